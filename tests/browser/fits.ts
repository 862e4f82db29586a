/** Whether what is on the page fits: nothing cut off, nothing outside. */
import type { Page } from '@playwright/test';

/** By how much the page is wider than its window, px; 0 or less is none. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/**
 * The elements that cut off their own words, with the words. What scrolls cuts nothing off on a screen, and a field
 * scrolls by its cursor, though its style does not say so; on paper all of them do.
 */
export function cutOff(page: Page, where: string, scrolls: 'on a screen' | 'on paper'): Promise<string[]> {
  return page.evaluate(
    ([selector, cutting]) =>
      [...document.querySelectorAll<HTMLElement>(`${selector}, ${selector} *`)].flatMap((element) => {
        if (element instanceof SVGElement || element.closest('.hidden') || !element.checkVisibility())
          return [];
        if (element instanceof HTMLInputElement && !cutting.includes('scroll')) return [];
        const { overflowX, overflowY } = getComputedStyle(element);
        const wide = cutting.includes(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const high = cutting.includes(overflowY) && element.scrollHeight > element.clientHeight + 1;
        return wide || high
          ? [`${element.tagName}.${element.className}: ${element.innerText.slice(0, 60)}`]
          : [];
      }),
    [where, scrolls === 'on paper' ? ['hidden', 'clip', 'auto', 'scroll'] : ['hidden', 'clip']] as const,
  );
}

/** The names of marks that reach out of their graph. */
export function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const graph = document.querySelector('svg[role="group"]');
    if (!graph) throw new Error('no graph');
    const frame = graph.getBoundingClientRect();
    return [...graph.querySelectorAll('.face, .arc')].flatMap((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const isIn =
        left >= frame.left - 1 &&
        right <= frame.right + 1 &&
        top >= frame.top - 1 &&
        bottom <= frame.bottom + 1;
      return isIn ? [] : [part.closest('.mark')?.getAttribute('aria-label') ?? ''];
    });
  });
}
