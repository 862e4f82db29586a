/** Matrix, time and search: other ways to the same selection and the same dossier. */
import { expect, test } from './test.ts';

test('the matrix says what the graph says, and shares its selection', async ({ page }) => {
  await page.goto('./?v=1&select=party.iran');
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await expect(page).toHaveURL(/\?v=1&view=matrix&select=party\.iran$/);
  const stances = page.getByRole('table').first();
  await expect(stances.getByRole('columnheader', { name: 'Syrian government' })).toBeVisible();
  await expect(stances.getByRole('rowheader', { name: /^Assad leaves office/ })).toBeAttached();
  await stances.getByRole('button', { name: /^Syrian government on Assad leaves office: opposes/ }).click();
  const dossier = page.getByRole('complementary', { name: 'Dossier' });
  await expect(dossier.getByRole('heading', { level: 2 })).toContainText('Syrian government');
  const tie = page.getByRole('button', {
    name: 'Armed opposition and Syrian government: alignment 0, conflict 8.5',
  });
  await tie.click();
  await expect(page).toHaveURL(/select=tie\.armed-opposition~syrian-government$/);
  await page.getByRole('tab', { name: 'Graph' }).click();
  await expect(
    page.getByRole('group', { name: 'Stance graph' }).getByRole('button', { pressed: true }),
  ).toHaveAttribute('aria-label', 'Armed opposition and Syrian government: alignment 0, conflict 8.5');
});

test('time is stepped through event by event, and the address follows', async ({ page }) => {
  await page.goto('./');
  const strip = page.getByRole('region', { name: 'Time' });
  await strip.getByRole('button', { name: 'Next event' }).click();
  await expect(page).toHaveURL(/to=2016-12-30$/);
  await expect(strip.getByText('December truce:')).toBeVisible();
  await strip.getByRole('button', { name: /^Astana I,/ }).click();
  await expect(page).toHaveURL(/from=2017-01-23&to=2017-01-24$/);
  await expect(
    page.getByRole('status').filter({ hasText: /\b23 January 2017 to 24 January 2017/ }),
  ).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/to=2016-12-30$/);
  await strip.getByRole('button', { name: 'Whole period' }).click();
  await expect(page).toHaveURL(/\?v=1$/);
});

test('a range is set by keyboard, without a step in the history for each key', async ({ page }) => {
  await page.goto('./');
  const from = page.getByRole('slider', { name: 'From' });
  await from.focus();
  for (let key = 0; key < 3; key++) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2017-01-01$/);
  await expect(from).toHaveAttribute('aria-valuetext', '1 January 2017');
  expect(await page.evaluate(() => history.length)).toBeLessThan(4);
});

test('a range is dragged', async ({ page }) => {
  await page.goto('./');
  const box = await page.locator('.track-bars').boundingBox();
  if (!box) throw new Error('the track is not drawn');
  const y = box.y + 5;
  await page.mouse.move(box.x + box.width * 0.25, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2017-01-\d\d&to=2017-03-\d\d$/);
});

test('search finds a party by another name, says where the words stand, and selects', async ({ page }) => {
  await page.goto('./');
  // The page listens to keys once it is drawn.
  await expect(page.getByRole('button', { name: 'Iran', exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: 'Search' });
  await expect(box).toBeFocused();
  await page.keyboard.type('regime');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('Syrian government');
  await expect(first).toContainText('also called');
  await expect(page.getByRole('option').filter({ hasText: 'The regime and its allies' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=party\.syrian-government&q=regime$/);
  await box.fill('xyzzy');
  await expect(page.getByText('Nothing holds “xyzzy”')).toBeVisible();
});

test('filters say what each option holds, and Reset brings everything back', async ({ page }) => {
  await page.goto('./');
  const filters = page.getByRole('complementary', { name: 'Filters' });
  await filters.getByRole('checkbox', { name: /^Reported words \(\d+ statements\)$/ }).uncheck();
  await filters.getByRole('checkbox', { name: /^Foreign forces and guarantors \(/ }).uncheck();
  await expect(page).toHaveURL(/topics=[^&]+&evidence=coded~direct$/);
  await expect(
    page.getByRole('status').filter({ hasText: 'evidence: coded positions, direct quotes' }),
  ).toBeVisible();
  await filters.getByRole('button', { name: 'Reset' }).click();
  await expect(page).toHaveURL(/\?v=1$/);
});

test('without a party in view the page says why it is empty, and how to get back', async ({ page }) => {
  await page.goto('./?v=1&parties=');
  await expect(page.getByText(/^No party is shown/)).toBeVisible();
  await page.getByRole('button', { name: 'First shown' }).click();
  await expect(page.getByRole('button', { name: 'Iran', exact: true })).toBeVisible();
});

for (const view of ['graph', 'matrix', 'common-ground', 'timeline']) {
  test(`the panel of view=${view} is named by the tab that is chosen`, async ({ page }) => {
    await page.goto(`./?v=1&view=${view}`);
    const name = await page.getByRole('tab', { selected: true }).innerText();
    await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible();
  });
}
