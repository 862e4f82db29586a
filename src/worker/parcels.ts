/**
 * Long lists go from the worker to the page in parcels, column by column: a million statements at once would stop the
 * page while it takes them. Objects of a list come out with the same keys in the same order; one that had no value for a
 * key has `undefined` there.
 */
import { isObject } from '../io/path.ts';

/** So many things make a parcel: a few milliseconds of the page's time. */
const PARCEL = 2000;

/** Where a list stands in what it was taken from: keys from the outside in. */
export type Path = readonly string[];

export interface Parcel {
  readonly path: Path;
  /** Of the objects; undefined for a list of anything else, of which `values` has the next things themselves. */
  readonly keys: readonly string[] | undefined;
  /** For each key a column: of each object the place of its value, from 1, among all values that have come; 0 for none. */
  readonly columns: readonly Int32Array<ArrayBuffer>[];
  /** Values that have not come before. */
  readonly values: readonly unknown[];
}

/** A value whose long lists are left empty, and the way to have them. */
export interface Packed<T> {
  readonly rest: T;
  readonly parcels: () => Generator<Parcel>;
}

/** Takes the long lists out of a value, however deep they stand in its objects; lists in lists stay. */
export function packed<T>(value: T): Packed<T> {
  const lists = new Map<Path, readonly unknown[]>();
  const rest = withoutLists(value, [], lists);
  return {
    rest,
    *parcels() {
      for (const [path, list] of lists) yield* parcelsOf(path, list);
    },
  };
}

function withoutLists<T>(value: T, path: Path, lists: Map<Path, readonly unknown[]>): T {
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => {
    const place = [...path, key];
    if (!Array.isArray(each) || each.length <= PARCEL) return [key, withoutLists(each, place, lists)];
    lists.set(place, each);
    return [key, []];
  });
  return Object.assign({ ...value }, Object.fromEntries(entries));
}

/** An object of ours, and no file. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
}

function* parcelsOf(path: Path, list: readonly unknown[]): Generator<Parcel> {
  if (!list.every(isPlain)) {
    for (let at = 0; at < list.length; at += PARCEL)
      yield { path, keys: undefined, columns: [], values: list.slice(at, at + PARCEL) };
    return;
  }
  const keys = keysOf(list);
  const places = new Map<unknown, number>();
  for (let from = 0; from < list.length; from += PARCEL) {
    const part = list.slice(from, from + PARCEL);
    const values: unknown[] = [];
    const placeOf = (value: unknown): number => {
      if (value === undefined) return 0;
      const known = places.get(value);
      if (known !== undefined) return known;
      values.push(value);
      places.set(value, places.size + 1);
      return places.size;
    };
    const columns = keys.map((key) => Int32Array.from(part, (each) => placeOf(each[key])));
    yield { path, keys, columns, values };
  }
}

/** Every key under which an object has a value. */
function keysOf(list: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const keys = new Set<string>();
  for (const each of list)
    for (const key in each) if (each[key] !== undefined && !keys.has(key)) keys.add(key);
  return [...keys];
}

/** Takes parcels in, in the order in which they were sent. */
export class Unpacker {
  private readonly lists = new Map<string, { path: Path; values: unknown[]; things: unknown[] }>();

  take({ path, keys, columns, values }: Parcel): void {
    const name = path.join('.');
    const list = this.lists.get(name) ?? { path, values: [undefined], things: [] };
    this.lists.set(name, list);
    const into = keys ? list.values : list.things;
    for (const value of values) into.push(value);
    if (!keys) return;
    const size = columns[0]?.length ?? 0;
    for (let at = 0; at < size; at++) {
      const thing: Record<string, unknown> = {};
      for (let key = 0; key < keys.length; key++)
        thing[keys[key] ?? ''] = list.values[columns[key]?.[at] ?? 0];
      list.things.push(thing);
    }
  }

  /** What was packed, made whole: its lists are put into `rest`. */
  whole<T>(rest: T): T {
    for (const { path, things } of this.lists.values()) put(rest, path, things);
    return rest;
  }
}

function put(into: unknown, path: Path, list: readonly unknown[]): void {
  const [key = '', ...further] = path;
  if (!isObject(into)) throw new Error(`a list has lost its place at ${key}`);
  if (further.length > 0) put(into[key], further, list);
  else Object.assign(into, { [key]: list });
}
