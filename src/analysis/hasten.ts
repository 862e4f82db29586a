/** A way in for what makes the sums of very many pairs faster, and is not loaded for few. */
import type { keptRows } from './keptSums.ts';
import type { Spoken } from './layerPlan.ts';
import type { MakePairKernel } from './pairKernel.ts';
import type { walkByBits } from './walkByBits.ts';

/** What few parties can do without (manyPairs.ts). */
export interface Fast {
  /** Undefined where it cannot be had. */
  readonly kernel: () => MakePairKernel | undefined;
  /** The issues of a layer that are bits. @param all as many as can be */
  readonly bitsIn: (spoken: Spoken, parties: number, all: boolean) => readonly number[];
  readonly keptRows: typeof keptRows;
  readonly walkByBits: typeof walkByBits;
}

let fast: Fast | undefined;

/** From now on sums are made faster, if they are of very many pairs. They are the same. */
export function hasten(by: Fast): void {
  fast = by;
}

export const hastened = (): Fast | undefined => fast;
