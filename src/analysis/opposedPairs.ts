/** The pairs that an issue sets against each other: of very many parties far too many to be made at once. */
import type { Id } from '../model/dataset.ts';
import type { CellColumns } from './cellColumns.ts';
import { countsUnder } from './contested.ts';
import type { Findings } from './findings.ts';
import { inRows, type Pieces } from './pieces.ts';
import { tieOf } from './reading.ts';
import { cellsOn, stanceOf, type Atom } from './stances.ts';
import { NO, sidesOf, YES } from './tallies.ts';
import { issueTerms } from './terms.ts';

/** Two parties of which one is for an issue and the other against it, `a` before `b` by code unit. */
export interface OpposedPair {
  readonly a: Id;
  readonly b: Id;
  /** What the issue puts into the conflict of their tie, after the norm. */
  readonly amount: number;
}

/** A party with a value on the issue other than 0. */
interface Holder {
  readonly party: Id;
  readonly isFor: boolean;
  readonly isAgainst: boolean;
}

const isOpposed = (one: Holder, other: Holder): boolean =>
  (one.isFor && other.isAgainst) || (one.isAgainst && other.isFor);

/** Those of an issue, by (a, b); none where the issue does not count. */
export function opposedPairs(found: Findings, issue: Id): Pieces<OpposedPair> {
  const counts = countsUnder(found.options.count, found.contested);
  const holders = counts(issue) ? holdersOf(found.columns, issue) : [];
  return inRows(sizesOf(holders), (row) => {
    const [one] = holders.slice(row, row + 1);
    if (!one) return [];
    const others = holders.slice(row + 1).filter((other) => isOpposed(one, other));
    return others.map((other) => () => pairOf(found, issue, one.party, other.party));
  });
}

/** Of each party the number of later ones against it. */
function sizesOf(holders: readonly Holder[]): Int32Array {
  const sizes = new Int32Array(holders.length);
  let [onlyFor, onlyAgainst, all] = [0, 0, 0];
  for (let at = holders.length - 1; at >= 0; at--) {
    const { isFor = false, isAgainst = false } = holders[at] ?? {};
    sizes[at] = all - (isAgainst ? 0 : onlyFor) - (isFor ? 0 : onlyAgainst);
    all++;
    if (!isAgainst) onlyFor++;
    if (!isFor) onlyAgainst++;
  }
  return sizes;
}

/** Who has a value on the issue, in id order. */
function holdersOf(columns: CellColumns, issue: Id): readonly Holder[] {
  return cellsOn(columns, issue).flatMap(({ party, cell }) => {
    const sides = sidesOf(columns, cell);
    return sides === 0 ? [] : [{ party, isFor: sides !== NO, isAgainst: sides !== YES }];
  });
}

function pairOf(found: Findings, issue: Id, a: Id, b: Id): OpposedPair {
  const divisor = tieOf(found, a, b)?.divisor ?? 1;
  const atoms = (party: Id): readonly Atom[] => stanceOf(found.stances, party, issue)?.atoms ?? [];
  const terms = issueTerms(issue, atoms(a), atoms(b)).filter(({ arc }) => arc === 'conflict');
  return { a, b, amount: terms.reduce((sum, { amount }) => sum + amount / divisor, 0) };
}
