/** What a filter finds in a data set: the statements, what they add up to, and what joins the parties. */
import type { Dataset, Id, Statement } from '../model/dataset.ts';
import type { Supposition } from '../model/view.ts';
import { cellColumns, type CellColumns } from './cellColumns.ts';
import { contestedIssues, countedFlags, countsUnder } from './contested.ts';
import type { Filter } from './filter.ts';
import { statementsThrough } from './inView.ts';
import type { Steps } from './inSteps.ts';
import { summing, type Summing, type SumPairs } from './pairSums.ts';
import { stancesOf, type Stances } from './stances.ts';
import { supposable, suppose, supposeColumns } from './suppose.ts';
import type { TieTable } from './tieTable.ts';
import { tieTableOf, type Tie, type TieOptions } from './ties.ts';
import { attitudesOf, type Attitudes } from './towards.ts';

export interface Findings {
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly options: TieOptions;
  /** What is supposed against the statements. */
  readonly whatif: readonly Supposition[];
  /** The same as stances and attitudes, as numbers: for whoever asks about all of them. */
  readonly columns: CellColumns;
  /** The statements in view, in the file's order; looked up when they are first asked for. */
  readonly statements: readonly Statement[];
  readonly stances: Stances;
  readonly attitudes: Attitudes;
  /** Sums so many of the ties up ahead. @param part of all of them, from 0 to 1 */
  readonly sumUpTo: (part: number) => void;
  /** By (a, b) in code-unit order; summed up when it is first asked for. */
  readonly tieTable: TieTable;
  /** The same as objects, made when they are first asked for: of very many parties, take the table. */
  readonly ties: readonly Tie[];
  /** The issues contested anywhere in the data set, or by a supposition, whatever the filter. */
  readonly contested: ReadonlySet<Id>;
}

/** For a page, whose next view differs little. */
const keptPairSums: SumPairs<Summing> = (columns, counts) => summing(columns, counts, 'kept');

/** Finds all this once. @param sums how the sums of ties are made, where they may be known */
export function findings(
  dataset: Dataset,
  filter: Filter,
  options: TieOptions,
  whatif: readonly Supposition[] = [],
  sums: SumPairs<Summing> = keptPairSums,
): Findings {
  const { count, rule, norm } = options;
  const inView = cellColumns(dataset, filter, rule);
  const said = stancesOf(dataset, inView, rule);
  const supposed = supposable(whatif, said, dataset, filter);
  const columns = supposeColumns(inView, supposed);
  const stances = suppose(said, supposed);
  const attitudes = attitudesOf(dataset, inView, rule);
  const contested = contestedIssues(dataset, whatif);
  const counts = countsUnder(count, contested);
  let [begun, tieTable]: [Summing?, TieTable?] = [];
  let statements: readonly Statement[] | undefined;
  return {
    dataset,
    filter,
    options,
    whatif,
    columns,
    get statements() {
      return (statements ??= statementsThrough(dataset, columns.encoded, columns.through));
    },
    stances,
    attitudes,
    sumUpTo(part) {
      if (tieTable) return;
      begun ??= sums(columns, countedFlags(columns.encoded.issues, counts));
      begun.upTo(part);
    },
    get tieTable() {
      if (!tieTable) {
        const all: SumPairs = (...asked) => (begun ?? sums(...asked)).all();
        tieTable = tieTableOf({ columns, stances, attitudes, counts }, norm, all);
        begun = undefined;
      }
      return tieTable;
    },
    get ties() {
      return this.tieTable.ties;
    },
    contested,
  };
}

/** 1 for each issue of the data set that makes ties. */
export function countedIn({ columns, options, contested }: Findings): Uint8Array {
  return countedFlags(columns.encoded.issues, countsUnder(options.count, contested));
}

/** Ties are summed up in so many parts, between which a page can answer. */
export const SUM_PARTS = 4;

/** The table of ties, summed up in parts. */
export function* tieTableInSteps(found: Findings): Steps<TieTable> {
  for (let part = 1; part <= SUM_PARTS; part++) {
    found.sumUpTo(part / SUM_PARTS);
    yield;
  }
  return found.tieTable;
}
