/** Positions towards other parties: each ordered pair is a pseudo-issue of its own (analysis.md, "Ties"). */
import type { Dataset, Id } from '../model/dataset.ts';
import type { Rule } from '../model/view.ts';
import { cellColumns } from './cellColumns.ts';
import type { CellColumns } from './cellColumns.ts';
import type { Filter } from './filter.ts';
import { saidIn } from './inView.ts';
import { addUp, cellMaps, type Cells, type Said } from './stances.ts';

/** What one party's statements towards another add up to. */
export interface Attitude extends Said {
  readonly from: Id;
  readonly to: Id;
}

/**
 * Who speaks → towards whom → what it adds up to, both in id order. What a party says towards itself, alone or in a joint
 * statement, is none: a party has no tie with itself.
 */
export type Attitudes = Cells<Attitude>;

/** The attitudes in view under a rule. */
export function attitudesInView(dataset: Dataset, filter: Filter, rule: Rule): Attitudes {
  return attitudesOf(dataset, cellColumns(dataset, filter, rule), rule);
}

/** The same, where the cells in view are known. */
export function attitudesOf(dataset: Dataset, columns: CellColumns, rule: Rule): Attitudes {
  const { issues, parties } = columns.encoded;
  return cellMaps(columns, issues.length, parties, (from, to, cell) => ({
    from,
    to,
    ...addUp(saidIn(dataset, columns, cell), rule),
  }));
}
