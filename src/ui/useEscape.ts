/** Escape lets go of what is selected, wherever the focus is, and gives the focus back to its mark. */
import { useEffect } from 'react';
import type { Selection } from '../model/view.ts';

export function useEscape(
  selection: Selection | undefined,
  select: (selection: Selection | undefined) => void,
): void {
  useEffect(() => {
    if (!selection) return undefined;
    const letGo = (event: KeyboardEvent): void => {
      // An open dialog closes itself on Escape, and a mark in the graph answers for itself.
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const mark = document.querySelector<SVGGElement>('svg [role="button"][aria-pressed="true"]');
      select(undefined);
      mark?.focus();
    };
    document.addEventListener('keydown', letGo);
    return () => document.removeEventListener('keydown', letGo);
  }, [selection, select]);
}
