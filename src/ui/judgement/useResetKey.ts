/** Delete takes back all that is supposed, wherever the focus is but in a field. */
import { useEffect } from 'react';

/** Where Delete means something of its own. */
const FIELDS = 'input, textarea, select, [contenteditable]';

export function useResetKey(active: boolean, reset: () => void): void {
  useEffect(() => {
    if (!active) return undefined;
    const hear = (event: KeyboardEvent): void => {
      const inField = event.target instanceof Element && event.target.closest(FIELDS);
      if (event.key !== 'Delete' || event.defaultPrevented || inField) return;
      if (document.querySelector('dialog[open]')) return;
      reset();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [active, reset]);
}
