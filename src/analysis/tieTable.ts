/** All ties as columns of numbers: a thousand parties have half a million, far too many to be an object each. */
import type { Id } from '../model/dataset.ts';
import type { PairSums } from './pairColumns.ts';
import type { Tie } from './ties.ts';

/** What the ties of a view say, tie by tie at the same place of each column; by (a, b). */
export interface TieNumbers {
  /** In id order. `a` and `b` are places in this list. */
  readonly parties: readonly Id[];
  readonly size: number;
  /** Before `b`. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** After the norm, as in a Tie. */
  readonly alignment: Float64Array;
  readonly conflict: Float64Array;
  readonly divisor: Float64Array;
  readonly compared: Int32Array;
  readonly agreed: Int32Array;
  readonly opposed: Int32Array;
  readonly mixed: Int32Array;
}

export interface TieTable extends TieNumbers {
  /** One tie: the same object each time. */
  readonly tie: (at: number) => Tie;
  /** The place of the tie of two parties, given either way round; −1 if they have none. */
  readonly placeOf: (one: Id, other: Id) => number;
  /** All of them, made when they are first asked for. */
  readonly ties: readonly Tie[];
}

/** Divides the sums of all pairs; a pair whose divisor is 0 has no tie. */
export function normed(sums: PairSums, divisorOf: (at: number) => number): TieNumbers {
  const divisor = new Float64Array(sums.size).map((_, at) => divisorOf(at));
  const kept = divisor.every((by) => by !== 0) ? sums : only(sums, divisor);
  const by = kept === sums ? divisor : divisor.filter((each) => each !== 0);
  const divide = (value: number, at: number): number => value / (by[at] ?? 1);
  return {
    ...kept,
    alignment: kept.alignment.map(divide),
    conflict: kept.conflict.map(divide),
    divisor: by,
  };
}

/** The pairs whose divisor is not 0. */
function only(sums: PairSums, divisor: Float64Array): PairSums {
  const isKept = (_: number, at: number): boolean => divisor[at] !== 0;
  return {
    parties: sums.parties,
    size: divisor.filter(isKept).length,
    a: sums.a.filter(isKept),
    b: sums.b.filter(isKept),
    alignment: sums.alignment.filter(isKept),
    conflict: sums.conflict.filter(isKept),
    compared: sums.compared.filter(isKept),
    agreed: sums.agreed.filter(isKept),
    opposed: sums.opposed.filter(isKept),
    mixed: sums.mixed.filter(isKept),
  };
}

/** The table of some ties. @param make one tie, by its place */
export function tableOf(numbers: TieNumbers, make: (at: number) => Tie): TieTable {
  const { parties, size, a: firsts, b: seconds } = numbers;
  const known = new Map<number, Tie>();
  const tie = (at: number): Tie => {
    const made = known.get(at) ?? make(at);
    known.set(at, made);
    return made;
  };
  const indexOf = new Map(parties.map((party, index) => [party, index]));
  const placeOf = (one: Id, other: Id): number => {
    const [a, b] = [
      indexOf.get(one < other ? one : other) ?? -1,
      indexOf.get(one < other ? other : one) ?? -1,
    ];
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >> 1;
      const before = (firsts[middle] ?? 0) - a || (seconds[middle] ?? 0) - b;
      if (before < 0) low = middle + 1;
      else high = middle;
    }
    return firsts[low] === a && seconds[low] === b ? low : -1;
  };
  let all: readonly Tie[] | undefined;
  return {
    ...numbers,
    tie,
    placeOf,
    get ties() {
      return (all ??= Array.from({ length: size }, (_, at) => tie(at)));
    },
  };
}

/** The greatest of a column; 0 without a tie. */
export function most(column: Float64Array): number {
  return column.reduce((greatest, value) => Math.max(greatest, value), 0);
}
