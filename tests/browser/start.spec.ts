import { expect, test } from './test.ts';

test('the page opens with the data set’s title as its heading', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Astana/);
});
