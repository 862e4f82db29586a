/** Two parties face to face: every issue that one of them speaks about, and what can be said of both. */
import type { Id } from '../model/dataset.ts';
import { byCodeUnit, sortedUnique } from '../model/ids.ts';
import { countsUnder } from './contested.ts';
import type { Findings } from './findings.ts';
import { valueOf } from './position.ts';
import { stanceOf, type Atom, type Stance } from './stances.ts';
import { issueTerms } from './terms.ts';
import type { Attitude } from './towards.ts';

/** How an issue comes out for two parties, in the order of the list. */
export const VERDICTS = ['opposed', 'mixed', 'agreed', 'incomparable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a party brings nothing to compare: it said nothing, only neutral things, or only unclear ones. */
export type Lack = 'silent' | 'neutral' | 'unclear';

/** One issue between two parties. */
export interface ComparedIssue {
  readonly issue: Id;
  readonly verdict: Verdict;
  /** For an incomparable issue what each party lacks, undefined for the one that has a value; else undefined. */
  readonly why: { readonly a: Lack | undefined; readonly b: Lack | undefined } | undefined;
  readonly contested: boolean;
  /** Whether such an issue is in a tie's sums: not if nobody disputes it and only contested issues count. */
  readonly counts: boolean;
  /** The two agree, and all that either said for it is in statements that both made together. */
  readonly sameDocument: boolean;
  readonly a: Stance | undefined;
  readonly b: Stance | undefined;
}

export interface Comparison {
  readonly a: Id;
  readonly b: Id;
  /** Contested issues first; then opposed, mixed, agreed, incomparable; then by id. */
  readonly issues: readonly ComparedIssue[];
  /** What `a` said of `b`, then `b` of `a`; either may be missing. */
  readonly attitudes: readonly Attitude[];
}

/** Compares two parties, in the order given, on every issue in view on which one of them has a stance. */
export function compareParties(
  { stances, attitudes, contested, options }: Findings,
  a: Id,
  b: Id,
): Comparison {
  const counts = countsUnder(options.count, contested);
  const spokenOf = sortedUnique([a, b].flatMap((party) => [...(stances.get(party)?.keys() ?? [])]));
  const issues = spokenOf.map((issue): ComparedIssue => {
    const [one, other] = [stanceOf(stances, a, issue), stanceOf(stances, b, issue)];
    const verdict = verdictOn(issue, one, other);
    return {
      issue,
      verdict,
      why: verdict === 'incomparable' ? { a: lackOf(one), b: lackOf(other) } : undefined,
      contested: contested.has(issue),
      counts: counts(issue),
      sameDocument: verdict === 'agreed' && onlyTogether(one, other),
      a: one,
      b: other,
    };
  });
  return {
    a,
    b,
    issues: issues.sort(inListOrder),
    attitudes: [attitudes.get(a)?.get(b), attitudes.get(b)?.get(a)].filter((each) => each !== undefined),
  };
}

const atomsOf = (stance: Stance | undefined): readonly Atom[] => stance?.atoms ?? [];

function verdictOn(issue: Id, a: Stance | undefined, b: Stance | undefined): Verdict {
  const arcs = new Set(issueTerms(issue, atomsOf(a), atomsOf(b)).map((term) => term.arc));
  if (arcs.size === 0) return 'incomparable';
  if (arcs.size > 1) return 'mixed';
  return arcs.has('conflict') ? 'opposed' : 'agreed';
}

function lackOf(stance: Stance | undefined): Lack | undefined {
  if (stance === undefined || stance.word === 'none') return 'silent';
  if (stance.atoms.length > 0) return undefined;
  return stance.word === 'unclear' ? 'unclear' : 'neutral';
}

/**
 * Whether two parties' agreement is only a text both signed: every counted statement with a value other than 0, of
 * either, was made by both. A weaker word of one's own is enough to make it more than that.
 */
function onlyTogether(a: Stance | undefined, b: Stance | undefined): boolean {
  if (!a || !b) return false;
  return [...a.counted, ...b.counted]
    .filter((statement) => valueOf(statement.position) !== 0)
    .every(({ parties }) => parties.includes(a.party) && parties.includes(b.party));
}

function inListOrder(one: ComparedIssue, other: ComparedIssue): number {
  return (
    Number(other.contested) - Number(one.contested) ||
    VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict) ||
    byCodeUnit(one.issue, other.issue)
  );
}
