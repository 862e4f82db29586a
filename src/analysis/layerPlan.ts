/** How the issues of a layer are counted: as bits, or as lists. */
import type { CellColumns } from './cellColumns.ts';
import type { Layer } from './layers.ts';
import { countedInto } from './radix.ts';

/** How many speak of each issue that counts. */
export interface Spoken {
  /** Of each issue how many are for it and how many are against it, one place late. */
  readonly holders: Int32Array;
  /** The most values that anybody has on one side. */
  readonly most: Int32Array;
}

export interface Plan {
  /** Its bit; LISTED where it is a list, UNCOUNTED where it makes no ties. */
  readonly bitOf: Int32Array;
  readonly width: number;
  /** Where the lists of those for an issue and of those against it begin, by 2 · issue and 2 · issue + 1. */
  readonly starts: Int32Array;
  /** Some listed cell has more than one value on a side. */
  readonly isMany: boolean;
}

export const LISTED = -1;
export const UNCOUNTED = -2;

/** @param counts 1 for each issue that counts */
export function spokenOf({ thing }: CellColumns, { plus, minus }: Layer, counts: Uint8Array): Spoken {
  const holders = new Int32Array(2 * counts.length + 1);
  const most = new Int32Array(counts.length);
  for (let at = 0; at < thing.length; at++) {
    const about = thing[at] ?? 0;
    if (counts[about] !== 1) continue;
    const yes = plus[at] ?? 0;
    const no = minus[at] ?? 0;
    const list = 2 * about + 1;
    if (yes > 0) holders[list] = (holders[list] ?? 0) + 1;
    if (no > 0) holders[list + 1] = (holders[list + 1] ?? 0) + 1;
    const many = yes > no ? yes : no;
    if (many > (most[about] ?? 0)) most[about] = many;
  }
  return { holders, most };
}

/** No sum of two parties has more terms. */
export function mostTerms({ most }: Spoken): number {
  // Each value of one with each of the other, of either side.
  return most.reduce((sum, many) => sum + 2 * many * many, 0);
}

/** No more pairs speak of the same issue. */
export function pairsMet({ holders }: Spoken): number {
  let sum = 0;
  for (let list = 1; list < holders.length; list += 2) {
    const many = (holders[list] ?? 0) + (holders[list + 1] ?? 0);
    sum += (many * (many - 1)) / 2;
  }
  return sum;
}

/** @param begin where its first list stands. @param bits the issues that are bits; those of `mayBeBits` only */
export function planOf(
  { holders, most }: Spoken,
  counts: Uint8Array,
  begin: number,
  bits: readonly number[],
): Plan {
  const bitOf = Int32Array.from(counts, (is) => (is === 1 ? LISTED : UNCOUNTED));
  const starts = holders.slice();
  bits.forEach((issue, bit) => {
    bitOf[issue] = bit;
    starts.fill(0, 2 * issue + 1, 2 * issue + 3);
  });
  starts[0] = begin;
  countedInto(starts);
  const isMany = bitOf.some((bit, issue) => bit === LISTED && (most[issue] ?? 0) > 1);
  return { bitOf, width: bits.length, starts, isMany };
}
