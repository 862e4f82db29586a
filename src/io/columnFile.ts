/**
 * Values with columns of numbers in them as a file of parts, each with its hash. Columns are taken out of it as they lie
 * there: nothing in them is read. For the program that wrote it alone; what others are given is the canonical file.
 */
import { areOf } from './checked.ts';

export interface ColumnFile {
  readonly file: Blob;
  /** Bytes and SHA-256 (hex) of each part. Columns come first, from part `texts` on the values. */
  readonly parts: readonly { readonly size: number; readonly hash: string }[];
  readonly texts: number;
}

/** Of which kind a column is: a place in this list. */
export const KINDS = [
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
] as const;

/** The one key, which no other object has, of what stands for a column. */
export const COLUMN = '[column]';

/** Of a column the kind, the part that it is in, where it begins there, and how many numbers it has. */
export type Place = readonly [kind: number, part: number, start: number, length: number];

/**
 * The values of a file, each read when it is its turn; undefined where a part has other bytes than were written. Columns
 * lie in the memory that they were read into. Rejects where the browser does not give the file.
 */
export async function readColumnFile({
  file,
  parts,
  texts,
}: ColumnFile): Promise<Iterable<unknown> | undefined> {
  let end = 0;
  const read = parts.map(async ({ size, hash }) => {
    const from = end;
    end += size;
    const bytes = await file.slice(from, from + size).arrayBuffer();
    return (await areOf(bytes, hash)) ? bytes : undefined;
  });
  const buffers = (await Promise.all(read)).flatMap((bytes) => bytes ?? []);
  return buffers.length === parts.length ? valuesIn(buffers, texts) : undefined;
}

function* valuesIn(buffers: readonly ArrayBuffer[], texts: number): Generator {
  const decoder = new TextDecoder();
  for (const bytes of buffers.slice(texts)) {
    for (const line of decoder.decode(bytes).split('\n')) {
      if (line.trim() !== '') yield withColumns(JSON.parse(line), buffers);
    }
  }
}

/** Puts columns where they stood, and what has no value where JSON has null: values have none of those. */
function withColumns(value: unknown, buffers: readonly ArrayBuffer[]): unknown {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = withColumns(value[at], buffers);
  } else if (COLUMN in value) return columnAt(value[COLUMN], buffers);
  else for (const [key, each] of Object.entries(value)) Reflect.set(value, key, withColumns(each, buffers));
  return value;
}

function columnAt(place: unknown, buffers: readonly ArrayBuffer[]): unknown {
  if (!Array.isArray(place)) throw new Error(`no place of a column: ${String(place)}`);
  const [kind, part, start, length]: Place = [place[0], place[1], place[2], place[3]];
  const [Column, buffer] = [KINDS[kind], buffers[part]];
  if (!Column || !buffer) throw new Error(`no such column: ${place.join()}`);
  return new Column(buffer, start, length);
}
