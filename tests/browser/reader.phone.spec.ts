/** The task by touch on a phone. */
import { expect, test } from './test.ts';

test('the page fits a phone, and a tap opens a party’s words', async ({ page }) => {
  await page.goto('./');
  const graph = page.getByRole('group', { name: 'Stance graph' });
  await expect(graph.getByRole('button', { name: 'Armed opposition', exact: true })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await graph.getByRole('button', { name: 'Turkey', exact: true }).tap();
  await expect(
    page.getByRole('complementary', { name: 'Dossier' }).getByRole('heading', { level: 2 }),
  ).toHaveText('Turkey');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a whole task by touch: a party, its tie, both sides’ words, and back to the picture', async ({
  page,
}) => {
  await page.goto('./');
  const graph = page.getByRole('group', { name: 'Stance graph' });
  const dossier = page.getByRole('complementary', { name: 'Dossier' });
  await graph.getByRole('button', { name: 'Armed opposition', exact: true }).tap();
  await dossier.getByRole('button', { name: /^Syrian government: / }).tap();
  await expect(dossier.getByRole('heading', { level: 2 })).toContainText('Syrian government');
  // The picture stays in sight above the sheet.
  await expect(graph.getByRole('button', { name: 'Syrian government', exact: true })).toBeInViewport();
  await dossier.getByRole('button', { name: 'Read more' }).tap();
  await expect(dossier.getByRole('table')).toBeInViewport();
  await expect(dossier.getByRole('blockquote').first()).toBeVisible();
  await dossier.getByRole('button', { name: 'Close' }).tap();
  await expect(page).toHaveURL(/\?v=1$/);
});

test('hints are shown once, and dismissed for ever', async ({ page }) => {
  await page.goto('./');
  const hints = page.getByRole('region', { name: 'First steps' });
  await expect(hints.getByRole('listitem')).toHaveCount(3);
  await hints.getByRole('button', { name: 'Got it' }).tap();
  await expect(hints).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(hints).toHaveCount(0);
});
