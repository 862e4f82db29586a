/** Saves the view as one HTML file, by the Share dialog, as a reader does. */
import { expect, type Page } from '@playwright/test';

export interface SavedFile {
  readonly name: string;
  readonly path: string;
}

/** @param folder where it is put, under its own name */
export async function savedFile(page: Page, folder: string): Promise<SavedFile> {
  await page.getByRole('button', { name: 'Share view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as one HTML file' }).click();
  const file = await download;
  const name = file.suggestedFilename();
  const path = `${folder}/${name}`;
  await file.saveAs(path);
  await expect(dialog.getByRole('status').filter({ hasText: name })).toHaveText(
    /^Written: .*, \d(\.\d)? MB\.$/,
  );
  await page.keyboard.press('Escape');
  return { name, path };
}
