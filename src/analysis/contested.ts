/** Which issues divide anybody (analysis.md, "Which issues count"). */
import type { Dataset, Id } from '../model/dataset.ts';
import type { Count, Supposition } from '../model/view.ts';
import { formOf } from './forms.ts';
import { encoded } from './encoded.ts';
import { UNCLEAR } from './levels.ts';
import { once, type Once } from './once.ts';
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

export const reallyContested: Once<Dataset, ReadonlySet<Id>> = once((dataset) => contestedWith(dataset, []));

function contestedWith(dataset: Dataset, whatif: readonly Supposition[]): ReadonlySet<Id> {
  const { issues, parties, forms, cells } = encoded(dataset);
  const [yes, no] = [new Int32Array(issues.length).fill(NOBODY), new Int32Array(issues.length).fill(NOBODY)];
  const take = (issue: number, level: number, party: number): void => {
    if (level === UNCLEAR || level === 0) return;
    const side = level > 0 ? yes : no;
    if (side[issue] === NOBODY) side[issue] = party;
    else if (side[issue] !== party) side[issue] = SEVERAL;
  };
  for (let party = 0; party < parties.length; party++) {
    for (let cell = cells.rows[party] ?? 0; cell < (cells.rows[party + 1] ?? 0); cell++) {
      const issue = cells.thing[cell] ?? 0;
      // Issues come before parties in a row.
      if (issue >= issues.length) break;
      for (let entry = cells.starts[cell] ?? 0; entry < (cells.starts[cell + 1] ?? 0); entry++) {
        take(issue, forms.level[formOf(cells.form[entry] ?? 0)] ?? 0, party);
      }
    }
  }
  for (const { issue, position, party } of whatif) {
    const value = position === 'none' ? undefined : valueOf(position);
    const [about, who] = [issues.indexOf(issue), parties.indexOf(party)];
    if (about !== -1) take(about, value ?? 0, who);
  }
  // With somebody on each side and two parties in all, one of them faces the other.
  const isContested = (_: Id, at: number): boolean =>
    yes[at] !== NOBODY && no[at] !== NOBODY && (yes[at] !== no[at] || yes[at] === SEVERAL);
  return new Set(issues.filter(isContested));
}

/** Who is on a side, if it is not one party. */
const NOBODY = -1;
const SEVERAL = -2;

/** Whether an issue makes ties under a count. */
export function countsUnder(count: Count, contested: ReadonlySet<Id>): (issue: Id) => boolean {
  return (issue) => count === 'all' || contested.has(issue);
}

/** The same as flags: 1 for each issue of a list that counts. */
export function countedFlags(issues: readonly Id[], counts: (issue: Id) => boolean): Uint8Array {
  const flags = new Uint8Array(issues.length);
  issues.forEach((issue, at) => {
    if (counts(issue)) flags[at] = 1;
  });
  return flags;
}
