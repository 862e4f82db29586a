/** Whether two selections are of the same thing. */
import type { Selection } from '../../model/view.ts';

export function isSelected(chosen: Selection | undefined, candidate: Selection): boolean {
  if (chosen === undefined) return false;
  if (chosen.kind === 'tie') {
    return candidate.kind === 'tie' && chosen.a === candidate.a && chosen.b === candidate.b;
  }
  return candidate.kind === chosen.kind && chosen.id === candidate.id;
}
