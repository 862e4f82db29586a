/** Writes a column file: what reads it need not know how. */
import { COLUMN, KINDS, type ColumnFile, type Place } from './columnFile.ts';
import { sha256OfFile } from './hash.ts';

/** About so many bytes make a part: few of them, and none takes long to compare. */
const PART = 1 << 21;

/** Columns begin where the widest numbers may. */
const ALIGNED = 8;

/** Undefined where a browser could not compare the bytes later on: on plain http. */
export async function writeColumnFile(values: Iterable<unknown>): Promise<ColumnFile | undefined> {
  // It is missing there, whatever its type says.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  const columns = new Parts();
  const texts = new Parts();
  const places = new Map<unknown, unknown>();
  const replaced = (_: string, value: unknown): unknown => {
    const kind = KINDS.find((each) => value instanceof each);
    if (!kind || !ArrayBuffer.isView(value)) return value;
    const known = places.get(value) ?? { [COLUMN]: placed(value, KINDS.indexOf(kind), columns) };
    places.set(value, known);
    return known;
  };
  const encoder = new TextEncoder();
  for (const value of values) texts.add(encoder.encode(`${JSON.stringify(value, replaced)}\n`));
  const blobs = [...columns.blobs(), ...texts.blobs()];
  const hashes = await Promise.all(blobs.map((blob) => sha256OfFile(blob)));
  return {
    file: new Blob(blobs),
    parts: blobs.map(({ size }, at) => ({ size, hash: hashes[at] ?? '' })),
    texts: columns.blobs().length,
  };
}

function placed(view: ArrayBufferView, kind: number, columns: Parts): Place {
  if (!(view.buffer instanceof ArrayBuffer)) throw new Error('no memory is shared here');
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const [part, start] = columns.add(bytes);
  return [kind, part, start, view.byteLength / (KINDS[kind]?.BYTES_PER_ELEMENT ?? 1)];
}

/** Pieces of memory, gathered in parts. */
class Parts {
  private readonly full: Blob[] = [];
  private pieces: BlobPart[] = [];
  private size = 0;

  /** Gives the part and the place in it. */
  add(bytes: Uint8Array<ArrayBuffer>): readonly [number, number] {
    const place = [this.full.length, this.size] as const;
    const rest = -bytes.length & (ALIGNED - 1);
    // Blanks, which JSON passes over.
    this.pieces.push(bytes, ' '.repeat(rest));
    this.size += bytes.length + rest;
    if (this.size >= PART) this.flush();
    return place;
  }

  blobs(): readonly Blob[] {
    if (this.size > 0) this.flush();
    return this.full;
  }

  private flush(): void {
    this.full.push(new Blob(this.pieces));
    this.pieces = [];
    this.size = 0;
  }
}
