/**
 * The stored pictures of every view, in both themes, both directions and three widths: what stands where is compared
 * within a few px, and the picture itself within a tolerance. `PARLEY_PICTURES=write` stores them again, on purpose.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { differences, structure, type Part } from './structure.ts';
import { expect, test } from './test.ts';

const FOLDER = 'tests/pictures/page';
const WRITES = process.env['PARLEY_PICTURES'] === 'write';

/** px that letters may be wider or narrower in another build of the browser. */
const TOLERANCE = 4;

// Half as large as on a screen: what is compared is what a reader sees from afar, and the files stay small.
test.use({ deviceScaleFactor: 0.5 });

for (const view of ['graph', 'matrix', 'common-ground', 'timeline']) {
  for (const direction of ['ltr', 'rtl']) {
    for (const width of [1440, 1024, 390]) {
      test(`${view}, ${direction}, ${width} px, as stored`, async ({ page }) => {
        await page.setViewportSize({ width, height: width < 860 ? 844 : 900 });
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(`./?v=1&view=${view}&select=party.iran&lang=${direction === 'rtl' ? 'ar' : 'en'}`);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
        // The dossier comes after the picture, and its letters after it.
        await expect(page.locator('.dossier h2').first()).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await expect(page).toHaveScreenshot(`${view}-${direction}-${width}-${colorScheme}.png`, {
            maxDiffPixelRatio: 0.02,
            threshold: 0.3,
            scale: 'device',
          });
        }
        const file = `${FOLDER}/${view}-${direction}-${width}.json`;
        const found = await structure(page);
        if (WRITES) {
          mkdirSync(FOLDER, { recursive: true });
          writeFileSync(file, `[\n${found.map((part) => JSON.stringify(part)).join(',\n')}\n]\n`);
        }
        const stored = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Part[]) : [];
        expect(differences(stored, found, TOLERANCE)).toEqual([]);
      });
    }
  }
}
