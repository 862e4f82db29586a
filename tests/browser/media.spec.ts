/** The page in other media: on paper, in the reader's own colours, and without motion. */
import type { Page } from '@playwright/test';
import { contrasts } from './drawn.ts';
import { cutOff, outside, sideways } from './fits.ts';
import { expect, test } from './test.ts';

/** A sheet of A4 within its margins, px. */
const SHEET = { width: 688, height: 1016 };

const graphOf = (page: Page) => page.getByRole('group', { name: 'Stance graph' });

test.describe('on paper', () => {
  for (const viewport of [SHEET, { width: 1440, height: 900 }]) {
    test(`the picture is whole, with its legend and the view in words: ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ media: 'print' });
      await page.goto('./?v=1&select=party.armed-opposition');
      await expect(graphOf(page).getByRole('button', { name: 'Turkey', exact: true })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: '5 of 15 parties, 10 ties' })).toBeVisible();
      await expect(page.getByRole('list', { name: 'Legend' })).toBeVisible();
      await expect(page.locator('blockquote').first()).toBeVisible();
      expect(await outside(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await cutOff(page, '#root', 'on paper')).toEqual([]);
    });
  }

  test('nothing that is there to be pressed is printed', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('./');
    await expect(graphOf(page)).toBeVisible();
    for (const hidden of [
      page.getByRole('complementary', { name: 'Filters' }),
      page.getByRole('tablist'),
      page.getByRole('combobox', { name: 'Search' }),
      page.getByRole('button', { name: 'Share view' }),
      page.getByRole('region', { name: 'Time' }),
      page.getByRole('region', { name: 'First steps' }),
      page.getByRole('group', { name: 'Size of the graph' }),
    ]) {
      await expect(hidden).toHaveCount(0);
    }
  });

  for (const view of ['matrix', 'timeline', 'common-ground']) {
    test(`view=${view} is printed as long as it is`, async ({ page }) => {
      await page.setViewportSize(SHEET);
      await page.emulateMedia({ media: 'print' });
      await page.goto(`./?v=1&view=${view}`);
      await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
      expect(await cutOff(page, 'main', 'on paper')).toEqual([]);
    });
  }

  test('a dark page is printed on white', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('./?v=1&theme=dark');
    await expect(graphOf(page)).toBeVisible();
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
    const names = await contrasts(page, { selector: 'svg[role=group] .name text', paint: 'fill' });
    expect(names.filter(({ contrast }) => contrast < 7)).toEqual([]);
  });
});

test.describe('in the reader’s own colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`marks are seen and ties told apart by solid and dashed, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto('./');
      await expect(graphOf(page)).toBeVisible();
      for (const selector of ['.arc', '.stance', '.pill', '.shape', '.dot']) {
        const drawn = await contrasts(page, { selector: `svg[role=group] ${selector}`, paint: 'stroke' });
        expect(drawn.length).toBeGreaterThan(0);
        // Little evidence is paler here too.
        expect(drawn.filter(({ contrast }) => contrast < 3)).toEqual([]);
      }
      const dashes = (arc: string): Promise<string[]> =>
        page
          .locator(`svg[role=group] .arc.${arc}`)
          .evaluateAll((all) => all.map((each) => getComputedStyle(each).strokeDasharray));
      expect(new Set(await dashes('alignment'))).toEqual(new Set(['none']));
      expect(await dashes('conflict')).not.toContain('none');
    });
  }

  test('what is selected stands out, and the rest steps back', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('./?v=1&select=party.iran');
    const fillOf = (name: string): Promise<string> =>
      graphOf(page)
        .getByRole('button', { name, exact: true })
        .locator('.shape')
        .evaluate((shape) => getComputedStyle(shape).fill);
    expect(await fillOf('Iran')).not.toBe(await fillOf('Turkey'));
    const [ring = 'none'] = await graphOf(page)
      .getByRole('button', { pressed: true })
      .locator('.selected-ring')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).stroke));
    expect(ring).not.toBe('none');
    const lines = await contrasts(page, { selector: 'svg[role=group] .stance', paint: 'stroke' });
    const strengths = (state: string): number[] =>
      lines.filter(({ what }) => what.includes(state)).map(({ contrast }) => contrast);
    expect(Math.min(...strengths('is-related'))).toBeGreaterThan(2 * Math.max(...strengths('is-faded')));
  });

  test('the view that is on has an outline', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('./?v=1&view=matrix');
    const outline = (selected: boolean): Promise<string> =>
      page
        .getByRole('tab', { selected })
        .first()
        .evaluate((tab) => getComputedStyle(tab).outlineStyle);
    expect(await outline(true)).toBe('solid');
    expect(await outline(false)).toBe('none');
  });
});

test.describe('without motion', () => {
  test('a choice is drawn at once, as a page that opens with it draws it', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./?v=1&select=party.iran');
    await expect(graphOf(page).getByRole('button', { pressed: true })).toHaveCount(1);
    const wanted = await page.evaluate(picture);
    await page.goto('./');
    await expect(graphOf(page).getByRole('button', { name: 'Iran', exact: true })).toBeVisible();
    // Pressed and looked at without letting a moment pass.
    await page.evaluate(() =>
      document
        .querySelector('[data-key="party.iran"]')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    expect(await page.evaluate(picture)).toEqual(wanted);
  });

  test('nothing on the page moves by itself', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    await graphOf(page).getByRole('button', { name: 'Iran', exact: true }).hover();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName === 'none' && /^(0s(, )?)+$/.test(transitionDuration) ? [] : [element.outerHTML];
      }),
    );
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

/** All that a transition could be on its way to. Runs in the page. */
function picture(): string[] {
  const parts = document.querySelectorAll('svg[role="group"] :is(path, circle, rect, .face, .mark)');
  return [...parts].map((part) =>
    ['class', 'd', 'opacity', 'stroke-opacity', 'stroke-width']
      .map((name) => part.getAttribute(name))
      .join(' '),
  );
}
