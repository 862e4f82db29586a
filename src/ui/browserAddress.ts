/** The browser's address bar and history. Each step remembers where the focus was when the reader left it. */
import type { AddressPort } from '../store/addressSync.ts';

/** What a step of the history remembers: the `id` of the element that had the focus. */
function focusOf(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('focus' in state)) return undefined;
  return typeof state.focus === 'string' ? state.focus : undefined;
}

/** Gives the focus back once the page has been drawn for the step. */
function restoreFocus(id: string | undefined): void {
  if (id === undefined) return;
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

export function browserAddress(): AddressPort {
  const here = (search: string): string => location.pathname + search;
  return {
    read: () => ({ search: location.search, fragment: location.hash }),
    push(search) {
      history.replaceState({ focus: document.activeElement?.id ?? '' }, '');
      history.pushState(null, '', here(search));
    },
    replace: (search) => history.replaceState(history.state, '', here(search)),
    onMove(listener) {
      const moved = (event: PopStateEvent): void => {
        listener();
        restoreFocus(focusOf(event.state));
      };
      addEventListener('popstate', moved);
      return () => removeEventListener('popstate', moved);
    },
  };
}
