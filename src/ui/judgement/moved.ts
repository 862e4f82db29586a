/** Whether a changed stance is a move: before it there was a clear position. Else it is the first one. */
import type { ChangedStance } from '../../analysis/changes.ts';

export function hadPosition({ before }: ChangedStance): boolean {
  return before !== undefined && before.word !== 'unclear' && before.word !== 'none';
}
