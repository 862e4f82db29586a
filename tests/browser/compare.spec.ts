/** Parties side by side, in the built page. */
import { axeFaults } from './axeFaults.ts';
import { expect, test } from './test.ts';

test('parties are chosen, compared, narrowed to what they differ on, and shared by the address', async ({
  page,
}) => {
  await page.goto('./?v=1&view=matrix');
  const choices = page.getByRole('group', { name: 'Compare parties' });
  await choices.getByRole('checkbox', { name: 'Russia' }).check();
  await choices.getByRole('checkbox', { name: 'Armed opposition' }).check();
  await expect(page).toHaveURL(/\?v=1&view=matrix&compare=armed-opposition~russia$/);
  const table = page.getByRole('table', { name: /^Armed opposition, Russia: positions and newest words/ });
  await expect(table.getByRole('columnheader')).toHaveText(['Issue', 'Armed opposition', 'Russia']);
  await expect(
    table
      .getByRole('cell')
      .filter({ hasText: /^\s*silent\s*$/ })
      .first(),
  ).toBeVisible();

  await page.getByRole('radio', { name: /^Only differences/ }).check();
  await expect(page).toHaveURL(/&compare=armed-opposition~russia&only=differences$/);
  await expect(table.getByRole('rowheader').filter({ hasNotText: 'differ' })).toHaveCount(0);
  await table.getByRole('figure').first().click();
  await expect(page).toHaveURL(/&select=statement\./);
  await expect(table.getByRole('button', { pressed: true })).toHaveCount(1);

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/&compare=armed-opposition~russia$/);
  await choices.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\?v=1&view=matrix$/);
  await expect(page.getByRole('heading', { name: 'Stances: issues by parties' })).toBeVisible();
});

test('six parties stand side by side; heads stay where the table scrolls', async ({ page }) => {
  await page.goto('./?v=1&view=matrix&select=party.united-states');
  const dossier = page.getByRole('complementary', { name: 'Dossier' });
  await dossier.getByRole('button', { name: 'Show it' }).click();
  await dossier.getByRole('button', { name: 'Compare side by side' }).click();
  const choices = page.getByRole('group', { name: 'Compare parties' });
  for (const name of ['Iran', 'Russia', 'Syrian government', 'Turkey', 'Armed opposition']) {
    await choices.getByRole('checkbox', { name }).check();
  }
  const table = page.getByRole('table', { name: /positions and newest words/ });
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  const box = page.getByRole('group', { name: 'Side by side' });
  const corner = table.getByRole('columnheader', { name: 'Issue' });
  const before = await corner.boundingBox();
  await box.evaluate((element) => element.scrollTo(300, 400));
  expect(await box.evaluate((element) => [element.scrollLeft, element.scrollTop])).toEqual([300, 400]);
  expect(await corner.boundingBox()).toEqual(before);
});

test('a link to parties that are not in view says so, and brings them in', async ({ page }) => {
  await page.goto('./?v=1&view=matrix&compare=russia~united-states');
  await expect(page.getByText('not in view and left out: United States.')).toBeVisible();
  await page.locator('.compare-choice').getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByRole('table', { name: /^Russia, United States:/ })).toBeVisible();
});

test('the comparison fits a phone: the table scrolls, the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?v=1&view=matrix&compare=armed-opposition~russia~syrian-government');
  await expect(page.getByRole('table', { name: /positions and newest words/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test.describe('has nothing that axe objects to', () => {
  for (const theme of ['light', 'dark']) {
    test(theme, async ({ page }) => {
      await page.goto(
        `./?v=1&view=matrix&compare=armed-opposition~russia~united-states&whatif=russia.iran-guarantor.unclear&theme=${theme}`,
      );
      await expect(page.getByRole('table', { name: /positions and newest words/ })).toBeVisible();
      expect(await axeFaults(page, (axe) => axe.include('.matrix'))).toEqual([]);
    });
  }
});
