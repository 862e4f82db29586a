/** Ids and their order. */
import type { Id } from './dataset.ts';

/** Whether a text is an id as files and addresses write it. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]+$/.test(text);
}

/** Orders by UTF-16 code unit: the same on every machine, whatever its locale. For `Array.sort`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The name of the tie between two parties, whichever way round they are given: `a~b`, a < b. */
export function tieId(one: Id, other: Id): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}

/** Sorted by code unit, without repeats: the one way a list stands in an address. */
export function sortedUnique<T extends string>(ids: Iterable<T>): T[] {
  return [...new Set(ids)].sort(byCodeUnit);
}
