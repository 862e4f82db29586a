/**
 * What joins two parties: alignment and conflict, each a sum that can be opened to its terms (analysis.md, "Ties").
 *
 * Sums run over the issues in id order, then over the attitudes of the first party and of the second; within an
 * issue over the first party's atoms and for each over the second's, both in the stance's order. Floating-point
 * sums depend on their order: with this one the same data give the same digits whatever the order of the file.
 */
import type { Dataset, Id } from '../model/dataset.ts';
import type { Count, Norm, Rule } from '../model/view.ts';
import { contestedIssues, countsUnder } from './contested.ts';
import type { Filter } from './filter.ts';
import { divisors } from './norms.ts';
import { pairSums } from './pairSums.ts';
import { stancesInView, type Stances } from './stances.ts';
import { normed, tableOf, type TieNumbers, type TieTable } from './tieTable.ts';
import { attitudeTerms, issueTerms, type Term } from './terms.ts';
import { attitudesInView, type Attitudes } from './towards.ts';

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
  /** In the order of the sums. Made anew each time they are asked for. */
  readonly terms: readonly Term[];
}

/** A tie that compares fewer issues than this rests on little evidence, and says so wherever it stands. */
const ENOUGH = 3;

export function hasLittleEvidence(tie: Pick<Tie, 'compared'>): boolean {
  return tie.compared < ENOUGH;
}

/** All ties in view, by (a, b) in code-unit order. A pair without one compares nothing and says nothing of each other. */
export function ties(dataset: Dataset, filter: Filter, options: TieOptions): readonly Tie[] {
  const { count, rule, norm } = options;
  const counts = countsUnder(count, contestedIssues(dataset));
  const [stances, attitudes] = [stancesInView(dataset, filter, rule), attitudesInView(dataset, filter, rule)];
  return tieTableOf(stances, attitudes, counts, norm).ties;
}

/** The same as a table, from what the parties in view say, and which issues count. */
export function tieTableOf(
  stances: Stances,
  attitudes: Attitudes,
  counts: (issue: Id) => boolean,
  norm: Norm,
): TieTable {
  const sums = pairSums(stances, attitudes, counts);
  const numbers = normed(sums, divisors(norm, stances, attitudes, counts, sums));
  const said = { stances, attitudes, counts };
  return tableOf(numbers, (at) => new SummedTie(numbers, at, said));
}

/** What the terms of a tie are made of. */
interface SaidByAll {
  readonly stances: Stances;
  readonly attitudes: Attitudes;
  readonly counts: (issue: Id) => boolean;
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

  constructor(numbers: TieNumbers, at: number, said: SaidByAll) {
    const { parties, a, b, compared, agreed, opposed, mixed, alignment, conflict, divisor } = numbers;
    this.a = parties[a[at] ?? -1] ?? '';
    this.b = parties[b[at] ?? -1] ?? '';
    this.compared = compared[at] ?? 0;
    this.agreed = agreed[at] ?? 0;
    this.opposed = opposed[at] ?? 0;
    this.mixed = mixed[at] ?? 0;
    this.alignment = alignment[at] ?? 0;
    this.conflict = conflict[at] ?? 0;
    this.net = this.alignment - this.conflict;
    this.divisor = divisor[at] ?? 1;
    this.#said = said;
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
