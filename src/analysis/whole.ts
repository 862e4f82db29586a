/** What a data set says as a whole, whatever the view: found once, however often the picture asks. */
import type { Dataset } from '../model/dataset.ts';
import type { Norm } from '../model/view.ts';
import { cellColumns } from './cellColumns.ts';
import { contestedIssues, countedFlags, countsUnder } from './contested.ts';
import type { Supposition } from '../model/view.ts';
import { EVERYTHING, isEverything, type Filter } from './filter.ts';
import { findings, type Findings } from './findings.ts';
import { once, type Once } from './once.ts';
import { pairSums, type PairSums } from './pairSums.ts';
import type { Stances } from './stances.ts';
import type { TieTable } from './tieTable.ts';
import { tieTableOf, type Tie, type TieOptions } from './ties.ts';

const OPTIONS: TieOptions = { count: 'contested', rule: 'latest', norm: 'none' };

/** The sums of all ties: what takes longest of it all. */
export const wholeSums: Once<Dataset, PairSums> = once((dataset) => {
  const counts = countsUnder(OPTIONS.count, contestedIssues(dataset));
  const columns = cellColumns(dataset, EVERYTHING, OPTIONS.rule);
  return pairSums(columns, countedFlags(columns.encoded.issues, counts));
});

const whole = once((dataset: Dataset) =>
  findings(dataset, EVERYTHING, OPTIONS, [], () => ({
    upTo: () => undefined,
    all: () => wholeSums(dataset),
  })),
);

/** What a filter finds, which is known already where it leaves nothing out. */
export function foundIn(
  dataset: Dataset,
  filter: Filter,
  options: TieOptions,
  whatif: readonly Supposition[],
): Findings {
  const isWhole =
    isEverything(filter) &&
    whatif.length === 0 &&
    options.count === OPTIONS.count &&
    options.rule === OPTIONS.rule &&
    options.norm === OPTIONS.norm;
  return isWhole ? whole(dataset) : findings(dataset, filter, options, whatif);
}

/** What each party said last on each issue. */
export function wholeStances(dataset: Dataset): Stances {
  return whole(dataset).stances;
}

/** All ties from what the parties said last on contested issues. */
export function wholeTieTable(dataset: Dataset, norm: Norm): TieTable {
  const found = whole(dataset);
  if (norm === 'none') return found.tieTable;
  // Not the rest of it: a spread would make an object of each tie.
  const { columns, stances, attitudes, contested } = found;
  return tieTableOf({ columns, stances, attitudes, counts: countsUnder('contested', contested) }, norm);
}

/** The same as objects. */
export function wholeTies(dataset: Dataset, norm: Norm): readonly Tie[] {
  return wholeTieTable(dataset, norm).ties;
}
