/** Which issues divide anybody (analysis.md, "Which issues count"). */
import type { Dataset, Id } from '../model/dataset.ts';
import type { Count, Supposition } from '../model/view.ts';
import { once } from './once.ts';
import { valueOf } from './position.ts';

/**
 * The contested issues: over the whole data set, whatever the view, some party has a positive value on it and
 * another party a negative one. A party at odds only with itself makes none.
 * @param whatif what a reader supposes can make an issue contested, and never makes it less so: what a supposed move
 * relieves would otherwise vanish from the sums with the issue
 */
export function contestedIssues(dataset: Dataset, whatif: readonly Supposition[] = []): ReadonlySet<Id> {
  return whatif.length === 0 ? reallyContested(dataset) : contestedWith(dataset, whatif);
}

const reallyContested = once((dataset: Dataset) => contestedWith(dataset, []));

function contestedWith(dataset: Dataset, whatif: readonly Supposition[]): ReadonlySet<Id> {
  const sides = new Map<Id, { readonly yes: Set<Id>; readonly no: Set<Id> }>();
  const take = (issue: Id, value: number, parties: readonly Id[]): void => {
    if (value === 0) return;
    const side = sides.get(issue) ?? { yes: new Set(), no: new Set() };
    sides.set(issue, side);
    for (const party of parties) (value > 0 ? side.yes : side.no).add(party);
  };
  for (const { issue, position, parties } of dataset.statements) {
    if (issue !== undefined) take(issue, valueOf(position) ?? 0, parties);
  }
  for (const { issue, position, party } of whatif) {
    if (position !== 'none') take(issue, valueOf(position) ?? 0, [party]);
  }
  // With somebody on each side and two parties in all, one of them faces the other.
  const contested = [...sides].filter(
    ([, { yes, no }]) => yes.size > 0 && no.size > 0 && new Set([...yes, ...no]).size > 1,
  );
  return new Set(contested.map(([issue]) => issue));
}

/** Whether an issue makes ties under a count. */
export function countsUnder(count: Count, contested: ReadonlySet<Id>): (issue: Id) => boolean {
  return (issue) => count === 'all' || contested.has(issue);
}
