/** Nothing assumes the bundled data set: 12 parties, 40 issues, long titles, Arabic and Cyrillic names. */
import { expect, test } from './test.ts';

test('a negotiation of another size and other scripts opens, named in its own letters', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Generated negotiation, no real event');
  const graph = page.getByRole('group', { name: 'Stance graph' });
  for (const name of ['وفد الحكومة المؤقتة', 'Объединённая оппозиция Севера']) {
    await expect(graph.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('status').filter({ hasText: '12 of 12 parties' })).toBeVisible();
  await expect(page).toHaveURL(/\?v=1$/);
});

test('no name lies over another, at rest and with everything drawn', async ({ page }) => {
  for (const address of ['./', './?v=1&pills=all']) {
    await page.goto(address);
    await expect(page.getByRole('group', { name: 'Stance graph' })).toBeVisible();
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const over = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('svg[role="group"] text')].filter(
        (text) => text.textContent,
      );
      const boxes = texts.map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 4,
          )
          .map((b) => `${a.name} over ${b.name}`),
      );
    });
    expect(over).toEqual([]);
  }
});

test('quotes in other scripts carry their language and run their own way', async ({ page }) => {
  await page.goto('./?v=1&select=party.party-01');
  const arabic = page.locator('blockquote[lang="ar"]').first();
  await expect(arabic).toHaveAttribute('dir', 'auto');
  expect(await arabic.evaluate((quote) => getComputedStyle(quote).direction)).toBe('rtl');
});

test('search finds words in any script', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Search' }).fill('оппозиция');
  await expect(page.getByRole('option').first()).toContainText('Объединённая оппозиция Севера');
});
