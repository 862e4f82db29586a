/** Very many parties: the next visit begins with the picture, which does not move when the data have been read. */
import type { Locator } from '@playwright/test';
import { openFile } from './openFile.ts';
import { expect, test } from './test.ts';

/** Two camps with opposite answers, and so many of them that the worker takes a while. */
const ROWS = Array.from({ length: 120 }, (_, party) =>
  Array.from({ length: 10 }, (__, issue) => {
    const position = (issue + (party % 2)) % 2 === 0 ? 'supports' : 'opposes';
    return `Party ${party},Issue ${issue},${position},2020-01-${10 + (issue % 9)},reported`;
  }),
).flat();
const SHEET = ['party,issue,position,date,kind', ...ROWS].join('\n');

/** What a canvas shows. */
const inkOf = (canvas: Locator): Promise<string> =>
  canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());

test('begins with the picture of the last visit, where it stays', async ({ page, context }) => {
  await page.goto('./');
  await openFile(page, 'chamber.csv', SHEET);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('chamber');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const kept = (): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const asked = indexedDB.open('parley');
          asked.addEventListener('error', () => reject(new Error('no database')));
          asked.addEventListener('success', () => {
            const count = asked.result.transaction('glances').objectStore('glances').count();
            count.addEventListener('success', () => {
              asked.result.close();
              resolve(count.result);
            });
          });
        }),
    );
  await expect.poll(kept).toBe(1);

  // The worker comes when the test lets it.
  let come = (): void => undefined;
  const may = new Promise<void>((resolve) => (come = resolve));
  await context.route(/\/open-[^/]*\.js$/, async (route) => {
    await may;
    await route.continue();
  });
  await page.goto('./?v=1&data=chamber');
  const early = page.locator('.glimpse canvas.crowd');
  await expect(early).toBeVisible();
  await expect(page.locator('.glimpse .camp')).toHaveCount(2);
  const [ink, box] = [await inkOf(early), await early.boundingBox()];
  come();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('chamber');
  await expect(page.locator('.glimpse')).toHaveCount(0);
  const canvas = page.locator('.graph-pane canvas.crowd');
  expect(await canvas.boundingBox()).toEqual(box);
  await expect.poll(() => inkOf(canvas)).toBe(ink);
  await expect(page.getByRole('checkbox', { name: /^Coded/ })).toBeVisible();
});
