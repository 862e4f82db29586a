/** The order in which a brief lists things: that of the data set, or by a number that it names. Never a ranking by accident. */
import { finish, type Steps } from '../../analysis/inSteps.ts';
import { once } from '../../analysis/once.ts';
import type { Dataset, Id } from '../../model/dataset.ts';

/** Some of a list, and how many are left out. */
export interface Listed<T> {
  readonly rows: readonly T[];
  readonly left: number;
}

/** The first `most` of some things, each made into a row. */
export function listed<T, R>(all: readonly T[], most: number, row: (each: T) => R): Listed<R> {
  return finish(listedInSteps(all, most, row));
}

/** The same in steps: one thing after another. */
export function* listedInSteps<T, R>(all: readonly T[], most: number, row: (each: T) => R): Steps<Listed<R>> {
  const rows: R[] = [];
  for (const each of all.slice(0, most)) {
    yield;
    rows.push(row(each));
  }
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
  const amounts = new Map(ids.map((id) => [id, amountOf(id)]));
  const amount = (id: Id): number => amounts.get(id) ?? 0;
  const chosen = new Set([...ids].sort((a, b) => amount(b) - amount(a)).slice(0, most));
  return { rows: ids.filter((id) => chosen.has(id)), left: ids.length - chosen.size };
}

/** The amount that so many are not below, of at least as many: of very many it is found without putting them in order. */
export function leastOf(amounts: Float64Array, many: number): number {
  // The greatest so far, the least of them first; what is not above that changes nothing.
  const greatestSo = Float64Array.from(amounts.subarray(0, many)).sort();
  for (let at = many; at < amounts.length; at++) {
    const amount = amounts[at] ?? 0;
    if (amount <= (greatestSo[0] ?? 0)) continue;
    let place = 1;
    while (place < many && (greatestSo[place] ?? 0) < amount) {
      greatestSo[place - 1] = greatestSo[place] ?? 0;
      place++;
    }
    greatestSo[place - 1] = amount;
  }
  return greatestSo[0] ?? 0;
}
