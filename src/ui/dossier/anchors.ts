/** The elements of a tie's dossier that its sum leads to. */
import type { Id } from '../../model/dataset.ts';

export const issueAnchor = (issue: Id): string => `words-issue-${issue}`;
export const attitudeAnchor = (from: Id, to: Id): string => `words-towards-${from}~${to}`;

/** Scrolls to an element and gives it the focus, opening what it is folded into. */
export function goTo(anchor: string): void {
  const target = document.getElementById(anchor);
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
