/** What differs between two findings of one data set: an earlier day and today, what was said and what is supposed. */
import type { Id } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { blocsOf, type Blocs } from './blocs.ts';
import { commonGround, type Ground } from './commonGround.ts';
import type { Findings } from './findings.ts';
import { stanceOf, type Stance } from './stances.ts';
import type { Tie } from './ties.ts';

/** A stance before and after; undefined where the party had none. */
export interface ChangedStance {
  readonly party: Id;
  readonly issue: Id;
  readonly before: Stance | undefined;
  readonly after: Stance | undefined;
}

/** A pair whose alignment or conflict differs. */
export interface ChangedTie {
  readonly a: Id;
  readonly b: Id;
  readonly before: Tie | undefined;
  readonly after: Tie | undefined;
  /** It was more alignment than conflict and is the reverse, or the other way round. */
  readonly turned: boolean;
}

/** A sum before and after. */
export interface ChangedSum {
  readonly before: number;
  readonly after: number;
}

export interface Changes {
  /** By party, then issue. */
  readonly stances: readonly ChangedStance[];
  /** By (a, b). */
  readonly ties: readonly ChangedTie[];
  readonly alignment: ChangedSum;
  readonly conflict: ChangedSum;
  /** Issues that are common ground now and were not, and the reverse; by id. */
  readonly gained: readonly Id[];
  readonly lost: readonly Id[];
  /** The blocs, where some party stands with others than before. */
  readonly blocs: { readonly before: Blocs; readonly after: Blocs } | undefined;
}

/** Sums nearer than this are the same. */
const SAME = 1e-9;

/** Compares two findings of one data set. */
export function changes(before: Findings, after: Findings): Changes {
  const ground = (found: Findings) =>
    new Set(
      commonGround(found)
        .filter(isShared)
        .map(({ issue }) => issue),
    );
  const [had, has] = [ground(before), ground(after)];
  const blocs = { before: blocsOf(before.tieTable), after: blocsOf(after.tieTable) };
  return {
    stances: changedStances(before, after),
    ties: changedTies(before.ties, after.ties),
    alignment: { before: total(before, 'alignment'), after: total(after, 'alignment') },
    conflict: { before: total(before, 'conflict'), after: total(after, 'conflict') },
    gained: [...has].filter((issue) => !had.has(issue)).sort(byCodeUnit),
    lost: [...had].filter((issue) => !has.has(issue)).sort(byCodeUnit),
    blocs: membership(blocs.before) === membership(blocs.after) ? undefined : blocs,
  };
}

/** Common ground in a word: at least two parties have a stance, and all who have one are on one side. */
export function isShared({ factors, breadth }: Ground): boolean {
  const withStance = factors.reduce((sum, factor) => sum + factor.withStance, 0);
  return withStance > 1 && breadth === 1;
}

/** A sum over all ties. */
function total({ tieTable }: Findings, arc: 'alignment' | 'conflict'): number {
  let sum = 0;
  for (const amount of tieTable[arc]) sum += amount;
  return sum;
}

function changedStances(before: Findings, after: Findings): readonly ChangedStance[] {
  const cells = new Map<string, readonly [Id, Id]>();
  for (const { stances } of [before, after]) {
    for (const [party, row] of stances) {
      for (const issue of row.keys()) cells.set(`${party} ${issue}`, [party, issue]);
    }
  }
  return [...cells.values()]
    .map(([party, issue]): ChangedStance => {
      const [was, is] = [stanceOf(before.stances, party, issue), stanceOf(after.stances, party, issue)];
      return { party, issue, before: was, after: is };
    })
    .filter(({ before: was, after: is }) => standing(was) !== standing(is))
    .sort((x, y) => byCodeUnit(x.party, y.party) || byCodeUnit(x.issue, y.issue));
}

/** What a stance comes to: its word and its values. A party that said the same again has not moved. */
function standing(stance: Stance | undefined): string {
  const values = (stance?.atoms ?? []).map(({ value }) => value).sort((a, b) => a - b);
  return [stance?.word ?? 'none', ...new Set(values)].join(' ');
}

function changedTies(before: readonly Tie[], after: readonly Tie[]): readonly ChangedTie[] {
  const pairs = new Map<string, { before?: Tie; after?: Tie }>();
  for (const tie of before) pairs.set(`${tie.a} ${tie.b}`, { before: tie });
  for (const tie of after) pairs.set(`${tie.a} ${tie.b}`, { ...pairs.get(`${tie.a} ${tie.b}`), after: tie });
  return [...pairs.values()]
    .flatMap(({ before: was, after: is }): ChangedTie[] => {
      const tie = is ?? was;
      if (!tie || (was && is && same(was, is))) return [];
      const turned = was !== undefined && is !== undefined && Math.sign(was.net) === -Math.sign(is.net);
      return [{ a: tie.a, b: tie.b, before: was, after: is, turned: turned && was.net !== 0 }];
    })
    .sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
}

function same(one: Tie, other: Tie): boolean {
  return (
    Math.abs(one.alignment - other.alignment) < SAME &&
    Math.abs(one.conflict - other.conflict) < SAME &&
    one.compared === other.compared
  );
}

/** Who stands with whom, as text. */
function membership({ blocs }: Blocs): string {
  return blocs.map(({ parties }) => parties.join(' ')).join(' | ');
}
