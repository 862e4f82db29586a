/**
 * What joins two parties: alignment and conflict, each a sum that can be opened to its terms (analysis.md, "Ties").
 *
 * Sums run over the issues in id order, then over the attitudes of the first party and of the second; within an
 * issue over the first party's atoms and for each over the second's, both in the stance's order. Floating-point
 * sums depend on their order: with this one the same data give the same digits whatever the order of the file.
 */
import type { Dataset, Id } from '../model/dataset.ts';
import type { Count, Norm, Rule } from '../model/view.ts';
import { cellColumns } from './cellColumns.ts';
import type { CellColumns } from './cellColumns.ts';
import { contestedIssues, countedFlags, countsUnder } from './contested.ts';
import type { Filter } from './filter.ts';
import { divisors } from './norms.ts';
import { pairSums, type SumPairs, type SumWay } from './pairSums.ts';
import { stancesOf, type Stances } from './stances.ts';
import { comparedIssues, talliesOf, tallyOf, type Tallies } from './tallies.ts';
import { normed, tableOf, type TieSums, type TieTable } from './tieTable.ts';
import { attitudeTerms, issueTerms, type Term } from './terms.ts';
import { attitudesOf, type Attitudes } from './towards.ts';

/** How the numbers of ties are made. */
export interface TieOptions {
  readonly count: Count;
  readonly rule: Rule;
  readonly norm: Norm;
}

/** The tie of two parties, `a` before `b` by code unit. */
export interface Tie {
  readonly a: Id;
  readonly b: Id;
  /** Issues that count and on which both have a value other than 0. */
  readonly compared: number;
  /** Of those: with alignment only, with conflict only, with both. */
  readonly agreed: number;
  readonly opposed: number;
  readonly mixed: number;
  /** Sums of the terms, divided by `divisor`. */
  readonly alignment: number;
  readonly conflict: number;
  /** alignment − conflict. */
  readonly net: number;
  /** What the norm divides by, above 0. */
  readonly divisor: number;
  /** Those compared, by id. Made anew each time they are asked for, as the terms are. */
  readonly issues: readonly Id[];
  /** In the order of the sums. */
  readonly terms: readonly Term[];
}

/** A tie that compares fewer issues than this rests on little evidence, and says so wherever it stands. */
const ENOUGH = 3;

export function hasLittleEvidence(tie: Pick<Tie, 'compared'>): boolean {
  return tie.compared < ENOUGH;
}

/** All ties in view, by (a, b) in code-unit order. A pair without one compares nothing and says nothing of each other. */
export function ties(dataset: Dataset, filter: Filter, options: TieOptions): readonly Tie[] {
  return tiesInView(dataset, filter, options).ties;
}

/** The same as a table. @param way how sums are made; they are the same in every way */
export function tiesInView(
  dataset: Dataset,
  filter: Filter,
  { count, rule, norm }: TieOptions,
  way?: SumWay,
): TieTable {
  const columns = cellColumns(dataset, filter, rule);
  const said = {
    columns,
    stances: stancesOf(dataset, columns, rule),
    attitudes: attitudesOf(dataset, columns, rule),
    counts: countsUnder(count, contestedIssues(dataset)),
  };
  return tieTableOf(said, norm, (inView, counts) => pairSums(inView, counts, way));
}

/** What ties are made of: what each party says in view, as columns and as what the terms of a tie show. */
export interface SaidByAll {
  readonly columns: CellColumns;
  readonly stances: Stances;
  readonly attitudes: Attitudes;
  /** Which issues count. */
  readonly counts: (issue: Id) => boolean;
}

/** The table of all ties. @param sumsOf how their sums are made */
export function tieTableOf(said: SaidByAll, norm: Norm, sumsOf: SumPairs = pairSums): TieTable {
  const { columns } = said;
  const { parties, issues } = columns.encoded;
  const counts = countedFlags(issues, said.counts);
  const sums = sumsOf(columns, counts);
  const divisor = norm === 'none' ? undefined : divisors(norm, columns, counts, sums);
  const ids = Array.from(columns.parties, (party) => parties[party] ?? '');
  const numbers = normed(ids, sums, divisor);
  let tallies: Tallies | undefined;
  const tally = (at: number): Tallies<number> =>
    tallies
      ? {
          compared: tallies.compared[at] ?? 0,
          agreed: tallies.agreed[at] ?? 0,
          opposed: tallies.opposed[at] ?? 0,
          mixed: tallies.mixed[at] ?? 0,
        }
      : tallyOf(columns, counts, numbers.a[at] ?? -1, numbers.b[at] ?? -1);
  return tableOf(
    numbers,
    () => (tallies ??= talliesOf(columns, counts, numbers)),
    (at) => new SummedTie(numbers, at, tally(at), said, counts),
  );
}

/** Its terms are made when a tie is opened or taken out: those of all ties at once would fill the memory. */
class SummedTie implements Tie {
  readonly a: Id;
  readonly b: Id;
  readonly compared: number;
  readonly agreed: number;
  readonly opposed: number;
  readonly mixed: number;
  readonly alignment: number;
  readonly conflict: number;
  readonly net: number;
  readonly divisor: number;
  readonly #said: SaidByAll;
  readonly #issues: () => readonly number[];

  constructor(sums: TieSums, at: number, tally: Tallies<number>, said: SaidByAll, counts: Uint8Array) {
    const { parties, a, b, alignment, conflict, divisor } = sums;
    this.a = parties[a[at] ?? -1] ?? '';
    this.b = parties[b[at] ?? -1] ?? '';
    this.compared = tally.compared;
    this.agreed = tally.agreed;
    this.opposed = tally.opposed;
    this.mixed = tally.mixed;
    this.alignment = alignment[at] ?? 0;
    this.conflict = conflict[at] ?? 0;
    this.net = this.alignment - this.conflict;
    this.divisor = divisor?.[at] ?? 1;
    this.#said = said;
    this.#issues = () => comparedIssues(said.columns, counts, a[at] ?? -1, b[at] ?? -1);
  }

  get issues(): readonly Id[] {
    const { issues } = this.#said.columns.encoded;
    return this.#issues().map((place) => issues[place] ?? '');
  }

  get terms(): readonly Term[] {
    return termsOf(this.#said, this.a, this.b);
  }
}

/** The terms of one tie, in the order of the sums. */
function termsOf({ stances, attitudes, counts }: SaidByAll, a: Id, b: Id): readonly Term[] {
  const others = stances.get(b);
  const onIssues = [...(stances.get(a) ?? [])].flatMap(([issue, { atoms }]) =>
    counts(issue) ? issueTerms(issue, atoms, others?.get(issue)?.atoms ?? []) : [],
  );
  const said = [attitudes.get(a)?.get(b), attitudes.get(b)?.get(a)];
  return [...onIssues, ...said.flatMap((attitude) => (attitude ? attitudeTerms(attitude) : []))];
}
