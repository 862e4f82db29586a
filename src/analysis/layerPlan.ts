/** How the issues of a layer are counted: packed, as bits or as numbers, or as lists. */
import { any } from './heldBits.ts';
import { manyIn, type Ground, type Layer } from './layers.ts';
import { countedInto } from './radix.ts';

/** How many speak of each issue that counts. */
export interface Spoken {
  /** Of each issue how many are for it and how many are against it, one place late. */
  readonly holders: Int32Array;
  /** The most values that anybody has on one side. */
  readonly most: Int32Array;
  /** It is known only that there are no more: all issues are packed, which needs no more than that. */
  readonly isBound: boolean;
}

/** Issues by how they are packed, each in order. */
export interface Packed {
  /** Of these nobody has two values on one side. */
  readonly bits: readonly number[];
  readonly numbers: readonly number[];
}

export interface Plan {
  /** Its bit, or its place among bits and then numbers; LISTED where it is a list, UNCOUNTED where it makes no ties. */
  readonly placeOf: Int32Array;
  readonly width: Width;
  /** Where the lists of those for an issue and of those against it begin, by 2 · issue and 2 · issue + 1. */
  readonly starts: Int32Array;
  /** Some listed cell has more than one value on a side. */
  readonly isMany: boolean;
}

/** How many issues are packed. */
export interface Width {
  readonly bits: number;
  readonly numbers: number;
}

export const LISTED = -1;
export const UNCOUNTED = -2;

/** @param counts 1 for each issue that counts */
export function spokenOf(ground: Ground, layer: Layer, counts: Uint8Array): Spoken {
  const [holders, most] = [new Int32Array(2 * counts.length + 1), new Int32Array(counts.length)];
  const spoken: Spoken = { holders, most, isBound: false };
  const { row, rows } = ground;
  for (const own of row) addRow(ground, layer, counts, spoken, rows[own] ?? 0, rows[own + 1] ?? 0);
  return spoken;
}

/** Counts the cells from one to before another. A function for each row is compiled sooner than a loop over all of them. */
function addRow(
  { thing }: Ground,
  { plus, minus, yes: yesBits, no: noBits }: Layer,
  counts: Uint8Array,
  { holders, most }: Spoken,
  from: number,
  end: number,
): void {
  for (let at = from; at < end; at++) {
    const yes = manyIn(plus[at] ?? 0, yesBits);
    const no = manyIn(minus[at] ?? 0, noBits);
    if ((yes | no) === 0) continue;
    const about = thing[at] ?? 0;
    if (counts[about] !== 1) continue;
    const list = 2 * about + 1;
    holders[list] = (holders[list] ?? 0) + any(yes);
    holders[list + 1] = (holders[list + 1] ?? 0) + any(no);
    most[about] = Math.max(most[about] ?? 0, yes, no);
  }
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

/** @param begin where its first list stands */
export function planOf(
  { holders, most }: Spoken,
  counts: Uint8Array,
  begin: number,
  { bits, numbers }: Packed,
): Plan {
  const placeOf = new Int32Array(counts.length);
  for (let issue = 0; issue < counts.length; issue++)
    placeOf[issue] = counts[issue] === 1 ? LISTED : UNCOUNTED;
  const starts = holders.slice();
  [...bits, ...numbers].forEach((issue, place) => {
    placeOf[issue] = place;
    starts[2 * issue + 1] = 0;
    starts[2 * issue + 2] = 0;
  });
  starts[0] = begin;
  countedInto(starts);
  let isMany = false;
  for (let issue = 0; issue < counts.length; issue++) {
    if (placeOf[issue] === LISTED && (most[issue] ?? 0) > 1) isMany = true;
  }
  return { placeOf, width: { bits: bits.length, numbers: numbers.length }, starts, isMany };
}
