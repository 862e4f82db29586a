/** Opens a file of one's own, as a reader does who chooses it. */
import type { Page } from '@playwright/test';

export async function openFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.getByRole('button', { name: 'Open data …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open your own data' });
  const asked = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose files …' }).click();
  await (await asked).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}
