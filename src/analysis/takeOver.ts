/** What is found of a large data set off the page, as columns that the page takes over without a copy of them. */
import type { Dataset } from '../model/dataset.ts';
import { encoded, type Encoded } from './encoded.ts';
import type { PairSums } from './pairSums.ts';
import { wholeSums } from './whole.ts';

export interface Found {
  readonly encoded: Encoded;
  /** Of all ties, from what the parties said last on contested issues. */
  readonly sums: PairSums;
}

export function foundOf(dataset: Dataset): Found {
  return { encoded: encoded(dataset), sums: wholeSums(dataset) };
}

/** Knows what was found elsewhere of the same data set: it is not found again. */
export function takeOver(dataset: Dataset, found: Found): void {
  encoded.know(dataset, found.encoded);
  wholeSums.know(dataset, found.sums);
}
