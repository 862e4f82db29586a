/** A way in for what makes the sums of very many pairs faster, and is not loaded for few. */
import type { keptRows } from './keptSums.ts';
import type { boundsOf, packedIn } from './kernelCosts.ts';
import type { pack } from './packing.ts';
import type { MakePairKernel } from './pairKernel.ts';
import type { walkByBits } from './walkByBits.ts';

/** What few parties can do without (manyPairs.ts). */
export interface Fast {
  /** Undefined where it cannot be had. */
  readonly kernel: () => MakePairKernel | undefined;
  readonly boundsOf: typeof boundsOf;
  readonly packedIn: typeof packedIn;
  readonly pack: typeof pack;
  readonly keptRows: typeof keptRows;
  readonly walkByBits: typeof walkByBits;
}

let fast: Fast | undefined;

/** From now on sums are made faster, if they are of very many pairs. They are the same. */
export function hasten(by: Fast): void {
  fast = by;
}

export const hastened = (): Fast | undefined => fast;
