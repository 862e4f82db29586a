/** What if a party stood elsewhere on an issue? */
import type { Dataset, Id } from '../model/dataset.ts';
import type { Supposition } from '../model/view.ts';
import { inIdOrder } from './cells.ts';
import { issueInView, type Filter } from './filter.ts';
import { valueOf } from './position.ts';
import { stanceOf, type Stance, type Stances } from './stances.ts';

/**
 * The stances with some supposed: all atoms of such a cell are replaced by one; `none` and `unclear` empty it
 * (product.md, `whatif`). What the party really said stays in the stance, uncounted. A supposition about a party or
 * an issue that is not in view changes nothing.
 */
export function suppose(
  stances: Stances,
  whatif: readonly Supposition[],
  dataset: Dataset,
  filter: Filter,
): Stances {
  const issues = new Map(dataset.issues.map((issue) => [issue.id, issue]));
  const inView = whatif.filter(({ party, issue }) => {
    const about = issues.get(issue);
    return (filter.parties?.has(party) ?? true) && about !== undefined && issueInView(about, filter);
  });
  if (inView.length === 0) return stances;
  const rows = new Map([...stances].map(([party, row]) => [party, new Map(row)]));
  for (const supposition of inView) {
    const said = stanceOf(stances, supposition.party, supposition.issue);
    if (supposition.position === 'none' && !said) continue;
    const row = rows.get(supposition.party) ?? new Map<Id, Stance>();
    row.set(supposition.issue, supposed(supposition, said));
    rows.set(supposition.party, row);
  }
  return new Map(inIdOrder(rows).map(([party, row]) => [party, new Map(inIdOrder(row))]));
}

function supposed({ party, issue, position }: Supposition, said: Stance | undefined): Stance {
  const value = position === 'none' ? undefined : valueOf(position);
  return {
    party,
    issue,
    word: position,
    atoms: value ? [{ value, statements: [] }] : [],
    counted: [],
    inView: said?.inView ?? [],
    changed: false,
    othersDiffer: false,
    redLine: false,
    supposed: true,
  };
}
