/** Data of one's own: opened, kept, shared in a link or as a file, and lost to nothing. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const SHEET = `party,issue,position,date,kind,text
North,A truce holds,supports,2020-01-01,direct,We hold it.
South,A truce holds,opposes,2020-01-02,direct,No truce.
North,Aid passes,supports,2020-01-03,reported,Says aid must pass.
South,Aid passes,opposes,2020-01-03,coded,
`;

const file = (text: string, name = 'talks.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open your own data' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function choose(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  await page.getByRole('button', { name: 'Open data …' }).click();
  const asked = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Choose files …' }).click();
  await (await asked).setFiles(files);
}

test('a sheet is opened, drawn, read, kept over a reload, listed, and removed', async ({ page }) => {
  await page.goto('./');
  await choose(page, file(SHEET));
  await expect(title(page)).toHaveText('talks');
  await expect(page).toHaveURL(/\?v=1&data=talks$/);
  await expect(dialog(page)).toBeHidden();
  const graph = page.getByRole('group', { name: 'Stance graph' });
  await graph.getByRole('button', { name: 'North and South: alignment 0, conflict 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Dossier' }).getByText('No truce.')).toBeVisible();

  await page.reload();
  await expect(title(page)).toHaveText('talks');
  await page
    .getByRole('combobox', { name: 'Data set' })
    .selectOption({ label: 'Astana talks on Syria, December 2016 – May 2017' });
  await expect(title(page)).toContainText('Astana');
  await page.goBack();
  await expect(title(page)).toHaveText('talks');

  await page.getByRole('button', { name: 'Open data …' }).click();
  await expect(dialog(page).getByRole('listitem').filter({ hasText: 'talks' })).toContainText(/kB|bytes/);
  await dialog(page).getByRole('button', { name: 'Remove talks' }).click();
  await expect(dialog(page).getByText('Nothing is kept yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('“talks”, which is not here');
});

test('a file is dropped anywhere on the page', async ({ page }) => {
  await page.goto('./');
  await expect(title(page)).toContainText('Astana');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
    return data;
  }, SHEET);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop to open')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(title(page)).toHaveText('dropped');
});

test('a table is pasted', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open data …' }).click();
  await dialog(page).getByText('Paste a table').click();
  await dialog(page).getByRole('textbox').fill(SHEET.replaceAll(',', '\t'));
  await dialog(page).getByRole('button', { name: 'Open what was pasted' }).click();
  await expect(title(page)).toHaveText('pasted');
});

test('what is wrong with a file is said by row and column, and what was open stays open', async ({
  page,
}) => {
  await page.goto('./?v=1&select=party.iran');
  await choose(page, file(SHEET.replace('opposes,2020-01-02', 'perhaps,2020-13-02')));
  await expect(dialog(page).getByRole('alert')).toContainText('row 3, column position');
  await expect(dialog(page).getByRole('alert')).toContainText('row 3, column date');
  await page.keyboard.press('Escape');
  await expect(title(page)).toContainText('Astana');
  await expect(page).toHaveURL(/\?v=1&select=party\.iran$/);
});

test('a small data set travels in the link, with or without its words, and needs nothing else', async ({
  page,
  browser,
}) => {
  await page.goto('./');
  await choose(page, file(SHEET));
  await expect(title(page)).toHaveText('talks');
  await page.getByRole('button', { name: 'Share view' }).click();
  const share = page.getByRole('dialog', { name: 'Share this view' });
  await expect(share.getByText('This link contains your data.')).toBeVisible();
  const field = share.getByRole('textbox', { name: 'Link with the data in it' });
  const link = await field.inputValue();
  expect(link).toMatch(/\?v=1#d1\.[\w-]+\.[0-9a-f]{8}$/);
  await share.getByRole('checkbox', { name: 'With the words of the statements' }).uncheck();
  expect((await field.inputValue()).length).toBeLessThan(link.length);

  const other = await browser.newContext();
  const reader = await other.newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  await reader.goto(link);
  await expect(title(reader)).toHaveText('talks');
  await reader.getByRole('tab', { name: 'Matrix' }).click();
  await expect(reader).toHaveURL(/\?v=1&view=matrix#d1\./);
  expect(asked.filter((address) => address.includes('d1.'))).toEqual([]);
  await reader.goto(link.slice(0, -12));
  await expect(reader.getByRole('alert')).toContainText('the link may have been cut');
  await expect(reader.getByRole('button', { name: 'Open the bundled data set' })).toBeVisible();
  await other.close();
});

test('a link to a data set that is not here waits for its file', async ({ page }) => {
  await page.goto('./?v=1&data=talks&view=matrix');
  await expect(page.getByRole('alert')).toContainText('“talks”, which is not here');
  await choose(page, file(SHEET));
  await expect(title(page)).toHaveText('talks');
  await expect(page).toHaveURL(/\?v=1&data=talks&view=matrix$/);
  await expect(page.getByRole('tab', { name: 'Matrix' })).toHaveAttribute('aria-selected', 'true');
});

test('a browser that refuses storage says so, and shows the data all the same', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is off', 'SecurityError');
    };
  });
  await page.goto('./');
  await choose(page, file(SHEET));
  await expect(dialog(page).getByRole('alert').first()).toContainText('would not keep it');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(title(page)).toHaveText('talks');
});

test('the templates are saved, and the empty sheet opens', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open data …' }).click();
  for (const [name, saved] of [
    ['Empty sheet (CSV)', 'parley-sheet.csv'],
    ['How to fill the sheet', 'how-to-fill-the-sheet.txt'],
    ['Empty Parley file (JSON)', 'my-negotiation.json'],
  ] as const) {
    const download = page.waitForEvent('download');
    await dialog(page).getByRole('button', { name }).click();
    expect((await download).suggestedFilename()).toBe(saved);
    if (saved.endsWith('.csv')) {
      const text = readFileSync(await (await download).path(), 'utf8');
      await page.keyboard.press('Escape');
      await choose(page, file(text, saved));
      await dialog(page).getByRole('button', { name: 'Show it' }).click();
      await expect(title(page)).toHaveText('parley-sheet');
      await page.getByRole('button', { name: 'Open data …' }).click();
    }
  }
});

test('hostile words stay words', async ({ page }) => {
  await page.goto('./');
  const evil = `party,issue,position,kind,text,source_url
"<img src=x onerror=""document.title='owned'"">",__proto__,supports,direct,"<script>document.title='owned'</script>",https://example.org/
constructor,__proto__,opposes,direct,=HYPERLINK("x"),
`;
  await choose(page, file(evil, 'evil.csv'));
  const show = dialog(page).getByRole('button', { name: 'Show it' });
  await expect(title(page).filter({ hasText: 'evil' }).or(show)).toBeVisible();
  if (await show.isVisible()) await show.click();
  await expect(title(page)).toHaveText('evil');
  await expect(
    page.getByRole('group', { name: 'Stance graph' }).getByRole('button', { name: '__proto__' }),
  ).toBeAttached();
  expect(await page.title()).not.toContain('owned');
  await expect(page.locator('img')).toHaveCount(0);
});

test('a database of Discourse Network Analyzer brings SQLite with it, from the page’s own host', async ({
  page,
}) => {
  await page.goto('./');
  await choose(page, { ...file('SQLite format 3\0', 'talks.dna'), mimeType: 'application/octet-stream' });
  await expect(dialog(page).getByRole('alert')).toContainText(/found|expected/);
});
