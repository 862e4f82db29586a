/** Parts of one long text, each different one once. What is met again is not cut out again. */
import type { FileText } from '../fileText.ts';
import { cellCode, cleaned } from './table.ts';

/** So many different texts in a row of slots come of no honest file: whoever meets them takes a slower way. */
const CROWDED = 64;

/** Bytes that are compared at once. */
const WORD = 4;

const APOSTROPHE = 0x27;
const BLANK = 0x20;

/** The hash of a region is made byte by byte, from this on (FNV-1a). */
export const NO_BYTES = 0x811c9dc5 | 0;
export const hashedOn = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

export class Regions {
  readonly texts: string[] = [''];
  private readonly text: string;
  private readonly bytes: Uint8Array;
  private readonly words: DataView;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private readonly encoder = new TextEncoder();
  /** By a text's hash, its place in `texts`; 0 where none is. Never more than half full. */
  private slots = new Int32Array(1 << 12);
  private hashes = new Int32Array(1 << 11);
  /** Of each text the bytes in which it was met first; none where it does not stand there as it is meant. */
  private starts = new Int32Array(1 << 11);
  private ends = new Int32Array(1 << 11);

  constructor({ text, utf8 }: FileText) {
    this.text = text;
    this.bytes = utf8;
    this.words = new DataView(utf8.buffer, utf8.byteOffset, utf8.byteLength);
  }

  /**
   * The code of the cell that stands from `start` to before `end`; -1 where texts crowd.
   * @param hash of all these bytes
   */
  cell(start: number, end: number, hash: number): number {
    if (start === end) return 0;
    const [first, last] = [this.bytes[start] ?? 0, this.bytes[end - 1] ?? 0];
    // Nothing to take off, whatever it is.
    if (first > BLANK && last > BLANK && first < 0x80 && last < 0x80 && first !== APOSTROPHE) {
      const place = this.place(start, end, hash);
      return place < 0 ? -1 : cellCode(place, false);
    }
    let [from, to] = [start, end];
    for (let size = this.blankAt(from); size > 0 && from < to; size = this.blankAt(from)) from += size;
    for (let size = this.blankBefore(to); size > 0 && from < to; size = this.blankBefore(to)) to -= size;
    const wasTrimmed = from !== start || to !== end;
    // What only looks like a formula is seldom: it is cut out each time.
    const place =
      from < to && this.bytes[from] === APOSTROPHE
        ? this.placeOf(cleaned(this.decoded(from, to)))
        : this.place(from, to, this.hashOf(from, to));
    return place < 0 ? -1 : cellCode(place, wasTrimmed);
  }

  /** The same, where the hash is not known. */
  quoted(start: number, end: number): number {
    return this.cell(start, end, this.hashOf(start, end));
  }

  /** The code of a cell that does not stand in the text as it is meant. @param from where it begins. @param to where it ends */
  unescaped(from: number, to: number): number {
    const cell = this.decoded(from, to).replaceAll('""', '"');
    const place = this.placeOf(cleaned(cell));
    return place < 0 ? -1 : cellCode(place, cell !== cell.trim());
  }

  private hashOf(from: number, to: number): number {
    let hash = NO_BYTES;
    for (let at = from; at < to; at++) hash = hashedOn(hash, this.bytes[at] ?? 0);
    return hash;
  }

  private placeOf(text: string): number {
    if (text === '') return 0;
    const hash = spread(this.encoder.encode(text).reduce(hashedOn, NO_BYTES));
    const mask = this.slots.length - 1;
    for (let tries = 0; tries < CROWDED; tries++) {
      const slot = (hash + tries) & mask;
      const place = this.slots[slot] ?? 0;
      if (place === 0) return this.added(text, hash, slot, 0, 0);
      if (this.hashes[place] === hash && this.texts[place] === text) return place;
    }
    return -1;
  }

  private place(from: number, to: number, hashed: number): number {
    if (from === to) return 0;
    const hash = spread(hashed);
    const mask = this.slots.length - 1;
    for (let tries = 0; tries < CROWDED; tries++) {
      const slot = (hash + tries) & mask;
      const place = this.slots[slot] ?? 0;
      if (place === 0) return this.added(this.decoded(from, to), hash, slot, from, to);
      if (this.hashes[place] === hash && this.isAt(place, from, to)) return place;
    }
    return -1;
  }

  private isAt(place: number, from: number, to: number): boolean {
    const { bytes, words } = this;
    const start = this.starts[place] ?? 0;
    const end = this.ends[place] ?? 0;
    const size = to - from;
    if (start === end) return this.texts[place] === this.decoded(from, to);
    if (end - start !== size) return false;
    if (size < WORD) {
      for (let at = 0; at < size; at++) if (bytes[start + at] !== bytes[from + at]) return false;
      return true;
    }
    // Word by word; the last one may lie over the one before.
    const last = size - WORD;
    for (let at = 0; at < last; at += WORD)
      if (words.getInt32(start + at) !== words.getInt32(from + at)) return false;
    return words.getInt32(start + last) === words.getInt32(from + last);
  }

  private decoded(from: number, to: number): string {
    const isPlain = this.text.length === this.bytes.length;
    return isPlain ? this.text.slice(from, to) : this.decoder.decode(this.bytes.subarray(from, to));
  }

  private added(text: string, hash: number, slot: number, start: number, end: number): number {
    const place = this.texts.push(text) - 1;
    this.slots[slot] = place;
    this.hashes[place] = hash;
    this.starts[place] = start;
    this.ends[place] = end;
    if (place + 1 === this.hashes.length) this.grow();
    return place;
  }

  private grow(): void {
    const hashes = doubled(this.hashes);
    this.hashes = hashes;
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let place = 1; place < this.texts.length; place++) {
      let slot = (hashes[place] ?? 0) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = place;
    }
  }

  /** How many bytes a character has that `trim` takes off, if one begins here; else 0. */
  private blankAt(at: number): number {
    const [first = 0, second = 0, third = 0] = this.bytes.subarray(at, at + 3);
    if (first < 0x80) return Number(isBlank(first));
    if (first < 0xe0) return isBlank(((first & 0x1f) << 6) | (second & 0x3f)) ? 2 : 0;
    return first < 0xf0 && isBlank(((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)) ? 3 : 0;
  }

  /** The same for the character that ends before `at`. */
  private blankBefore(at: number): number {
    for (const size of [1, 2, 3]) {
      // A byte of the middle of a character is none of the first ones.
      if (((this.bytes[at - size] ?? 0) & 0xc0) !== 0x80) return this.blankAt(at - size) === size ? size : 0;
    }
    return 0;
  }
}

/** The upper digits of a hash say more than the lower ones, of which slots are made. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

function doubled(full: Int32Array): Int32Array<ArrayBuffer> {
  const roomy = new Int32Array(full.length * 2);
  roomy.set(full);
  return roomy;
}

/** Whether `trim` takes a character off. */
function isBlank(code: number): boolean {
  return code <= BLANK ? code === BLANK || (code >= 9 && code <= 13) : code >= 0xa0 && isWideBlank(code);
}

const isWideBlank = (code: number): boolean => /\s/.test(String.fromCharCode(code));
