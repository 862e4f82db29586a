/** What differs between two findings, all of it; and the same made the plain way, from objects. */
import type { ChangedStance } from '../../src/analysis/changedStances.ts';
import type { ChangedTie } from '../../src/analysis/changedTies.ts';
import { between, changes } from '../../src/analysis/changes.ts';
import type { Findings } from '../../src/analysis/findings.ts';
import { stanceOf, type Stance } from '../../src/analysis/stances.ts';
import type { Tie } from '../../src/analysis/ties.ts';
import { byCodeUnit } from '../../src/model/ids.ts';

export function allChanges(before: Findings, after: Findings) {
  const found = changes(between(before, after));
  const { moved, spoke, ties } = found;
  return { ...found, moved: moved.slice(), spoke: spoke.slice(), ties: ties.slice() };
}

/** Stances that differ, by party, then issue. */
export function naiveStances(before: Findings, after: Findings): readonly ChangedStance[] {
  const cells = new Map<string, Pick<ChangedStance, 'party' | 'issue'>>();
  for (const { stances } of [before, after]) {
    for (const [party, row] of stances) {
      for (const issue of row.keys()) cells.set(`${party} ${issue}`, { party, issue });
    }
  }
  return [...cells.values()]
    .map(({ party, issue }) => ({
      party,
      issue,
      before: stanceOf(before.stances, party, issue),
      after: stanceOf(after.stances, party, issue),
    }))
    .filter((each) => standing(each.before) !== standing(each.after))
    .sort((one, other) => byCodeUnit(one.party, other.party) || byCodeUnit(one.issue, other.issue));
}

/** What a stance comes to: its word and its values. */
function standing(stance: Stance | undefined): string {
  const values = (stance?.atoms ?? []).map(({ value }) => value).sort((a, b) => a - b);
  return [stance?.word ?? 'none', ...new Set(values)].join(' ');
}

/** Ties that differ, by (a, b). */
export function naiveTies(before: Findings, after: Findings): readonly ChangedTie[] {
  const pairs = new Map<string, { before?: Tie; after?: Tie }>();
  for (const tie of before.ties) pairs.set(`${tie.a} ${tie.b}`, { before: tie });
  for (const tie of after.ties) {
    pairs.set(`${tie.a} ${tie.b}`, { ...pairs.get(`${tie.a} ${tie.b}`), after: tie });
  }
  return [...pairs.values()]
    .flatMap(({ before: was, after: is }): ChangedTie[] => {
      const { a, b } = is ?? was ?? { a: '', b: '' };
      if (was && is && isSame(was, is)) return [];
      const turned = was !== undefined && is !== undefined && was.net * is.net < 0;
      return [{ a, b, before: was, after: is, turned }];
    })
    .sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
}

function isSame(one: Tie, other: Tie): boolean {
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
  return (
    isNear(one.alignment, other.alignment) &&
    isNear(one.conflict, other.conflict) &&
    one.compared === other.compared
  );
}
