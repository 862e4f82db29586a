/** Parts of one long text, each different one once. What is met again is not cut out again. */
import { cellCode, cleaned } from './table.ts';

/** So many different texts in a row of slots come of no honest file: whoever meets them takes a slower way. */
const CROWDED = 64;

const APOSTROPHE = 0x27;

export class Regions {
  readonly texts: string[] = [''];
  private readonly text: string;
  /** By a text's hash, its place in `texts`; 0 where none is. Never more than half full. */
  private slots = new Int32Array(1 << 12);
  private hashes = new Int32Array(1 << 11);

  constructor(text: string) {
    this.text = text;
  }

  /** The code of the cell that stands from `start` to before `end`; -1 where texts crowd. */
  cell(start: number, end: number): number {
    const { text } = this;
    let [from, to] = [start, end];
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (from < to && isBlank(text.charCodeAt(to - 1))) to--;
    const wasTrimmed = from !== start || to !== end;
    // What only looks like a formula is seldom: it is cut out each time.
    const place =
      from < to && text.charCodeAt(from) === APOSTROPHE
        ? this.placeOf(cleaned(text.slice(from, to)))
        : this.place(text, from, to);
    return place < 0 ? -1 : cellCode(place, wasTrimmed);
  }

  /** The code of a cell that does not stand in the text as it is meant. */
  written(cell: string): number {
    const place = this.placeOf(cleaned(cell));
    return place < 0 ? -1 : cellCode(place, cell !== cell.trim());
  }

  private placeOf(text: string): number {
    return this.place(text, 0, text.length);
  }

  private place(source: string, from: number, to: number): number {
    if (from === to) return 0;
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    for (let tries = 0; tries < CROWDED; tries++) {
      const slot = (hash + tries) & mask;
      const place = this.slots[slot] ?? 0;
      if (place === 0) return this.added(source.slice(from, to), hash, slot);
      if (this.hashes[place] === hash && isAt(this.texts[place] ?? '', source, from, to)) return place;
    }
    return -1;
  }

  private added(text: string, hash: number, slot: number): number {
    const place = this.texts.push(text) - 1;
    this.slots[slot] = place;
    this.hashes[place] = hash;
    if (place + 1 === this.hashes.length) this.grow();
    return place;
  }

  private grow(): void {
    const hashes = new Int32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    this.hashes = hashes;
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let place = 1; place < this.texts.length; place++) {
      let slot = (hashes[place] ?? 0) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = place;
    }
  }
}

function isAt(text: string, source: string, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) !== source.charCodeAt(from + at)) return false;
  return true;
}

/** Whether `trim` takes a character off. */
function isBlank(code: number): boolean {
  return code <= 0x20 ? code === 0x20 || (code >= 9 && code <= 13) : code >= 0xa0 && isWideBlank(code);
}

const isWideBlank = (code: number): boolean => /\s/.test(String.fromCharCode(code));
