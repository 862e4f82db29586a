/** A sheet of a reader's own, and how it is opened. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

const SHEET = `party,issue,position,date,kind,text
North,A truce holds,supports,2020-01-01,direct,We hold it.
South,A truce holds,opposes,2020-01-02,direct,No truce.
North,Aid passes,supports,2020-01-03,reported,Says aid must pass.
South,Aid passes,opposes,2020-01-03,coded,
`;

export const sheet = (name = 'talks.csv', text = SHEET) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** Another version of the same data set: one word differs. */
export const newer = () => sheet('talks.csv', SHEET.replace('No truce.', 'No truce now.'));

export const openDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Open your own data' });
export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });

export async function chooseFile(page: Page, file: ReturnType<typeof sheet>): Promise<void> {
  await page.getByRole('button', { name: 'Open data …' }).click();
  const asked = page.waitForEvent('filechooser');
  await openDialog(page).getByRole('button', { name: 'Choose files …' }).click();
  await (await asked).setFiles([file]);
}

export const graph = (page: Page) => page.getByRole('group', { name: 'Stance graph' });
export const dossier = (page: Page) => page.getByRole('complementary', { name: 'Dossier' });

/** The data set of the sheet is on the screen, and its words can be read. */
export async function usable(page: Page, words = 'No truce.'): Promise<void> {
  await expect(title(page)).toHaveText('talks');
  await page.getByRole('tab', { name: 'Graph' }).click();
  // Pressed while it is chosen, a tie is let go.
  await page.keyboard.press('Escape');
  await graph(page).getByRole('button', { name: 'North and South: alignment 0, conflict 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(dossier(page).getByText(words, { exact: true })).toBeVisible();
}

export async function openSheet(page: Page): Promise<void> {
  await page.goto('./');
  await chooseFile(page, sheet());
  await expect(title(page)).toHaveText('talks');
}
