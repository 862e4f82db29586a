/** A sheet of 100,000 rows: read off the main thread, called off at once, opened whole. */
import { expect, test } from './test.ts';

const ROWS = 100_000;

const rows = Array.from({ length: ROWS }, (_, i) => {
  const [party, issue] = [(i * 7) % 30, Math.floor(i / 30) % 60];
  const day = `2020-0${1 + (i % 9)}-1${i % 7}`;
  return `Party ${party},Issue number ${issue},${party % 3 === issue % 3 ? 'supports' : 'opposes'},${day},reported,words ${i}`;
});
const SHEET = ['party,issue,position,date,kind,text', ...rows].join('\n');

test('100,000 rows are read while the page answers, can be called off, and open whole', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Open data …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  const choose = async (): Promise<void> => {
    const asked = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Choose files …' }).click();
    await (await asked).setFiles({ name: 'votes.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) });
  };
  await choose();
  await expect(dialog.getByText('Reading …')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Called off.')).toBeVisible();

  await choose();
  await expect(dialog.getByText('Reading …')).toBeVisible();
  await dialog.getByText('What can be opened').click();
  await expect(dialog.getByText('A Polis export')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('votes', { timeout: 60_000 });
  await expect(page.locator('main .in-words')).toContainText(
    `of ${ROWS.toLocaleString('en')} statements in view`,
  );
});
