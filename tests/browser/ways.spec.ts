/** Files that can be read in more than one way: the reader chooses. */
import type { Page } from '@playwright/test';
import { dnaFile } from '../helpers/dna.ts';
import { PARTICIPANTS } from '../io/polis/export.ts';
import { expect, test } from './test.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open your own data' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const graph = (page: Page) => page.getByRole('group', { name: 'Stance graph' });

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open data …' }).click();
  const asked = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Choose files …' }).click();
  await (await asked).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

test('participants of a Polis conversation are shown, or their groups', async ({ page }) => {
  await choose(page, 'dam.csv', PARTICIPANTS);
  await dialog(page).getByRole('button', { name: 'Show the 2 groups instead of the participants' }).click();
  await expect(dialog(page).getByText(/The parties are the groups that Polis found/)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Show it' }).click();
  await expect(title(page)).toHaveText('dam');
  await expect(
    graph(page).getByRole('button', { name: 'Group 0 and Group 1: alignment 0, conflict 1' }),
  ).toBeAttached();
});

test('a database with two types of statements asks which one is meant', async ({ page }) => {
  const said = [
    { who: 'North', concept: 'Dam', agreement: 1 },
    { who: 'South', concept: 'Dam', agreement: 0 },
  ];
  const sql = `INSERT INTO STATEMENTTYPES(ID, Label) VALUES (3, '<i>Second</i> look');
    INSERT INTO VARIABLES SELECT ID + 30, Variable, DataType, 3 FROM VARIABLES WHERE StatementTypeId = 1;`;
  await choose(page, 'talks.dna', dnaFile(3, { said, sql }));
  await expect(dialog(page).getByRole('alert')).toContainText('"DNA Statement", "<i>Second</i> look"');
  await dialog(page).getByRole('button', { name: 'Read the statements of type “DNA Statement”' }).click();
  await expect(title(page)).toHaveText('talks');
  await expect(
    graph(page).getByRole('button', { name: 'North and South: alignment 0, conflict 1' }),
  ).toBeAttached();
});
