/** What stands where on the page: a picture in words, which can be read when it changes. */
import type { Page } from '@playwright/test';

/** A part's name, and its box in px: left, top, width, height. */
export type Part = readonly [name: string, ...box: [number, number, number, number]];

/** Parts that a reader tells apart; what is not shown has no box and is left out. */
const PARTS =
  'header, aside, main, section, nav, h1, h2, h3, table, [role=tab], [role=group], svg [aria-label], label, button';

/** All parts of the page in its order. */
export function structure(page: Page): Promise<readonly Part[]> {
  return page.evaluate((selector) => {
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      const box = element.getBoundingClientRect();
      if (!element.checkVisibility() || box.width < 2 || box.height < 2) return [];
      const words =
        element.getAttribute('aria-label') ??
        (element.matches('h1, h2, h3, button, label') ? element.textContent : '');
      const name = `${element.getAttribute('role') ?? element.localName} ${words.replaceAll(/\s+/g, ' ').trim().slice(0, 80)}`;
      const rounded = [box.left, box.top, box.width, box.height].map(Math.round) as [
        number,
        number,
        number,
        number,
      ];
      return [[name.trim(), ...rounded] as const];
    });
  }, PARTS);
}

/** What differs between two structures, a line each: letters are a little wider on one machine than on another. */
export function differences(
  wanted: readonly Part[],
  found: readonly Part[],
  tolerance: number,
): readonly string[] {
  const names = (parts: readonly Part[]): readonly string[] => parts.map(([name]) => name);
  const missing = names(wanted).filter((name) => !names(found).includes(name));
  const added = names(found).filter((name) => !names(wanted).includes(name));
  if (missing.length + added.length > 0 || wanted.length !== found.length)
    return [
      ...missing.map((name) => `missing: ${name}`),
      ...added.map((name) => `new: ${name}`),
      `${wanted.length} parts stored, ${found.length} found`,
    ];
  return wanted.flatMap(([name, ...box], index) => {
    const [, ...now] = found[index] ?? [];
    const moved = box.some((value, side) => Math.abs(value - (now[side] ?? Infinity)) > tolerance);
    return moved ? [`${name}: stored at ${box.join(' ')}, found at ${now.join(' ')}`] : [];
  });
}
