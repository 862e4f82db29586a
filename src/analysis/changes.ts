/** What differs between two findings of one data set: an earlier day and today, what was said and what is supposed. */
import type { Id } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import type { Arc } from '../model/view.ts';
import { blocsOf, type Blocs } from './blocs.ts';
import { changedStances, type ChangedStances } from './changedStances.ts';
import { changedTies, type ChangedTies } from './changedTies.ts';
import { commonGround, type Ground } from './commonGround.ts';
import { tieTableInSteps, type Findings } from './findings.ts';
import { onceInSteps, pausesAt, type Steps } from './inSteps.ts';
import { once } from './once.ts';
import type { Numbers } from './columns.ts';
import type { TieTable } from './tieTable.ts';

/** A sum before and after. */
export interface ChangedSum {
  readonly before: number;
  readonly after: number;
}

export interface Changes extends ChangedTies, Omit<ChangedStances, 'isChanged'> {
  readonly alignment: ChangedSum;
  readonly conflict: ChangedSum;
  /** Issues that are common ground now and were not, and the reverse; by id. */
  readonly gained: readonly Id[];
  readonly lost: readonly Id[];
  /** The blocs, where some party stands with others than before. */
  readonly blocs: { readonly before: Blocs; readonly after: Blocs } | undefined;
}

/** Two findings of one data set. */
export interface Comparison {
  readonly before: Findings;
  readonly after: Findings;
}

/** Two findings as one: the same for the same two, under whichever view they are seen. */
export function between(before: Findings, after: Findings): Comparison {
  const known = comparisonsWith(after.stances);
  const comparison = known.get(before.stances) ?? { before, after };
  known.set(before.stances, comparison);
  return comparison;
}

const comparisonsWith = once((_after: object) => new WeakMap<object, Comparison>());

/** Compares two findings. */
export const changes = onceInSteps((compared: Comparison) => compared, findChanges);

function* findChanges({ before, after }: Comparison): Steps<Changes> {
  const stances = yield* changedStances(before, after);
  const tables = {
    before: yield* tieTableInSteps(before),
    after: yield* tieTableInSteps(after),
  };
  const { ties, turned } = yield* changedTies(before, after, stances.isChanged);
  const alignment = yield* sums(tables, 'alignment');
  const conflict = yield* sums(tables, 'conflict');
  const blocs = {
    before: yield* blocsOf.inSteps(tables.before),
    after: yield* blocsOf.inSteps(tables.after),
  };
  const had = sharedIssues(yield* commonGround.inSteps(before));
  const has = sharedIssues(yield* commonGround.inSteps(after));
  return {
    moved: stances.moved,
    spoke: stances.spoke,
    ties,
    turned,
    alignment,
    conflict,
    gained: [...has].filter((issue) => !had.has(issue)).sort(byCodeUnit),
    lost: [...had].filter((issue) => !has.has(issue)).sort(byCodeUnit),
    blocs: membership(blocs.before) === membership(blocs.after) ? undefined : blocs,
  };
}

function sharedIssues(grounds: readonly Ground[]): ReadonlySet<Id> {
  return new Set(grounds.filter(isShared).map(({ issue }) => issue));
}

/** Common ground in a word: at least two parties have a stance, and all who have one are on one side. */
export function isShared({ factors, breadth }: Ground): boolean {
  const withStance = factors.reduce((sum, factor) => sum + factor.withStance, 0);
  return withStance > 1 && breadth === 1;
}

function* sums(
  { before, after }: { readonly before: TieTable; readonly after: TieTable },
  arc: Arc,
): Steps<ChangedSum> {
  return { before: yield* sumOf(before[arc]), after: yield* sumOf(after[arc]) };
}

function* sumOf(amounts: Numbers): Steps<number> {
  let sum = 0;
  for (let at = 0; at < amounts.length; at++) {
    if (pausesAt(at)) yield;
    sum += amounts[at] ?? 0;
  }
  return sum;
}

/** Who stands with whom, as text. */
function membership({ blocs }: Blocs): string {
  return blocs.map(({ parties }) => parties.join(' ')).join(' | ');
}
