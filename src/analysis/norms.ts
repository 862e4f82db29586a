/** What alignment and conflict are divided by (analysis.md, "Ties"; Leifeld's normalisations). */
import type { Norm } from '../model/view.ts';
import type { CellColumns } from './cellColumns.ts';
import type { Numbers } from './columns.ts';
import { layerRows } from './layerRows.ts';
import { signLayer } from './layers.ts';
import type { PairSums } from './pairSums.ts';
import { sumsOfPairs } from './tallies.ts';

/**
 * What both sums of each pair are divided by; 0 means that there is no tie. All are made of whole numbers, which no order
 * changes: x is a party's number of values on a (pseudo-)issue with a sign, over the issues that count.
 * @param counts 1 for each issue that counts
 */
export function divisors(
  norm: Exclude<Norm, 'none'>,
  columns: CellColumns,
  counts: Uint8Array,
  sums: PairSums,
): Float64Array {
  const { size, a, b, alignment, conflict } = sums;
  const each = (divisorOf: (at: number) => number): Float64Array => {
    const divisor = new Float64Array(size);
    for (let at = 0; at < size; at++) divisor[at] = divisorOf(at);
    return divisor;
  };
  if (norm === 'share') return each((at) => (alignment[at] ?? 0) + (conflict[at] ?? 0));
  const { n, squares } = profiles(columns, counts);
  const both = (of: Float64Array, at: number) => [of[a[at] ?? -1] ?? 0, of[b[at] ?? -1] ?? 0] as const;
  if (norm === 'cosine') {
    return each((at) => {
      const [one, other] = both(squares, at);
      return Math.sqrt(one * other);
    });
  }
  const shared = norm === 'jaccard' ? sharedIn(columns, counts, sums) : undefined;
  return each((at) => {
    const [one, other] = both(n, at);
    return shared ? one + other + shared(at) : (one + other) / 2;
  });
}

/** Of each party n = Σ x and Σ x². */
function profiles({ parties, rows, thing, starts, level, encoded }: CellColumns, counts: Uint8Array) {
  const [n, squares] = [new Float64Array(parties.length), new Float64Array(parties.length)];
  for (let party = 0; party < parties.length; party++) {
    for (let cell = rows[party] ?? 0; cell < (rows[party + 1] ?? 0); cell++) {
      const about = thing[cell] ?? 0;
      if (about < encoded.issues.length && counts[about] !== 1) continue;
      const [from, to] = [starts[cell] ?? 0, starts[cell + 1] ?? 0];
      let plus = 0;
      for (let atom = from; atom < to; atom++) if ((level[atom] ?? 0) > 0) plus++;
      const minus = to - from - plus;
      n[party] = (n[party] ?? 0) + plus + minus;
      squares[party] = (squares[party] ?? 0) + plus * plus + minus * minus;
    }
  }
  return { n, squares };
}

/**
 * Jaccard's divisor is Σ x where x′ = 0, + Σ x′ where x = 0, + Σ x·x′: n + n′ + Σ (x·x′ − x − x′) where neither is 0, and
 * x·x′ − x − x′ is (x − 1)·(x′ − 1) − 1. No two parties share a pseudo-issue.
 */
function sharedIn(columns: CellColumns, counts: Uint8Array, pairs: PairSums): (at: number) => number {
  const cap = (values: number): number => Math.min(values, 1);
  const surplus = (values: number): number => Math.max(values - 1, 0);
  const once = signLayer(columns, cap, (_, minus) => cap(minus));
  const [held] = sumsOfPairs(layerRows(columns, [once], counts), pairs);
  const more = columns.atMostTwo ? undefined : signLayer(columns, surplus, (_, minus) => surplus(minus));
  if (!more || (isNone(more.plus) && isNone(more.minus))) return (at) => -(held[at] ?? 0);
  const [met] = sumsOfPairs(layerRows(columns, [more], counts), pairs);
  return (at) => (met[at] ?? 0) - (held[at] ?? 0);
}

function isNone(numbers: Numbers): boolean {
  for (let at = 0; at < numbers.length; at++) if (numbers[at] !== 0) return false;
  return true;
}
