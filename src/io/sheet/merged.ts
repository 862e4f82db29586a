/** Takes names for one where the reader said so. */
import type { Merge, MergeKind, Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import { placed } from './asWritten.ts';
import { mapped } from '../../model/coded.ts';
import type { Draft } from './draft.ts';
import { draftAt, renamed, towardsThemselves, type DraftColumns } from './draftColumns.ts';
import type { Survey } from './survey.ts';

/** The name that stays, for any name of a kind. */
type Staying = (name: string) => string;

/** Groups that share a name are one group, whose name is that of the first: merging twice changes nothing. */
function staying(merges: readonly Merge[], kind: MergeKind): Staying {
  const into = new Map<string, string>();
  const find: Staying = (name) => {
    const next = into.get(name);
    return next === undefined ? name : find(next);
  };
  for (const { kind: own, names } of merges) {
    const [first, ...others] = own === kind ? names : [];
    if (first === undefined) continue;
    for (const other of others) {
      if (find(other) !== find(first)) into.set(find(other), find(first));
    }
  }
  return find;
}

/**
 * Statements under the names that stay, and those of them that are now of a party towards itself. A statement keeps
 * what its id is made of, so that links to it outlive a merge.
 */
export function merged(
  drafts: DraftColumns,
  merges: readonly Merge[],
): { readonly drafts: DraftColumns; readonly towardsItself: readonly Draft[] } {
  const stays = {
    party: staying(merges, 'party'),
    issue: staying(merges, 'issue'),
    topic: staying(merges, 'topic'),
    event: staying(merges, 'event'),
    speaker: staying(merges, 'speaker'),
  } satisfies Record<MergeKind, Staying>;
  const named = {
    ...drafts,
    parties: mapped(drafts.parties, (names) => [...new Set(names.map(stays.party))]),
    towards: renamed(drafts.towards, stays.party),
    issue: renamed(drafts.issue, stays.issue),
    topic: renamed(drafts.topic, stays.topic),
    event: renamed(drafts.event, stays.event),
    speaker: renamed(drafts.speaker, stays.speaker),
  };
  return { drafts: named, towardsItself: towardsThemselves(named).map((at) => draftAt(named, at)) };
}

/** What is said of a statement that a merge has made one of a party towards itself. */
export function selfProblem({ towards }: Draft, path: string): Problem {
  const expected = 'a party other than those that speak, with which it is merged';
  return { path, found: shown(towards), expected };
}

/** What is found in a table, under the names that stay. */
export function surveyMerged(survey: Survey, merges: readonly Merge[]): Survey {
  if (merges.length === 0) return survey;
  const { drafts, towardsItself } = merged(survey.drafts, merges);
  // A row that had this problem already has it once.
  const told = new Set(survey.problems.map(({ path }) => path));
  const own = towardsItself.map((draft) => selfProblem(draft, `row ${draft.row}, column towards`));
  const problems = placed(own, survey.nameOf).filter(({ path }) => !told.has(path));
  return { ...survey, drafts, problems: [...survey.problems, ...problems] };
}
