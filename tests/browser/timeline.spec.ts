/** The timeline in the built page: by mouse, by keyboard, by address, back, and what automatic checks can see. */
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';
import { expect, test } from './test.ts';

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline', exact: true });
const lane = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^${name}, \\d+ statements? in view$`) });
const heading = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Dossier' }).getByRole('heading', { level: 2 });

/** Marks whose targets lie over each other or are smaller than a finger needs. */
const badTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.lane')].flatMap((own) => {
      const marks = [...own.querySelectorAll('[data-key]')].map((mark) => ({
        name: mark.getAttribute('aria-label') ?? '',
        box: (mark.querySelector('.hit') ?? mark).getBoundingClientRect(),
      }));
      return marks.flatMap(({ name, box }, index) => {
        const small = box.width < 23.9 || box.height < 23.9 ? [`small: ${name}`] : [];
        const over = marks.slice(index + 1).filter((other) => {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          return across > 0.1 && down > 0.1;
        });
        return [...small, ...over.map((other) => `over each other: ${name} | ${other.name}`)];
      });
    });
    return boxes;
  });

test('the timeline is a tab; a mark opens its quote, and the address follows', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await expect(page).toHaveURL(/\?v=1&view=timeline$/);
  for (const name of ['Armed opposition', 'Iran', 'Russia', 'Syrian government', 'Turkey']) {
    await expect(lane(page, name)).toBeAttached();
  }
  await lane(page, 'Armed opposition')
    .getByRole('button', { name: /^Armed opposition opposes Iran as guarantor, 24 January 2017/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\?v=1&view=timeline&select=statement\.[a-z0-9-]+$/);
  await expect(heading(page)).toContainText('Statement by Armed opposition');
  await page.goBack();
  await expect(page).toHaveURL(/\?v=1&view=timeline$/);
  await expect(timeline(page).getByRole('button', { pressed: true })).toHaveCount(0);
});

test('a mark stands under its day, whichever way time runs', async ({ page }) => {
  for (const lang of ['en', 'ar']) {
    await page.goto(`./?v=1&view=timeline&lang=${lang}`);
    await expect(page.locator('.lane')).toHaveCount(5);
    const marks = await page.evaluate(() => {
      const onwards = getComputedStyle(document.documentElement).direction === 'rtl' ? -1 : 1;
      const middle = ({ left, right }: DOMRect): number => (left + right) / 2;
      // A title that stands before its day has its line at its other edge.
      const lineOf = (title: Element): number => {
        const { left, right } = title.getBoundingClientRect();
        return onwards > 0 !== title.matches('.end') ? left : right;
      };
      const [first] = document.querySelectorAll('.lane');
      const boxes = (parts: string): readonly DOMRect[] =>
        [...(first?.querySelectorAll(parts) ?? [])].map((part) => part.getBoundingClientRect());
      const lines = boxes('.lane-event > path').map(middle);
      const titles = [...document.querySelectorAll('.timeline-events li')].map(lineOf);
      return {
        apart: lines.map((x, at) => Math.abs(x - (titles[at] ?? Infinity))),
        // The days of an event run onwards from its line.
        onwards: boxes('.lane-event .days').map((days, at) => onwards * (middle(days) - (lines[at] ?? 0))),
        inOrder: lines.map((x) => onwards * x),
      };
    });
    expect(marks.apart.length, lang).toBe(7);
    for (const apart of marks.apart) expect(apart, lang).toBeLessThan(2.5);
    for (const on of marks.onwards) expect(on, lang).toBeGreaterThan(0);
    expect(marks.inOrder, lang).toEqual(marks.inOrder.toSorted((a, b) => a - b));
  }
});

test('lanes of issues are in the address, and a turn is said in words', async ({ page }) => {
  await page.goto('./?v=1&view=timeline');
  await timeline(page).getByText('Issues', { exact: true }).click();
  await expect(page).toHaveURL(/\?v=1&view=timeline&lanes=issue$/);
  await expect(lane(page, 'Assad leaves office')).toBeAttached();
  expect(await page.getByRole('button', { name: /, turned from / }).count()).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Issues', exact: true })).toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Parties', exact: true })).toBeChecked();
});

test('every mark is a target of its own, in lanes of parties and of issues', async ({ page }) => {
  await page.goto('./?v=1&view=timeline');
  await expect(lane(page, 'Iran')).toBeVisible();
  expect(await badTargets(page)).toEqual([]);
  await page.goto('./?v=1&view=timeline&lanes=issue');
  await expect(lane(page, 'Iran as guarantor')).toBeAttached();
  expect(await badTargets(page)).toEqual([]);
});

test('names and events select, and share the selection with the graph', async ({ page }) => {
  await page.goto('./?v=1&view=timeline');
  await timeline(page).getByRole('button', { name: 'Iran', exact: true }).click();
  await expect(heading(page)).toHaveText('Iran');
  await expect(timeline(page).locator('.lane-mark.is-faded').first()).toBeAttached();
  await timeline(page)
    .getByRole('button', { name: /^Astana II,/ })
    .click();
  await expect(page).toHaveURL(/select=event\.[a-z0-9-]+$/);
  await expect(heading(page)).toHaveText('Astana II');
  await page.goBack();
  await page.getByRole('tab', { name: 'Graph' }).click();
  await expect(
    page.getByRole('group', { name: 'Stance graph' }).getByRole('button', { pressed: true }),
  ).toHaveAttribute('aria-label', 'Iran');
});

test('it follows the filters, and nothing moves to the side', async ({ page }) => {
  await page.goto('./?v=1&view=timeline');
  const mark = lane(page, 'Syrian government').getByRole('button').last();
  const before = await mark.boundingBox();
  await page.getByRole('checkbox', { name: /^Armed opposition/ }).uncheck();
  await expect(lane(page, 'Armed opposition')).toHaveCount(0);
  expect((await mark.boundingBox())?.x).toBe(before?.x);
  await page.getByRole('checkbox', { name: /^Direct quotes/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Reported words/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Coded, no words/ }).uncheck();
  await expect(timeline(page).getByText(/^No statement is in view/)).toBeVisible();
  await timeline(page).getByRole('button', { name: 'Reset the filters' }).click();
  await expect(lane(page, 'Armed opposition')).toBeVisible();
  await expect(page).toHaveURL(/\?v=1&view=timeline$/);
});

test('one Tab stop; arrows walk, Enter selects, Escape lets go and keeps the focus', async ({ page }) => {
  await page.goto('./?v=1&view=timeline');
  const stop = timeline(page).locator('.lane-mark[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  const label = (): Promise<string | null> => page.locator(':focus').getAttribute('aria-label');
  const first = await label();
  await page.keyboard.press('ArrowRight');
  expect(await label()).not.toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await label()).toMatch(/^Iran /);
  await page.keyboard.press('End');
  const last = await label();
  await expect(page.locator(':focus')).toBeInViewport();
  await expect(stop).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=statement\./);
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?v=1&view=timeline$/);
  expect(await label()).toBe(last);
});

test('an address with a statement opens with its mark in sight', async ({ page }) => {
  await page.goto('./?v=1&view=timeline&lanes=issue');
  const name = /^Armed opposition opposes Iran as guarantor, 24 January 2017/;
  await lane(page, 'Iran as guarantor').getByRole('button', { name }).first().dispatchEvent('click');
  await expect(page).toHaveURL(/select=statement\./);
  await page.reload();
  await expect(timeline(page).getByRole('button', { pressed: true })).toBeInViewport();
});

for (const theme of ['light', 'dark']) {
  for (const rest of ['', '&lanes=issue&select=issue.iran-guarantor']) {
    test(`axe finds nothing in ${theme}${rest === '' ? '' : ', an issue selected'}`, async ({ page }) => {
      await page.goto(`./?v=1&view=timeline${rest}&theme=${theme}`);
      await expect(timeline(page).locator('.lane').first()).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}
