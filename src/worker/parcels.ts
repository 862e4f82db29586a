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
  /** Of objects: for each key what they have there. */
  readonly columns: readonly Column[] | undefined;
  /** Of a list of anything else: the next things themselves. */
  readonly things: readonly unknown[];
}

/** What the next objects of a list have under one key. */
export interface Column {
  readonly key: string;
  /** Of each the place of its value, from 1, among all values of the key that have come; 0 for none. */
  readonly places: Int32Array<ArrayBuffer> | undefined;
  /** Values that have not come before; or where there are no places, that of each object. */
  readonly values: readonly unknown[];
}

/** A value whose long lists are left empty, and the way to have them. */
export interface Packed<T> {
  readonly rest: T;
  readonly parcels: () => Generator<Parcel>;
}

/** The same value without its long lists, however deep they stand in its objects, and the lists; lists in lists stay. */
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
      yield { path, columns: undefined, things: list.slice(at, at + PARCEL) };
    return;
  }
  const packers = keysOf(list).map((key) => new ColumnPacker(key));
  for (let from = 0; from < list.length; from += PARCEL) {
    const part = list.slice(from, from + PARCEL);
    yield { path, columns: packers.map((packer) => packer.next(part)), things: [] };
  }
}

/** Where more than this part of the objects have a value that none before had, further values go as they are. */
const ALONE = 0.5;

/** Packs what objects have under one key. */
class ColumnPacker {
  private readonly key: string;
  private readonly places = new Map<unknown, number>();
  private isShared = true;

  constructor(key: string) {
    this.key = key;
  }

  next(part: readonly Readonly<Record<string, unknown>>[]): Column {
    const { key } = this;
    if (!this.isShared) return { key, places: undefined, values: part.map((each) => each[key]) };
    const values: unknown[] = [];
    const places = Int32Array.from(part, (each) => this.placeOf(each[key], values));
    if (values.length > ALONE * part.length) {
      this.isShared = false;
      this.places.clear();
    }
    return { key, places, values };
  }

  private placeOf(value: unknown, values: unknown[]): number {
    if (value === undefined) return 0;
    const known = this.places.get(value);
    if (known !== undefined) return known;
    values.push(value);
    this.places.set(value, this.places.size + 1);
    return this.places.size;
  }
}

/** Every key under which an object has a value. */
function keysOf(list: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const keys = new Set<string>();
  for (const each of list)
    for (const key in each) if (!keys.has(key) && each[key] !== undefined) keys.add(key);
  return [...keys];
}
