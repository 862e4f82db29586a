/** A way in for what makes the sums of very many pairs faster, and is not loaded for few. */
import type { keptRows } from './keptSums.ts';
import type { packedRows } from './packedRows.ts';
import type { walkByBits } from './walkByBits.ts';

/** What few parties can do without (manyPairs.ts). */
export interface Fast {
  readonly packedRows: typeof packedRows;
  readonly keptRows: typeof keptRows;
  readonly walkByBits: typeof walkByBits;
}

let fast: Fast | undefined;

/** From now on sums are made faster, if they are of very many pairs. They are the same. */
export function hasten(by: Fast): void {
  fast = by;
}

export const hastened = (): Fast | undefined => fast;
