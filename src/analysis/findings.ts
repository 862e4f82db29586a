/** What a filter finds in a data set: the statements, what they add up to, and what joins the parties. */
import type { Dataset, Id, Statement } from '../model/dataset.ts';
import type { Supposition } from '../model/view.ts';
import { contestedIssues, countsUnder } from './contested.ts';
import { statementsInView, type Filter } from './filter.ts';
import { stancesInView, type Stances } from './stances.ts';
import { suppose } from './suppose.ts';
import type { TieTable } from './tieTable.ts';
import { tieTableOf, type Tie, type TieOptions } from './ties.ts';
import { attitudesInView, type Attitudes } from './towards.ts';

export interface Findings {
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly options: TieOptions;
  /** What is supposed against the statements. */
  readonly whatif: readonly Supposition[];
  /** The statements in view, in the file's order. */
  readonly statements: readonly Statement[];
  readonly stances: Stances;
  readonly attitudes: Attitudes;
  /** By (a, b) in code-unit order. */
  readonly tieTable: TieTable;
  /** The same as objects, made when they are first asked for: of very many parties, take the table. */
  readonly ties: readonly Tie[];
  /** The issues contested anywhere in the data set, or by a supposition, whatever the filter. */
  readonly contested: ReadonlySet<Id>;
}

/** Finds all this once. */
export function findings(
  dataset: Dataset,
  filter: Filter,
  options: TieOptions,
  whatif: readonly Supposition[] = [],
): Findings {
  const { count, rule, norm } = options;
  const stances = suppose(stancesInView(dataset, filter, rule), whatif, dataset, filter);
  const attitudes = attitudesInView(dataset, filter, rule);
  const contested = contestedIssues(dataset, whatif);
  const tieTable = tieTableOf(stances, attitudes, countsUnder(count, contested), norm);
  return {
    dataset,
    filter,
    options,
    whatif,
    statements: statementsInView(dataset, filter),
    stances,
    attitudes,
    tieTable,
    get ties() {
      return tieTable.ties;
    },
    contested,
  };
}
