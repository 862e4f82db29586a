/** The naive twin of blocs: every partition there is, weighed as the definition reads. For eight parties at most. */
import type { Tie } from '../../src/analysis/ties.ts';

/** What of a tie the definition of blocs speaks of. */
type Weighed = Pick<Tie, 'a' | 'b' | 'alignment' | 'conflict'>;

/** A partition as the list of its bloc numbers, in the order of the parties' ids. */
export interface Split {
  readonly numbers: readonly number[];
  readonly score: number;
}

/** All lists of bloc numbers for n parties: each number is at most one more than those before it. */
function everyList(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]];
  return everyList(n - 1).flatMap((list) =>
    Array.from({ length: Math.max(0, ...list) + 1 }, (_, at) => [...list, at + 1]),
  );
}

/** The parties that have a tie, in id order. */
export function tied(ties: readonly Weighed[]): readonly string[] {
  return [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort((a, b) => (a < b ? -1 : 1));
}

/** Alignment between blocs and conflict inside them. */
function scoreOf(ties: readonly Weighed[], ids: readonly string[], numbers: readonly number[]): number {
  const bloc = (party: string) => numbers[ids.indexOf(party)];
  return ties
    .map(({ a, b, alignment, conflict }) => (bloc(a) === bloc(b) ? conflict : alignment))
    .reduce((sum, each) => sum + each, 0);
}

/** Every partition, the best first: fewest complaints, then most blocs, then the smallest list. */
export function naiveSplits(ties: readonly Weighed[]): readonly Split[] {
  const ids = tied(ties);
  return everyList(ids.length)
    .map((numbers) => ({ numbers, score: scoreOf(ties, ids, numbers) }))
    .sort((one, other) => {
      if (Math.abs(one.score - other.score) > 1e-9) return one.score - other.score;
      const [few, many] = [Math.max(0, ...one.numbers), Math.max(0, ...other.numbers)];
      if (few !== many) return many - few;
      const at = one.numbers.findIndex((number, index) => number !== other.numbers[index]);
      return at < 0 ? 0 : (one.numbers[at] ?? 0) - (other.numbers[at] ?? 0);
    });
}
