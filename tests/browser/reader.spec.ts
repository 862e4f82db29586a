/** A reader's whole task in the built page: look, click, read, share, go back. */
import { expect, test } from './test.ts';

const PARTIES = ['Armed opposition', 'Iran', 'Russia', 'Syrian government', 'Turkey'];

test('the page opens on the graph of the five parties, and says what it shows', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Astana talks on Syria, December 2016 – May 2017',
  );
  const graph = page.getByRole('group', { name: 'Stance graph' });
  for (const name of PARTIES) await expect(graph.getByRole('button', { name, exact: true })).toBeVisible();
  await expect(
    graph.getByRole('button', { name: /^Armed opposition and Syrian government: alignment/ }),
  ).toHaveCount(1);
  await expect(graph.getByRole('button', { name: 'Assad leaves office', exact: true })).toBeVisible();
  await expect(page.getByText(/^Who agrees with whom, and who does not: what 5 parties said/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '5 of 15 parties, 10 ties' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?v=1');
});

test('a party opens its quotes, each with speaker, date, event and source', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Armed opposition', exact: true }).click();
  const dossier = page.getByRole('complementary', { name: 'Dossier' });
  await expect(dossier.getByRole('heading', { level: 2 })).toHaveText('Armed opposition');
  const quote = dossier
    .getByRole('figure')
    .filter({ hasText: 'We came here to reinforce the ceasefire' })
    .first();
  await expect(quote.getByRole('blockquote')).toBeVisible();
  await expect(quote).toContainText('Mohammed Alloush');
  await expect(quote).toContainText('23 January 2017');
  await expect(quote).toContainText('Astana I');
  await expect(page).toHaveURL(/\?v=1&select=party\.armed-opposition$/);
});

test('a tie opens both sides’ words and the sum that makes its number', async ({ page }) => {
  await page.goto('./?v=1&select=tie.armed-opposition~syrian-government');
  const dossier = page.getByRole('complementary', { name: 'Dossier' });
  await expect(dossier.getByRole('heading', { level: 2 })).toContainText('Armed opposition');
  await expect(dossier.getByRole('heading', { level: 2 })).toContainText('Syrian government');
  await expect(dossier.getByRole('table')).toBeVisible();
  const name = await page
    .getByRole('group', { name: 'Stance graph' })
    .getByRole('button', { pressed: true })
    .getAttribute('aria-label');
  const [, conflict] = /conflict (\S+)$/.exec(name ?? '') ?? [];
  await expect(dossier.getByRole('table')).toContainText(conflict ?? 'no conflict in the name');
  expect(await dossier.getByRole('blockquote').count()).toBeGreaterThan(4);
});

test('an issue shows who is for, against and silent', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Assad leaves office', exact: true }).click();
  const dossier = page.getByRole('complementary', { name: 'Dossier' });
  await expect(dossier.getByRole('heading', { level: 2 })).toHaveText('Assad leaves office');
  await expect(dossier.getByRole('heading', { name: /^Supports/ })).toBeVisible();
  await expect(dossier.getByRole('heading', { name: /^Opposes/ })).toBeVisible();
  await expect(dossier.getByRole('heading', { name: /^Silent/ })).toBeVisible();
});

test('the address brings a colleague to the same picture, selection and dossier', async ({
  page,
  browser,
}) => {
  await page.goto('./');
  await page.getByRole('checkbox', { name: /^United Nations/ }).check();
  await page.getByRole('button', { name: 'Turkey', exact: true }).click();
  const marks = async (of: typeof page): Promise<string[]> =>
    of
      .getByRole('group', { name: 'Stance graph' })
      .getByRole('button')
      .evaluateAll((all) =>
        all.map((mark) => `${mark.getAttribute('aria-label')} ${mark.getAttribute('aria-pressed')}`),
      );
  const seen = await marks(page);
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(
    colleague.getByRole('complementary', { name: 'Dossier' }).getByRole('heading', { level: 2 }),
  ).toHaveText('Turkey');
  expect(await marks(colleague)).toEqual(seen);
  await context.close();
});

test('nothing moves when something is hidden', async ({ page }) => {
  await page.goto('./');
  const iran = page.getByRole('button', { name: 'Iran', exact: true });
  const before = await iran.boundingBox();
  await page.getByRole('checkbox', { name: /^Russia/ }).uncheck();
  await expect(page.getByRole('button', { name: 'Russia', exact: true })).toHaveCount(0);
  expect(await iran.boundingBox()).toEqual(before);
  await page.getByRole('checkbox', { name: /^Conflict/ }).uncheck();
  expect(await iran.boundingBox()).toEqual(before);
});

test('no choice of days moves the picture', async ({ page }) => {
  await page.goto('./');
  const iran = page.getByRole('button', { name: 'Iran', exact: true });
  const strip = page.getByRole('region', { name: 'Time' });
  const before = await iran.boundingBox();
  for (let event = 0; event < 4; event++) {
    await strip.getByRole('button', { name: 'Next event' }).click();
    await expect(strip.locator('strong')).toBeVisible();
    expect(await iran.boundingBox()).toEqual(before);
  }
  await page.goto('./?v=1&from=2016-12-30&to=2017-01-09&since=2017-01-05');
  await expect(iran).toBeVisible();
  expect(await iran.boundingBox()).toEqual(before);
});

test('back and forward restore the view', async ({ page }) => {
  await page.goto('./');
  const dossier = page.getByRole('complementary', { name: 'Dossier' });
  await page.getByRole('button', { name: 'Iran', exact: true }).click();
  await page.getByRole('button', { name: 'Russia', exact: true }).click();
  await expect(dossier.getByRole('heading', { level: 2 })).toHaveText('Russia');
  await page.goBack();
  await expect(dossier.getByRole('heading', { level: 2 })).toHaveText('Iran');
  await expect(page).toHaveURL(/select=party\.iran$/);
  await page.goForward();
  await expect(dossier.getByRole('heading', { level: 2 })).toHaveText('Russia');
});

test('a damaged address opens, says what was not understood, and stays until the next choice', async ({
  page,
}) => {
  const damaged = './?v=1&parties=iran~atlantis~russia&colour=red&count=some';
  await page.goto(damaged);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('atlantis');
  await expect(alert).toContainText('colour');
  await expect(alert).toContainText('some');
  await expect(page.getByRole('button', { name: 'Iran', exact: true })).toBeVisible();
  expect(page.url()).toContain('colour=red');
  await page.getByRole('button', { name: 'Iran', exact: true }).click();
  await expect(alert).toHaveCount(0);
  await expect(page).toHaveURL(/\?v=1&select=party\.iran&parties=iran~russia$/);
});

test('an unknown data set shows no data set, and the way to the bundled one', async ({ page }) => {
  await page.goto('./?v=1&data=elsewhere');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('elsewhere');
  await expect(page.getByRole('group', { name: 'Stance graph' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Open the bundled data set' }).click();
  await expect(page.getByRole('group', { name: 'Stance graph' })).toBeVisible();
});

test('Share copies a link that pins the version of the data', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?v=1&select=party.iran');
  await page.getByRole('button', { name: 'Share view' }).click();
  await expect(page.getByRole('dialog').getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?v=1&data=astana-2017@[0-9a-f]{8}&select=party\.iran$/);
  await page.goto(link);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: 'Iran', exact: true })).toBeVisible();
});

test('counting all issues changes the numbers and says so', async ({ page }) => {
  await page.goto('./');
  const tie = page.getByRole('button', { name: /^Armed opposition and Syrian government: / });
  const contested = await tie.getAttribute('aria-label');
  await page.getByRole('radio', { name: 'All issues' }).check();
  await expect(page.getByRole('status').filter({ hasText: 'all issues make the ties' })).toBeVisible();
  expect(await tie.getAttribute('aria-label')).not.toBe(contested);
});

test('the method page says how the data was made', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'How this was made' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'How this was made' });
  await expect(dialog.getByRole('heading', { name: 'How much each party is heard' })).toBeVisible();
  await expect(dialog.getByRole('rowheader', { name: 'Armed opposition' })).toBeVisible();
  await dialog.getByText('All licences, with their texts').click();
  const licences = dialog.getByRole('region', { name: 'All licences' });
  for (const part of ['Parley', 'react ', 'sql.js ', 'papaparse ', 'Font inter', 'SIL OPEN FONT LICENSE'])
    await expect(licences).toContainText(part);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
