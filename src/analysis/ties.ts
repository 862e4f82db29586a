/**
 * What joins two parties: alignment and conflict, each a sum that can be opened to its terms (analysis.md, "Ties").
 *
 * Sums run over the issues in id order, then over the attitudes of the first party and of the second; within an
 * issue over the first party's atoms and for each over the second's, both in the stance's order. Floating-point
 * sums depend on their order: with this one the same data give the same digits whatever the order of the file.
 */
import type { Dataset, Id } from '../model/dataset.ts';
import type { Arc, Count, Norm, Rule } from '../model/view.ts';
import { inIdOrder } from './cells.ts';
import { contestedIssues, countsUnder } from './contested.ts';
import type { Filter } from './filter.ts';
import { divisorOf, profilesOf } from './norms.ts';
import { stancesInView, type Stance, type Stances } from './stances.ts';
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
  const { count, rule, norm } = options;
  const counts = countsUnder(count, contestedIssues(dataset));
  return tiesOf(stancesInView(dataset, filter, rule), attitudesInView(dataset, filter, rule), counts, norm);
}

/** The same from what the parties in view say, and which issues count. */
export function tiesOf(
  stances: Stances,
  attitudes: Attitudes,
  counts: (issue: Id) => boolean,
  norm: Norm,
): readonly Tie[] {
  const profile = profilesOf(stances, attitudes, counts);
  return inIdOrder(termsOf(stances, attitudes, counts)).flatMap(([a, row]) =>
    inIdOrder(row).flatMap(([b, terms]) => {
      const alignment = sumOf(terms, 'alignment');
      const conflict = sumOf(terms, 'conflict');
      const divisor = divisorOf(norm, alignment + conflict, profile(a), profile(b));
      if (divisor === 0) return [];
      const [aligned, opposed] = [alignment / divisor, conflict / divisor];
      const sums = { alignment: aligned, conflict: opposed, net: aligned - opposed };
      return [{ a, b, ...comparedIn(terms), ...sums, divisor, terms }];
    }),
  );
}

/** First party → second party → the terms of their tie, in the order of the sums; only pairs with a term. */
function termsOf(stances: Stances, attitudes: Attitudes, counts: (issue: Id) => boolean) {
  const pairs = new Map<Id, Map<Id, Term[]>>();
  const add = (one: Id, other: Id, terms: readonly Term[]): void => {
    if (terms.length === 0) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const row = pairs.get(a) ?? new Map<Id, Term[]>();
    pairs.set(a, row);
    const known = row.get(b);
    if (known) for (const term of terms) known.push(term);
    else row.set(b, [...terms]);
  };
  for (const [issue, holders] of inIdOrder(holdersOf(stances))) {
    if (!counts(issue)) continue;
    holders.forEach((a, index) => {
      for (const b of holders.slice(index + 1)) add(a.party, b.party, issueTerms(issue, a.atoms, b.atoms));
    });
  }
  for (const row of attitudes.values()) {
    for (const attitude of row.values()) add(attitude.from, attitude.to, attitudeTerms(attitude));
  }
  return pairs;
}

/** Who has a value other than 0 on each issue, in the order of the parties' ids. Most pairs share few issues. */
function holdersOf(stances: Stances): ReadonlyMap<Id, readonly Stance[]> {
  const holders = new Map<Id, Stance[]>();
  for (const row of stances.values()) {
    for (const stance of row.values()) {
      if (stance.atoms.length === 0) continue;
      const known = holders.get(stance.issue);
      if (known) known.push(stance);
      else holders.set(stance.issue, [stance]);
    }
  }
  return holders;
}

function sumOf(terms: readonly Term[], arc: Arc): number {
  return terms.reduce((sum, term) => (term.arc === arc ? sum + term.amount : sum), 0);
}

/** How many issues the terms compare, and how they came out. Attitudes are among none of these. */
function comparedIn(terms: readonly Term[]) {
  const arcs = new Map<Id, Set<Arc>>();
  for (const { about, arc } of terms) {
    if (!('issue' in about)) continue;
    arcs.set(about.issue, (arcs.get(about.issue) ?? new Set<Arc>()).add(arc));
  }
  const outcomes = [...arcs.values()];
  const mixed = outcomes.filter((each) => each.size > 1).length;
  const agreed = outcomes.filter((each) => each.size === 1 && each.has('alignment')).length;
  return { compared: outcomes.length, agreed, opposed: outcomes.length - agreed - mixed, mixed };
}
