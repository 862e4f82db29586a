/** How far a stance in a cell can be relied on, in words. */
import type { Stance } from '../../analysis/stances.ts';
import { useMessages } from '../messages/useMessages.ts';

export function useRemarks(): (stance: Stance) => readonly string[] {
  const { matrix: t, judgement } = useMessages();
  return ({ counted, inView, changed, supposed, redLine }) => {
    const replaced = counted.length > 0 && inView.length > counted.length;
    return [
      replaced && t.latestOf(inView.length),
      changed && t.changed,
      supposed && judgement.whatif.marked,
      redLine && t.redLine,
    ].filter((words) => typeof words === 'string');
  };
}
