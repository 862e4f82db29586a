/** The browser's address bar and history. Each step remembers where the focus was when the reader left it. */
import type { AddressPort } from '../store/addressSync.ts';
import type { Address } from '../store/opening.ts';

/** The number of a step, which its history entry carries; undefined for an entry that is not ours. */
function stepOf(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('step' in state)) return undefined;
  return typeof state.step === 'number' ? state.step : undefined;
}

/** How an element is found again after the page was drawn anew: a mark by its key, anything else by its id. */
function selectorOf(element: Element | null): string | undefined {
  const key = element?.getAttribute('data-key');
  if (key) return `[data-key="${CSS.escape(key)}"]`;
  return element?.id ? `#${CSS.escape(element.id)}` : undefined;
}

/** Gives the focus back once the page has been drawn; if it is nowhere, to the heading of the dossier. */
function restoreFocus(selector: string | undefined): void {
  requestAnimationFrame(() => {
    const before = selector === undefined ? null : document.querySelector<HTMLElement | SVGElement>(selector);
    const lost = document.activeElement === null || document.activeElement === document.body;
    const target = before ?? (lost ? document.querySelector<HTMLElement>('.dossier h2') : null);
    target?.focus({ preventScroll: true });
  });
}

export function browserAddress(): AddressPort {
  const here = ({ search, fragment }: Address): string => location.pathname + search + fragment;
  const focused = new Map<number, string | undefined>();
  let step = stepOf(history.state) ?? 0;
  history.replaceState({ step }, '');
  document.addEventListener('focusin', () => focused.set(step, selectorOf(document.activeElement)));
  return {
    read: () => ({ search: location.search, fragment: location.hash }),
    push(address) {
      step += 1;
      focused.set(step, selectorOf(document.activeElement));
      history.pushState({ step }, '', here(address));
    },
    replace: (address) => history.replaceState({ step }, '', here(address)),
    onMove(listener) {
      const moved = (event: PopStateEvent): void => {
        step = stepOf(event.state) ?? step;
        listener();
        restoreFocus(focused.get(step));
      };
      addEventListener('popstate', moved);
      return () => removeEventListener('popstate', moved);
    },
  };
}
