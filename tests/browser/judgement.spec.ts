/** Blocs, suppositions and comparison with an earlier day, in the built page. */
import { axeFaults } from './axeFaults.ts';
import { expect, test } from './test.ts';

const TIE = 'Armed opposition and Iran';

test('a position is supposed in a dossier, marked everywhere, shared by its address, and reset by one key', async ({
  page,
}) => {
  await page.goto('./?v=1&select=issue.iran-guarantor');
  const dossier = page.getByRole('complementary', { name: 'Dossier' });
  await dossier.getByText('What if', { exact: true }).click();
  await dossier
    .getByRole('combobox', { name: 'Suppose another position of Armed opposition on Iran as guarantor' })
    .selectOption('Suppose: supports');
  await expect(page).toHaveURL(/&whatif=armed-opposition\.iran-guarantor\.supports$/);
  const graph = page.getByRole('group', { name: 'Stance graph' });
  await expect(graph.getByRole('button', { name: `${TIE}: alignment 1, conflict 5` })).toHaveAttribute(
    'aria-description',
    'before: alignment 0, conflict 6',
  );
  await expect(page.locator('.ghost').first()).toBeAttached();
  await expect(page.getByRole('status').filter({ hasText: '1 position supposed' })).toBeVisible();
  await expect(dossier.getByRole('region', { name: 'Supposed' })).toContainText('is now common ground');

  await page.getByRole('button', { name: 'Share view' }).click();
  const share = page.getByRole('dialog', { name: 'Share this view' });
  await expect(share).toContainText('This view holds suppositions');
  await expect(share.getByRole('textbox')).toHaveValue(/whatif=armed-opposition\.iran-guarantor\.supports/);
  await share.getByRole('button', { name: 'Close' }).click();

  await page.keyboard.press('Delete');
  await expect(page).toHaveURL(/\?v=1&select=issue\.iran-guarantor$/);
  await expect(graph.getByRole('button', { name: `${TIE}: alignment 0, conflict 6` })).toBeAttached();
  await expect(page.locator('.ghost')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/whatif=/);
});

test('a supposed cell stands marked in the matrix', async ({ page }) => {
  await page.goto('./?v=1&view=matrix&whatif=turkey.iran-backed-militias-withdrawal.opposes');
  await expect(
    page.getByRole('button', { name: /^Turkey on Iran-backed militias leave: opposes.*Supposed, not said/ }),
  ).toBeVisible();
});

test('two days are compared: who moved, with both words, and the earlier tie as a ghost', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByLabel('Compare with').fill('2017-01-22');
  await expect(page).toHaveURL(/\?v=1&since=2017-01-22$/);
  const list = page.getByRole('region', { name: 'Since 22 January 2017' });
  await list.getByText('supports on a condition → opposes').click();
  await expect(list.getByRole('blockquote').or(list.locator('.reported')).first()).toBeVisible();
  await expect(page.locator('.ghost').first()).toBeAttached();
  // What differs is said in one line: no mark lies under it.
  const words = await page.locator('.said').boundingBox();
  const marks = await page
    .locator('svg[role="group"] [role="button"]')
    .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().top));
  expect(Math.min(...marks)).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? Infinity));
  await list.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(page).toHaveURL(/\?v=1$/);
});

test('camps are drawn on the graph and named in the legend, without moving a mark', async ({ page }) => {
  await page.goto('./');
  const iran = page
    .getByRole('group', { name: 'Stance graph' })
    .getByRole('button', { name: 'Iran', exact: true });
  // A name in another font is another box.
  await page.evaluate(async () => void (await document.fonts.ready));
  const before = await iran.boundingBox();
  await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: 'Blocs' }).check();
  await expect(page).toHaveURL(/\?v=1&blocs=on$/);
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText(
    'Bloc: Iran, Russia, Syrian government, Turkey',
  );
  expect(await iran.boundingBox()).toEqual(before);
  const blocs = page.getByRole('complementary', { name: 'Dossier' }).locator('.blocs');
  await expect(blocs).toContainText('Proven best');
  await blocs.getByText(/ties do not fit/).click();
  await blocs.getByRole('button', { name: 'Syrian government – Turkey' }).click();
  await expect(page).toHaveURL(/select=tie\.syrian-government~turkey&blocs=on$/);
});

for (const theme of ['light', 'dark']) {
  test(`suppositions and comparison leave nothing to axe, ${theme}`, async ({ page }) => {
    await page.goto(
      `./?v=1&select=tie.armed-opposition~iran&whatif=armed-opposition.iran-guarantor.supports&since=2017-01-22&theme=${theme}&blocs=on`,
    );
    await expect(page.getByRole('region', { name: 'Supposed' })).toBeVisible();
    expect(await axeFaults(page, (axe) => axe)).toEqual([]);
  });
}
