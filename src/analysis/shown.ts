/** What a data set shows first, where its author left that to Parley (layout.md, "Dense data sets"). */
import type { Dataset, Id } from '../model/dataset.ts';
import { byCodeUnit, sortedUnique } from '../model/ids.ts';
import { must } from '../model/lookup.ts';
import { wholeStances } from './whole.ts';

/** More parties than this do not fit a ring that can be read. */
const MOST_PARTIES = 16;

/** More parties than this are all shown at first, as camps (camps.ts): no choice of a few would stand for them. */
const MOST_ONE_BY_ONE = 40;

/** More issues than this do not fit as pills at a size that can be read. */
const MOST_ISSUES = 20;

/**
 * The data set with its first parties and issues chosen; what its author chose stays. Both lists are sorted by code
 * unit, as a view's lists are. Doing it twice changes nothing.
 */
export function withShown(dataset: Dataset): Dataset {
  const chosen = dataset.shownParties.length > 0 ? dataset.shownParties : firstParties(dataset);
  const shownParties = sortedUnique(chosen);
  const issues = dataset.shownIssues.length > 0 ? dataset.shownIssues : firstIssues(dataset, shownParties);
  return { ...dataset, shownParties, shownIssues: sortedUnique(issues) };
}

/** Whether a data set, its first parties chosen, shows more of them than can be drawn one by one. */
export function isCrowded({ shownParties }: Dataset): boolean {
  return shownParties.length > MOST_ONE_BY_ONE;
}

/** All of very many parties; else those with most statements, a joint one counting for each. */
function firstParties(dataset: Dataset): readonly Id[] {
  if (dataset.parties.length > MOST_ONE_BY_ONE) return dataset.parties.map(({ id }) => id);
  const spoken = new Map<Id, number>();
  for (const statement of dataset.statements) {
    for (const party of new Set(statement.parties)) spoken.set(party, (spoken.get(party) ?? 0) + 1);
  }
  return best(dataset.parties, MOST_PARTIES, (party) => spoken.get(party) ?? 0);
}

/** The issues that say most about the first parties: those that divide them count three times. */
function firstIssues(dataset: Dataset, parties: readonly Id[]): readonly Id[] {
  const scores = new Map(dataset.issues.map(({ id }) => [id, { support: 0, opposition: 0, sided: 0 }]));
  const all = wholeStances(dataset);
  for (const party of parties) {
    for (const [issue, { word, atoms }] of all.get(party) ?? []) {
      const score = scores.get(issue);
      if (!score) continue;
      if (word !== 'unclear') score.sided += 1;
      for (const { value } of atoms) {
        if (value > 0) score.support += value;
        else score.opposition -= value;
      }
    }
  }
  return best(dataset.issues, MOST_ISSUES, (issue) => {
    const { support, opposition, sided } = must(scores, issue);
    return 3 * Math.min(support, opposition) + sided;
  });
}

/** The `most` things of the highest score; of equals those first by id. */
function best(
  things: readonly { readonly id: Id }[],
  most: number,
  score: (id: Id) => number,
): readonly Id[] {
  return things
    .map(({ id }) => ({ id, score: score(id) }))
    .sort((a, b) => b.score - a.score || byCodeUnit(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}
