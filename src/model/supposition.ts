/** What a reader supposes, one position for each party and issue. */
import type { Id } from './dataset.ts';
import { byCodeUnit } from './ids.ts';
import type { Supposition } from './view.ts';

/** One party's position on one issue, supposed; or none supposed, where its `position` is undefined. */
export interface SupposedCell {
  readonly party: Id;
  readonly issue: Id;
  readonly position: Supposition['position'] | undefined;
}

/** The list with one cell supposed otherwise or no more; in the order in which an address has it. */
export function withSupposition(
  whatif: readonly Supposition[],
  { party, issue, position }: SupposedCell,
): readonly Supposition[] {
  const others = whatif.filter((each) => each.party !== party || each.issue !== issue);
  const all = position === undefined ? others : [...others, { party, issue, position }];
  const text = (each: Supposition): string => `${each.party}.${each.issue}.${each.position}`;
  return all.sort((a, b) => byCodeUnit(text(a), text(b)));
}
