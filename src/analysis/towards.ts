/** Positions towards other parties: each ordered pair is a pseudo-issue of its own (analysis.md, "Ties"). */
import type { Dataset, Id } from '../model/dataset.ts';
import type { Rule } from '../model/view.ts';
import { cellsBy, cellsInView, type Cells } from './cells.ts';
import type { Filter } from './filter.ts';
import { addUp, type Said } from './stances.ts';

/** What one party's statements towards another add up to. */
export interface Attitude extends Said {
  readonly from: Id;
  readonly to: Id;
}

/** Who speaks → towards whom → what it adds up to, both in id order. */
export type Attitudes = Cells<Attitude>;

/**
 * What each party said towards each other one, whatever the view. What a party says towards itself, alone or in a joint
 * statement, is none: a party has no tie with itself.
 */
const towardsOthers = cellsBy(({ towards }, party) => (towards === party ? undefined : towards));

/** The attitudes in view under a rule. */
export function attitudesInView(dataset: Dataset, filter: Filter, rule: Rule): Attitudes {
  return cellsInView(towardsOthers(dataset), dataset, filter, (from, to, said) => ({
    from,
    to,
    ...addUp(said, rule),
  }));
}
