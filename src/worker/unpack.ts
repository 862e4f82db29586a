/** Takes in what came in parcels (parcels.ts). */
import { isObject } from '../io/path.ts';
import type { Column, Parcel, Path } from './parcels.ts';

/** A list that comes in parcels. */
interface Coming {
  readonly path: Path;
  readonly things: unknown[];
  /** For each key the values that have come, from 1. */
  readonly values: Map<string, unknown[]>;
}

/** Takes parcels in, in the order in which they were sent. */
export class Unpacker {
  private readonly lists = new Map<string, Coming>();

  take({ path, columns, things }: Parcel): void {
    const name = path.join('.');
    const list = this.lists.get(name) ?? { path, things: [], values: new Map<string, unknown[]>() };
    this.lists.set(name, list);
    for (const thing of things) list.things.push(thing);
    if (!columns) return;
    const readers = columns.map((column) => ({ key: column.key, at: valuesOf(column, list) }));
    const size = columns[0] ? (columns[0].places ?? columns[0].values).length : 0;
    for (let at = 0; at < size; at++) {
      const thing: Record<string, unknown> = {};
      for (const reader of readers) thing[reader.key] = reader.at(at);
      list.things.push(thing);
    }
  }

  /** What was packed, made whole: its lists are put into `rest`. */
  whole<T>(rest: T): T {
    for (const { path, things } of this.lists.values()) put(rest, path, things);
    return rest;
  }
}

/** What each object of a parcel has under a key. */
function valuesOf({ key, places, values }: Column, list: Coming): (at: number) => unknown {
  if (!places) return (at) => values[at];
  const known = list.values.get(key) ?? [undefined];
  list.values.set(key, known);
  for (const value of values) known.push(value);
  return (at) => known[places[at] ?? 0];
}

function put(into: unknown, path: Path, list: readonly unknown[]): void {
  const [key = '', ...further] = path;
  if (!isObject(into)) throw new Error(`a list has lost its place at ${key}`);
  if (further.length > 0) put(into[key], further, list);
  else Object.assign(into, { [key]: list });
}
