/** Read at 200 %, with larger letters, or on the narrowest phone: nothing is lost, and nothing scrolls sideways. */
import { cutOff, outside, sideways } from './fits.ts';
import { expect, test } from './test.ts';

const VIEWS = ['graph', 'matrix', 'common-ground', 'timeline'];

/** A window of 1440 by 900 at 200 %, and the narrowest phone. */
const WINDOWS = [
  { width: 720, height: 450 },
  { width: 360, height: 640 },
];

for (const viewport of WINDOWS) {
  for (const view of VIEWS) {
    test(`view=${view} fits a window of ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(`./?v=1&view=${view}`);
      await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await cutOff(page, 'body', 'on a screen')).toEqual([]);
      if (view === 'graph') expect(await outside(page)).toEqual([]);
    });
  }

  test(`a tie’s dossier fits a window of ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('./?v=1&select=tie.armed-opposition~syrian-government');
    await expect(page.getByRole('complementary', { name: 'Dossier' }).getByRole('table')).toBeVisible();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await cutOff(page, 'body', 'on a screen')).toEqual([]);
  });
}

for (const view of VIEWS) {
  test(`letters twice as large do not push view=${view} out of the window`, async ({ page }) => {
    await page.goto(`./?v=1&view=${view}&select=party.armed-opposition`);
    await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
}
