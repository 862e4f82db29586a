/** What makes the sums of very many pairs of parties fast, and is not loaded for few. The sums are the same without. */
import { keptRows } from './keptSums.ts';
import type { Fast } from './hasten.ts';
import { boundsOf, packedIn } from './kernelCosts.ts';
import { pack } from './packing.ts';
import { pairKernelInWasm } from './pairKernelWasm.ts';
import { walkByBits } from './walkByBits.ts';

export const MANY_PAIRS: Fast = {
  kernel: pairKernelInWasm,
  boundsOf,
  packedIn,
  pack,
  keptRows,
  walkByBits,
};
