/** What is found of a large data set off the page, as columns that the page takes over without a copy of them. */
import type { Dataset, Id } from '../model/dataset.ts';
import { wholeColumns, type CellColumns } from './cellColumns.ts';
import { reallyContested } from './contested.ts';
import { wholeDates, type DateTallies } from './density.ts';
import { encoded, type Encoded } from './encoded.ts';
import { wholeTallies, type OptionTallies } from './optionTallies.ts';
import { heldCells, type Held } from './heldCells.ts';
import type { PairSums } from './pairSums.ts';
import { wholeSums } from './whole.ts';

export interface Found {
  readonly encoded: Encoded;
  readonly contested: readonly Id[];
  /** What the parties said last. */
  readonly columns: Held | Omit<CellColumns, 'encoded'>;
  /** Of all ties, from that on contested issues. */
  readonly sums: PairSums;
  /** What the filters and the time strip show first. */
  readonly tallies: OptionTallies;
  readonly dates: DateTallies;
}

export function foundOf(dataset: Dataset): Found {
  const { encoded: own, ...columns } = wholeColumns(dataset);
  const { through, parties, speaks, held } = columns;
  return {
    encoded: own,
    contested: [...reallyContested(dataset)],
    columns: held ? { through, parties, speaks, held } : columns,
    sums: wholeSums(dataset),
    tallies: wholeTallies(dataset),
    dates: wholeDates(own),
  };
}

/** Knows what was found elsewhere of the same data set: it is not found again. */
export function takeOver(dataset: Dataset, found: Found): void {
  encoded.know(dataset, found.encoded);
  reallyContested.know(dataset, new Set(found.contested));
  const { encoded: own, columns } = found;
  wholeColumns.know(dataset, 'rows' in columns ? { encoded: own, ...columns } : heldCells(own, columns));
  wholeSums.know(dataset, found.sums);
  wholeTallies.know(dataset, found.tallies);
  wholeDates.know(found.encoded, found.dates);
}
