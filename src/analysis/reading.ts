/** Everything that a view says of a data set, found once. */
import type { Dataset, Id, Statement } from '../model/dataset.ts';
import type { View } from '../model/view.ts';
import { contestedIssues, countsUnder } from './contested.ts';
import { filterOf, statementsInView, type Filter } from './filter.ts';
import { newestFirst, stancesIn, type Stances } from './stances.ts';
import { tiesOf, type Tie, type TieOptions } from './ties.ts';
import { attitudesIn } from './towards.ts';

export interface Reading {
  readonly dataset: Dataset;
  readonly view: View;
  readonly filter: Filter;
  readonly options: TieOptions;
  /** The statements in view, in the file's order. */
  readonly statements: readonly Statement[];
  readonly stances: Stances;
  /** By (a, b) in code-unit order. */
  readonly ties: readonly Tie[];
  /** The issues contested anywhere in the data set, whatever the view. */
  readonly contested: ReadonlySet<Id>;
}

/** Reads a data set under a view. The view is resolved against this data set; the caller keeps the result. */
export function readingOf(dataset: Dataset, view: View): Reading {
  const filter = filterOf(view, dataset);
  const { count, rule, norm } = view;
  const statements = statementsInView(dataset, filter);
  const ordered = newestFirst(statements);
  const stances = stancesIn(ordered, filter, rule);
  const contested = contestedIssues(dataset);
  const counts = countsUnder(count, contested);
  return {
    dataset,
    view,
    filter,
    options: { count, rule, norm },
    statements,
    stances,
    ties: tiesOf(stances, attitudesIn(ordered, filter, rule), counts, norm),
    contested,
  };
}

/** The tie of two parties, given either way round; undefined if they have none. */
export function tieOf(reading: Reading, one: Id, other: Id): Tie | undefined {
  return reading.ties.find((tie) => (tie.a === one && tie.b === other) || (tie.a === other && tie.b === one));
}
