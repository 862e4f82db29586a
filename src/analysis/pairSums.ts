/**
 * The sums of all pairs of parties at once, without their terms: for each first party one row of sums with all later
 * ones. Whichever way they are made, they are the sums of the terms to the digit.
 */
import type { CellColumns } from './cellColumns.ts';
import { heardIn, type Heard } from './heard.ts';
import { layerRows, type Way } from './layerRows.ts';
import { exactLayers } from './layers.ts';
import { orderedRows } from './orderedRows.ts';

/** Pairs with a term, by (a, b), column by column. */
export interface PairSums {
  readonly size: number;
  /** Places among the parties in view; `a` before `b`. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Before the norm. */
  readonly alignment: Float64Array;
  readonly conflict: Float64Array;
}

/** How sums are made: as it suits, or, for tests, always in one way. */
export type SumWay = Way | 'ordered';

/** Makes the sums of every pair with a term. @param counts 1 for each issue that counts */
export type SumPairs = (columns: CellColumns, counts: Uint8Array) => PairSums;

/** Every pair with a term. @param counts 1 for each issue that counts */
export function pairSums(columns: CellColumns, counts: Uint8Array, way: SumWay = 'suits'): PairSums {
  const layers = way === 'ordered' ? undefined : exactLayers(columns);
  const rows =
    layers && way !== 'ordered' ? layerRows(columns, layers, counts, way) : orderedRows(columns, counts);
  const heard = heardIn(columns);
  const { sums } = rows;
  const parties = columns.parties.length;
  const most = mostPairs(columns, counts, heard);
  const a = new Int32Array(most);
  const b = new Int32Array(most);
  const alignment = new Float64Array(most);
  const conflict = new Float64Array(most);
  let size = 0;
  for (let first = 0; first < parties; first++) {
    rows.add(first);
    for (const { other, value } of heard[first] ?? NOTHING) {
      const place = 2 * other + (value > 0 ? 0 : 1);
      sums[place] = (sums[place] ?? 0) + Math.abs(value);
    }
    for (let other = first + 1; other < parties; other++) {
      const aligned = sums[2 * other] ?? 0;
      const opposed = sums[2 * other + 1] ?? 0;
      // No term is 0, and none is taken away.
      if (aligned === 0 && opposed === 0) continue;
      sums[2 * other] = 0;
      sums[2 * other + 1] = 0;
      a[size] = first;
      b[size] = other;
      alignment[size] = aligned;
      conflict[size] = opposed;
      size++;
    }
  }
  return {
    size,
    a: a.subarray(0, size),
    b: b.subarray(0, size),
    alignment: alignment.subarray(0, size),
    conflict: conflict.subarray(0, size),
  };
}

const NOTHING: readonly Heard[] = [];

/** No more pairs than these have a term: of memory that is asked for every page costs. */
function mostPairs(
  { parties, thing, starts }: CellColumns,
  counts: Uint8Array,
  heard: readonly (readonly Heard[] | undefined)[],
): number {
  const holders = new Float64Array(counts.length);
  for (let cell = 0; cell < thing.length; cell++) {
    const issue = thing[cell] ?? 0;
    if (counts[issue] === 1 && starts[cell] !== starts[cell + 1]) holders[issue] = (holders[issue] ?? 0) + 1;
  }
  const met = holders.reduce((sum, many) => sum + (many * (many - 1)) / 2, 0);
  const spoken = heard.reduce((sum, own) => sum + (own?.length ?? 0), 0);
  return Math.min((parties.length * (parties.length - 1)) / 2, met + spoken);
}
