/** What makes the sums of very many pairs of parties fast, and is not loaded for few. The sums are the same without. */
import type { Fast } from './hasten.ts';
import { keptRows } from './keptSums.ts';
import { packedRows } from './packedRows.ts';
import { walkByBits } from './walkByBits.ts';

export const MANY_PAIRS: Fast = { packedRows, keptRows, walkByBits };
