/** How alike parties are over the whole data set: what the ring is ordered by. */
import { tieId } from '../model/ids.ts';
import type { Id } from '../model/dataset.ts';
import type { Tie } from '../analysis/ties.ts';

/** From −1 to 1; 0 without a tie. */
export type Likeness = (a: Id, b: Id) => number;

/** Damps ties that rest on one issue. */
const DAMPING = 2;

export function likenessOf(ties: readonly Tie[]): Likeness {
  const known = new Map(
    ties.map(({ a, b, alignment, conflict }) => [
      tieId(a, b),
      (alignment - conflict) / (alignment + conflict + DAMPING),
    ]),
  );
  return (a, b) => known.get(tieId(a, b)) ?? 0;
}
