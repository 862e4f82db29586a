/** A file that cannot be opened as it is: what is wrong, what can be said about it, and what is left out. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const file = (text: string, name = 'talks.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open your own data' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function choose(page: Page, text: string, name?: string): Promise<void> {
  await page.getByRole('button', { name: 'Open data …' }).click();
  const asked = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Choose files …' }).click();
  await (await asked).setFiles([file(text, name)]);
}

const FAULTY = `party,issue,position,date
North,A truce holds,supports,2020-01-01
South,A truce holds,perhaps,2020-01-02
South,A truce holds,opposes,2020-01-03
,A truce holds,opposes,2020-13-03
`;

test('the good rows are opened meanwhile, and the page says so as long as they are open', async ({
  page,
}) => {
  await page.goto('./');
  await choose(page, FAULTY);
  await expect(dialog(page).getByRole('status')).toHaveText('2 of 4 rows can be read.');
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Download what is wrong as a sheet' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('talks-problems.csv');
  const sheet = readFileSync(await saved.path(), 'utf8');
  expect(sheet.split('\n')[0]).toBe('\uFEFFparty,issue,position,date,problem');

  await dialog(page).getByRole('button', { name: 'Open the 2 good rows' }).click();
  await expect(title(page)).toHaveText('talks');
  const note = page.getByRole('button', { name: 'Opened without 2 rows' });
  await note.click();
  const list = page.getByRole('dialog', { name: 'Opened without 2 rows' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list).toContainText('row 3, column position: found "perhaps"');
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(title(page)).toHaveText('talks');
  await expect(note).toBeVisible();

  // Mended, the sheet of problems opens whole, and nothing is said of other rows.
  const mended = sheet.replace('perhaps', 'opposes').replace('\n,', '\nSouth,').replace('2020-13-03', '');
  await choose(page, mended, 'mended.csv');
  await dialog(page).getByRole('button', { name: 'Show it' }).click();
  await expect(title(page)).toHaveText('mended');
  await expect(note).toBeHidden();
});

test('headings, words and dates that nobody knows are mapped in one step, with a preview', async ({
  page,
}) => {
  await page.goto('./');
  await choose(page, 'Akteur;Thema;Haltung;Tag\nNord;Damm;eher ja;1/2/2017\nSüd;Damm;nein;2/3/2017\n');
  const form = dialog(page).getByRole('form', { name: 'Say how it is meant' });
  await form.getByLabel(/^Party/).selectOption('Akteur');
  await form.getByLabel(/^Issue/).selectOption('Thema');
  await form.getByLabel(/^Position/).selectOption('Haltung');
  await form.getByLabel(/^Date/).selectOption('Tag');
  await form.getByLabel('“eher ja” (1 cell)').selectOption('supports');
  await form.getByLabel('“nein” (1 cell)').selectOption('opposes');
  await form.getByLabel('1/2/2017 means').selectOption('day/month/year');
  await expect(form.getByRole('table', { name: 'The first rows as they will be read' })).toContainText(
    '2017-02-01',
  );
  await form.getByRole('button', { name: 'Open with this' }).click();
  await dialog(page)
    .getByRole('button', { name: 'Show it' })
    .or(page.getByRole('heading', { level: 1, name: 'talks' }))
    .click();
  await expect(
    page
      .getByRole('group', { name: 'Stance graph' })
      .getByRole('button', { name: 'Nord and Süd: alignment 0, conflict 1' }),
  ).toBeAttached();
});

test('names that may be one are merged only if the reader says so', async ({ page }) => {
  const text = 'party,issue,position\nUN,Dam,yes\nU.N.,Dam,no\nEU,Dam,no\n';
  const graph = page.getByRole('group', { name: 'Stance graph' });
  await page.goto('./');
  await choose(page, text);
  await expect(dialog(page).getByRole('heading', { name: 'Are these the same?' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Show it' }).click();
  await expect(graph.getByRole('button', { name: 'U.N.', exact: true })).toBeAttached();

  await choose(page, text);
  await dialog(page).getByRole('checkbox').check();
  await dialog(page).getByRole('button', { name: 'Merge 1 name' }).click();
  await expect(dialog(page).getByRole('heading', { name: 'Are these the same?' })).toBeHidden();
  await expect(title(page)).toHaveText('talks');
  await expect(graph.getByRole('button', { name: 'EU', exact: true })).toBeAttached();
  await expect(graph.getByRole('button', { name: 'UN', exact: true })).toHaveCount(0);
});
