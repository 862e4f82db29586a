/** What the browser refuses is said, with a way on; what the reader opened is still there and can be used. */
import { readFile } from 'node:fs/promises';
import { chooseFile, dossier, newer, openDialog, openSheet, sheet, usable } from './ownSheet.ts';
import { expect, test } from './test.ts';

// The browser reports on the console what is made to fail here.
test.use({ faulty: true });

test('storage that is full: the data set is shown, said to be not kept, and can be saved', async ({
  page,
  context,
}) => {
  await page.goto('./');
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 10 });
  await chooseFile(page, sheet());
  await expect(openDialog(page).getByRole('alert').first()).toContainText('would not keep it');
  await openDialog(page).getByRole('button', { name: 'Close' }).click();
  await usable(page);
  const banner = page.getByRole('banner');
  await expect(banner).toContainText('Not kept: gone when this page is closed.');
  const download = page.waitForEvent('download');
  await banner.getByRole('button', { name: 'Save as a Parley file' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain('No truce.');

  // Whoever would leave all the same is asked first.
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await usable(page);
});

test('storage that is refused: the data set is shown, and saved from the page', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is off', 'SecurityError');
    };
    // Where storage is refused, other tabs may be out of reach too.
    Object.defineProperty(window, 'BroadcastChannel', {
      value: function refused() {
        throw new DOMException('storage is off', 'SecurityError');
      },
    });
  });
  await page.goto('./');
  await chooseFile(page, sheet());
  await expect(openDialog(page).getByRole('alert').first()).toContainText('storage is off');
  await openDialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('banner')).toContainText('Not kept');
  await usable(page);
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await page.goBack();
  await usable(page);
});

for (const [how, clipboard] of [
  ['refused', { refuses: true }],
  ['absent', undefined],
] as const) {
  test(`a clipboard that is ${how}: link and quote stand ready to be copied by hand`, async ({ page }) => {
    await page.addInitScript((there) => {
      const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: there && { writeText } });
    }, clipboard);
    await openSheet(page);
    await page.getByRole('button', { name: 'Share view' }).click();
    const share = page.getByRole('dialog', { name: 'Share this view' });
    await expect(share.getByRole('status').first()).toContainText('did not allow copying');
    await expect(share.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(/data=talks@/);
    await page.keyboard.press('Escape');
    await usable(page);
    await dossier(page).getByRole('button', { name: 'Copy' }).first().click();
    await expect(dossier(page).getByRole('textbox')).toHaveValue(/We hold it\./);
  });
}

test('WebAssembly that is refused: a database is not opened, why is said, and what was open stays', async ({
  page,
}) => {
  // The worker is a file of its own: nothing of the page reaches into it.
  await page.route(/assets\/open-.*\.js$/, async (route) => {
    const response = await route.fetch();
    const refuse = "WebAssembly.compile = () => Promise.reject(new Error('refused by policy'));";
    await route.fulfill({ response, body: `${refuse}${await response.text()}` });
  });
  await openSheet(page);
  await chooseFile(page, sheet('talks.dna', 'SQLite format 3\0'));
  await expect(openDialog(page).getByText('SQLite did not start here').first()).toBeVisible();
  await expect(openDialog(page).getByText('a browser that runs WebAssembly').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await usable(page);
});

test('a canvas that is too large: said, with the ways that are left', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (give) => give(null);
  });
  await openSheet(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Graph as PNG' }).click();
  await expect(dialog.getByRole('alert')).toContainText('too large for a PNG in fine resolution');
  await dialog.getByRole('button', { name: 'PNG in plain resolution' }).click();
  await expect(dialog.getByRole('alert')).toContainText('no room for this view as a PNG');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Graph as SVG' }).click();
  expect((await download).suggestedFilename()).toBe('talks-graph.svg');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await usable(page);
});

test('a clock that is wrong: the version opened last is the one that comes back', async ({ page }) => {
  await page.clock.install({ time: new Date('2100-01-01T00:00:00Z') });
  await openSheet(page);
  await usable(page);
  await page.clock.setSystemTime(new Date('1970-01-01T00:00:00Z'));
  await chooseFile(page, newer());
  await expect(openDialog(page)).toBeHidden();
  await usable(page, 'No truce now.');
  await page.goto('./?v=1&data=talks');
  await usable(page, 'No truce now.');
  await page.getByRole('button', { name: 'Open data …' }).click();
  const kept = openDialog(page).getByRole('listitem').filter({ hasText: 'opened' });
  await expect(kept.nth(0)).toContainText('1970');
  await expect(kept.nth(1)).toContainText('2100');
  const chosen = page.getByRole('combobox', { name: 'Data set' });
  const newest = await chosen.inputValue();
  await openDialog(page).getByRole('button', { name: 'Open talks' }).nth(1).click();
  // The newer version has a party of the same name, which can be clicked until the other one is there.
  await expect(chosen).not.toHaveValue(newest);
  await usable(page, 'No truce.');
});
