/** What a data set shows first, where its author left that to Parley (layout.md, "Dense data sets"). */
import type { Dataset, Id } from '../model/dataset.ts';
import { byCodeUnit, sortedUnique } from '../model/ids.ts';
import { changed } from '../model/said.ts';
import { cellColumns } from './cellColumns.ts';
import { encoded } from './encoded.ts';
import { EVERYTHING } from './filter.ts';

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
  const shown = changed(dataset, { shownParties, shownIssues: sortedUnique(issues) });
  // What the parties say is the same, and put in order already.
  encoded.know(shown, encoded(dataset));
  return shown;
}

/** Whether a data set, its first parties chosen, shows more of them than can be drawn one by one. */
export function isCrowded({ shownParties }: Dataset): boolean {
  return shownParties.length > MOST_ONE_BY_ONE;
}

/** All of very many parties; else those with most statements, a joint one counting for each. */
function firstParties(dataset: Dataset): readonly Id[] {
  if (dataset.parties.length > MOST_ONE_BY_ONE) return dataset.parties.map(({ id }) => id);
  const { parties, statements } = encoded(dataset);
  const spoken = new Map<Id, number>();
  for (const place of statements.party) {
    const party = parties[place] ?? '';
    spoken.set(party, (spoken.get(party) ?? 0) + 1);
  }
  return best(dataset.parties, MOST_PARTIES, (party) => spoken.get(party) ?? 0);
}

/** The issues that say most about the first parties: those that divide them count three times. */
function firstIssues(dataset: Dataset, parties: readonly Id[]): readonly Id[] {
  if (dataset.issues.length <= MOST_ISSUES) return dataset.issues.map(({ id }) => id);
  const { encoded: columns, rows, thing, clear, starts, level } = cellColumns(dataset, EVERYTHING, 'latest');
  const { sizes } = columns;
  const issues = columns.issues.length;
  const [support, opposition] = [new Float64Array(issues), new Float64Array(issues)];
  const sided = new Int32Array(issues);
  const isFirst = new Set(parties);
  columns.parties.forEach((party, row) => {
    if (!isFirst.has(party)) return;
    for (let cell = rows[row] ?? 0; cell < (rows[row + 1] ?? 0); cell++) {
      const issue = thing[cell] ?? 0;
      // Issues come before parties in a row.
      if (issue >= issues) break;
      if (clear[cell] === 1) sided[issue] = (sided[issue] ?? 0) + 1;
      for (let atom = starts[cell] ?? 0; atom < (starts[cell + 1] ?? 0); atom++) {
        const value = level[atom] ?? 0;
        const side = value > 0 ? support : opposition;
        side[issue] = (side[issue] ?? 0) + (sizes[Math.abs(value)] ?? 0);
      }
    }
  });
  const scores = new Map(
    columns.issues.map((issue, at) => [
      issue,
      3 * Math.min(support[at] ?? 0, opposition[at] ?? 0) + (sided[at] ?? 0),
    ]),
  );
  return best(dataset.issues, MOST_ISSUES, (issue) => scores.get(issue) ?? 0);
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
