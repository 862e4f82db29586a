/** What a pointer aims at: how large it is, and where it can be hit. */
import type { Locator, Page } from '@playwright/test';

/** Side of the least square that a target must hold, px (WCAG 2.5.8). */
const LEAST = 24;

/** The controls and marks of the page that are smaller than 24 px either way, with their sizes. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const seen = [...document.querySelectorAll('button, select, input, summary, [role="button"]')].filter(
      (target) => !target.closest('.hidden, dialog:not([open])') && target.checkVisibility(),
    );
    return seen.flatMap((target) => {
      const { width, height } = sizeOf(target);
      const label = target.getAttribute('aria-label') ?? target.textContent;
      return Math.min(width, height) < least - 0.01 ? [`${label} ${width}×${height}`] : [];
    });

    function sizeOf(target: Element): { readonly width: number; readonly height: number } {
      // A tie is a band, however it lies: as long as its arcs, and as wide as what takes the pointer.
      const band = target.querySelector<SVGPathElement>('path.hit');
      if (band) {
        const style = getComputedStyle(band);
        if (style.vectorEffect !== 'non-scaling-stroke') throw new Error('the band is not in px');
        const scale = band.getScreenCTM()?.a ?? 0;
        return { width: parseFloat(style.strokeWidth), height: band.getTotalLength() * scale };
      }
      // A box is aimed at through its label. A slider's thumb is not in the page: its style says 24 px.
      if (target.matches('[type="range"]')) return { width: least, height: target.clientHeight };
      const aimed = target.querySelector('rect.hit') ?? target.closest('label') ?? target;
      return aimed.getBoundingClientRect();
    }
  }, LEAST);
}

/** A point of a tie's arcs, in px of the window, that nothing else covers; undefined where there is none. */
export function barePoint(tie: Locator): Promise<{ readonly x: number; readonly y: number } | undefined> {
  return tie.evaluate((mark) => {
    const band = mark.querySelector<SVGPathElement>('path.hit');
    const matrix = band?.getScreenCTM();
    if (!band || !matrix) return undefined;
    const length = band.getTotalLength();
    // From the middle outwards: near a party all its ties run together.
    for (let part = 0; part < 0.5; part += 0.005) {
      for (const at of [0.5 - part, 0.5 + part]) {
        const { x, y } = band.getPointAtLength(at * length).matrixTransform(matrix);
        if (document.elementFromPoint(x, y)?.closest('.mark') === mark) return { x, y };
      }
    }
    return undefined;
  });
}
