/** The order in which a brief lists things: that of the data set, or by a number that it names. Never a ranking by accident. */
import { once } from '../../analysis/once.ts';
import type { Dataset, Id } from '../../model/dataset.ts';

/** Some of a list, and how many are left out. */
export interface Listed<T> {
  readonly rows: readonly T[];
  readonly left: number;
}

/** The first `most` of some things, each made into a row. */
export function listed<T, R>(all: readonly T[], most: number, row: (each: T) => R): Listed<R> {
  const rows = all.slice(0, most).map(row);
  return { rows, left: all.length - rows.length };
}

/** Each party's place in the data set. */
export const placesOf: (dataset: Dataset) => ReadonlyMap<Id, number> = once(
  ({ parties }) => new Map(parties.map(({ id }, place) => [id, place])),
);

/**
 * Of more than `most` ids those with the greatest amounts, of equals the first; in the order in which they came.
 */
export function greatest(ids: readonly Id[], most: number, amountOf: (id: Id) => number): Listed<Id> {
  const chosen = new Set([...ids].sort((a, b) => amountOf(b) - amountOf(a)).slice(0, most));
  return { rows: ids.filter((id) => chosen.has(id)), left: ids.length - chosen.size };
}
