/** Positions towards other parties: each ordered pair is a pseudo-issue of its own (analysis.md, "Ties"). */
import type { Id, Statement } from '../model/dataset.ts';
import type { Rule } from '../model/view.ts';
import { cellsOf, type Cells } from './cells.ts';
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
 * The attitudes in statements already chosen by the filter and put newest first. What a party says towards itself,
 * alone or in a joint statement, is none: a party has no tie with itself.
 */
export function attitudesIn(statements: readonly Statement[], filter: Filter, rule: Rule): Attitudes {
  return cellsOf(
    statements,
    filter,
    (statement, party) => (statement.towards === party ? undefined : statement.towards),
    (from, to, said) => ({ from, to, ...addUp(said, rule) }),
  );
}
