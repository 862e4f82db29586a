/** On a wide screen the page stands still: its columns and boxes scroll, each by itself, never all of it. */
import { expect, test } from '@playwright/test';

for (const [shows, asked] of [
  ['the graph', ''],
  ['a party', '&select=party.turkey'],
  ['a tie', '&select=tie.armed-opposition~russia'],
  ['the matrix', '&view=matrix'],
  ['parties side by side', '&view=matrix&compare=iran~turkey'],
  ['common ground', '&view=common-ground'],
  ['the timeline by issue', '&view=timeline&lanes=issue'],
] as const) {
  test(`the page does not scroll: ${shows}`, async ({ page }) => {
    await page.goto(`./?v=1${asked}`);
    // The filters come last.
    await expect(page.getByRole('button', { name: 'Reset' })).toBeAttached();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('.later')).toHaveCount(0);
    const beyond = await page.evaluate(() => ({
      down: document.documentElement.scrollHeight - innerHeight,
      across: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(beyond).toEqual({ down: 0, across: 0 });
  });
}
