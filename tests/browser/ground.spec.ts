/** Common ground: the same selection and dossier as the other views, by mouse and by keyboard. */
import { axeFaults } from './axeFaults.ts';
import { expect, test } from './test.ts';

test('issues are opened to why they rank, to the words, and to what a step would change', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('tab', { name: 'Common ground' }).click();
  await expect(page).toHaveURL(/\?v=1&view=common-ground$/);
  const list = page.getByRole('list', { name: 'Issues' });
  await expect(list.getByRole('heading', { level: 3 }).first()).toHaveText('UN-led Geneva process');
  await page.getByRole('radio', { name: 'What divides them' }).check();
  await expect(page).toHaveURL(/&rank=divided$/);
  await expect(list.getByRole('heading', { level: 3 }).first()).toHaveText('Iran as guarantor');

  await list.getByRole('button', { name: 'Iran as guarantor', exact: true }).click();
  await expect(page).toHaveURL(/select=issue\.iran-guarantor&rank=divided$/);
  const dossier = page.getByRole('complementary', { name: 'Dossier' });
  await expect(dossier.getByRole('heading', { level: 2 })).toHaveText('Iran as guarantor');
  const row = list.getByRole('listitem').filter({ has: page.getByText('Why it ranks here') });
  await expect(row.getByRole('row', { name: /^Product/ })).toContainText('0.28');
  await row.getByText('Blocked: a red line of Armed opposition says no').click();
  await expect(row.getByRole('blockquote').first()).toBeVisible();

  await row.getByText('Where it could move').click();
  await expect(row.getByText('A red line: it is not asked to move.')).toBeVisible();
  await row.getByRole('button', { name: 'Suppose this: Turkey, To neutral' }).click();
  await expect(page).toHaveURL(/whatif=turkey\.iran-guarantor\.neutral/);
  await expect(page.getByText('Supposed, not said:')).toBeVisible();

  await row.getByRole('button', { name: 'Armed opposition – Iran' }).click();
  await expect(page).toHaveURL(/select=tie\.armed-opposition~iran/);
  await expect(dossier.getByRole('heading', { level: 2 })).toHaveText(/Armed opposition\s*and\s*Iran/);
});

test('by keyboard alone', async ({ page }) => {
  await page.goto('./?v=1&view=common-ground');
  await page.getByRole('radio', { name: 'What they share' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/rank=divided$/);
  await expect(page.getByRole('radio', { name: 'What divides them' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Iran as guarantor', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Why it ranks here')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Iran as guarantor', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Why it ranks here')).toBeHidden();
});

for (const theme of ['light', 'dark']) {
  test(`leaves nothing to axe, ${theme}`, async ({ page }) => {
    await page.goto(`./?v=1&view=common-ground&select=issue.iran-guarantor&theme=${theme}`);
    await page.getByText('Where it could move').click();
    await expect(page.getByText('Against it')).toBeVisible();
    expect(await axeFaults(page, (axe) => axe)).toEqual([]);
  });
}

test('on a narrow screen nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./?v=1&view=common-ground&select=issue.iran-guarantor');
  await expect(page.getByText('Why it ranks here')).toBeVisible();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wider).toBe(false);
});
