/** The timeline by touch on a phone. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Whether something stands above the sheet that lies over the lower half of the screen. */
async function isAboveSheet(page: Page, element: Locator): Promise<boolean> {
  const [box, sheet] = [await element.boundingBox(), await page.locator('.dossier.sheet').boundingBox()];
  return box !== null && sheet !== null && box.y >= 0 && box.y + box.height <= sheet.y;
}

test('the timeline scrolls in its own box, and a tap opens a quote with the mark in sight above it', async ({
  page,
}) => {
  await page.goto('./?v=1&view=timeline');
  const turkey = page.getByRole('group', { name: /^Turkey, \d+ statements in view$/ });
  await expect(turkey).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const mark = turkey.getByRole('button').last();
  await mark.tap();
  await expect(
    page.getByRole('complementary', { name: 'Dossier' }).getByRole('heading', { level: 2 }),
  ).toContainText('Turkey');
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => isAboveSheet(page, mark)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('opened with an event selected, the lanes stand above the sheet', async ({ page }) => {
  await page.goto('./?v=1&view=timeline&select=event.astana-1');
  await expect(
    page.getByRole('complementary', { name: 'Dossier' }).getByRole('heading', { level: 2 }),
  ).toHaveText('Astana I');
  const event = page
    .getByRole('region', { name: 'Timeline', exact: true })
    .getByRole('button', { name: /^Astana I,/ });
  await expect.poll(() => isAboveSheet(page, event)).toBe(true);
  await expect
    .poll(() => page.locator('#view').evaluate((view) => Math.abs(view.getBoundingClientRect().top) < 2))
    .toBe(true);
});

test('nothing a finger aims at in the timeline is smaller than 24 px', async ({ page }) => {
  await page.goto('./?v=1&view=timeline');
  await expect(page.locator('.lane-mark').first()).toBeAttached();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.timeline button, .segments label, .lane-mark .hit')].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 23.9 || height < 23.9 ? [`${target.outerHTML.slice(0, 80)} ${width}×${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
});
