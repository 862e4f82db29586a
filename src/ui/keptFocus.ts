/** Where a control that had the focus goes away, the focus stays in the part of the page that it stood in. */

/** Parts of the page that a reader of it finds again. */
const PARTS = 'section, aside, main, header, form, dialog, [role="tabpanel"]';

/** Watches a page. Gives back how to stop. */
export function keepFocus(page: Document): () => void {
  let last: Element | undefined;
  /** The parts that the focus stands in, innermost first, as they were when it came: what is gone has none. */
  let parts: readonly HTMLElement[] = [];

  function onFocus({ target }: FocusEvent): void {
    if (!(target instanceof Element)) return;
    last = target;
    parts = partsAround(target);
  }
  const observer = new MutationObserver(() => {
    const { activeElement: now, body } = page;
    // A control that is no longer to be used has the focus for one moment more.
    const lost = last && (now === body || now === last) && (!last.isConnected || last.matches(':disabled'));
    if (!lost) return;
    // To ask for a box lays out the page.
    const part = parts.find((each) => each.isConnected && each.getClientRects().length > 0);
    if (!part) return;
    if (part.tabIndex < 0) part.tabIndex = -1;
    part.focus({ preventScroll: true });
  });

  page.addEventListener('focusin', onFocus);
  observer.observe(page.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    page.removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}

function partsAround(element: Element): readonly HTMLElement[] {
  const around = element.closest<HTMLElement>(PARTS);
  if (around) return [around, ...(around.parentElement ? partsAround(around.parentElement) : [])];
  const view = element.ownerDocument.getElementById('view');
  return view ? [view] : [];
}
