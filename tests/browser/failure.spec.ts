/** A part that fails or does not come is said, with a way on; what the reader opened is still there and can be used. */
import { readFile } from 'node:fs/promises';
import {
  chooseFile,
  dossier,
  graph,
  newer,
  openDialog,
  openSheet,
  sheet,
  title,
  usable,
} from './ownSheet.ts';
import { expect, test } from './test.ts';

// The browser reports on the console what is made to fail here.
test.use({ faulty: true });

test('a view that fails leaves the others, the dossier and the data, and its state can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSheet(page);
  // No table can be made while the matrix is shown.
  await page.evaluate(() => {
    const create = document.createElement.bind(document);
    Object.assign(window, { mend: () => (document.createElement = create) });
    document.createElement = (name: string) => {
      if (name === 'table' && location.search.includes('view=matrix')) throw new Error('no table today');
      return create(name);
    };
  });
  await page.getByRole('tab', { name: 'Matrix' }).click();
  const alert = page.getByRole('tabpanel').getByRole('alert');
  await expect(alert).toContainText('This part of the page failed');
  await expect(alert).toContainText('no table today');
  await expect(alert).toContainText('comes back when you reload');
  await alert.getByRole('button', { name: 'Copy what happened' }).click();
  await expect(alert).toContainText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Parley \d+\.\d+\.\d+\n/);
  expect(copied).toMatch(/Address: http:\/\/localhost:\d+\/\?v=1&data=talks@[0-9a-f]{8}&view=matrix\n/);
  expect(copied).toContain('no table today');

  await page.getByRole('tab', { name: 'Timeline' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await usable(page);
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await expect(alert).toBeVisible();
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeVisible();
});

test('the graph that fails leaves the tables; a dossier that fails leaves the graph', async ({ page }) => {
  await openSheet(page);
  await page.evaluate(() => {
    const svg = document.createElementNS.bind(document);
    const html = document.createElement.bind(document);
    const now = { broken: 'graph' };
    Object.assign(window, { now });
    Object.assign(document, {
      createElementNS(space: string, name: string) {
        if (now.broken === 'graph') throw new Error('no mark today');
        return svg(space, name);
      },
    });
    document.createElement = (name: string) => {
      if (now.broken === 'dossier' && name === 'table') throw new Error('no sum today');
      return html(name);
    };
  });
  await page.getByRole('tab', { name: 'Common ground' }).click();
  await page.getByRole('tab', { name: 'Graph' }).click();
  const inView = page.getByRole('tabpanel').getByRole('alert');
  await expect(inView).toContainText('no mark today');
  await page.evaluate(() => ((window as unknown as { now: { broken: string } }).now.broken = 'none'));
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeVisible();
  await usable(page);
  await page.keyboard.press('Escape');
  await page.evaluate(() => ((window as unknown as { now: { broken: string } }).now.broken = 'dossier'));
  await graph(page).getByRole('button', { name: 'North and South: alignment 0, conflict 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(dossier(page).getByRole('alert')).toContainText('no sum today');
  await graph(page).getByRole('button', { name: 'North', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(dossier(page).getByRole('alert')).toHaveCount(0);
  await expect(dossier(page).getByText('We hold it.').first()).toBeVisible();
});

test('what a failure copies holds no word of data that travels in the link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openSheet(page);
  await page.getByRole('button', { name: 'Share view' }).click();
  const link = await page.getByRole('textbox', { name: 'Link with the data in it' }).inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(title(page)).toHaveText('talks');
  await page.route(/MatrixView.*\.js$/, (route) => route.abort());
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await page.getByRole('button', { name: 'Copy what happened' }).click();
  const report = page.getByRole('textbox', { name: 'What happened' });
  await expect(report).toHaveValue(/Address: .*view=matrix\n/);
  expect(await report.inputValue()).not.toContain('#d1.');
  await usable(page);
});

test('two tabs: what one removes the other still shows, says that it is not kept, and can save', async ({
  page,
  context,
}) => {
  await openSheet(page);
  const other = await context.newPage();
  await other.goto('./');
  await expect(page.getByRole('banner')).not.toContainText('Not kept');
  await other.getByRole('button', { name: 'Open data …' }).click();
  await openDialog(other).getByRole('button', { name: 'Remove talks' }).click();
  await expect(page.getByRole('banner')).toContainText('Not kept: gone when this page is closed.');
  await usable(page);
  // Opened again in the other, it is kept again.
  await openDialog(other).getByRole('button', { name: 'Close' }).click();
  await chooseFile(other, sheet());
  await expect(page.getByRole('banner')).not.toContainText('Not kept');
});

test('two tabs: a newer version in one takes nothing from the other, and both are kept', async ({
  page,
  context,
}) => {
  await openSheet(page);
  const other = await context.newPage();
  await other.goto('./');
  await chooseFile(other, newer());
  await usable(other, 'No truce now.');
  await page.bringToFront();
  await usable(page, 'No truce.');
  await page.getByRole('button', { name: 'Open data …' }).click();
  await expect(openDialog(page).getByRole('button', { name: 'Open talks' })).toHaveCount(2);
  await openDialog(page).getByRole('button', { name: 'Open talks' }).nth(1).click();
  await usable(page, 'No truce.');
  await page.reload();
  await usable(page, 'No truce.');
});

test('two tabs: a newer page may change its database while an old tab is open', async ({ page, context }) => {
  await openSheet(page);
  const other = await context.newPage();
  await other.goto('./');
  const upgraded = await other.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('parley', 4);
        request.addEventListener('success', () => {
          request.result.close();
          resolve('upgraded');
        });
        request.addEventListener('blocked', () => resolve('blocked by the old tab'));
      }),
  );
  expect(upgraded).toBe('upgraded');
  await page.bringToFront();
  await usable(page);
  // The old tab has no way into the newer database, and says so.
  await chooseFile(page, newer());
  await expect(openDialog(page).getByRole('alert').first()).toContainText('would not keep it');
  await openDialog(page).getByRole('button', { name: 'Close' }).click();
  await usable(page, 'No truce now.');
});

test('an old tab after an update: what no longer comes says so, and reloading keeps the address and the data', async ({
  page,
}) => {
  await openSheet(page);
  let gone = true;
  await page.route(/assets\/(MatrixView|TimelineView|drawPicture|open)-.*\.js$/, (route) =>
    gone ? route.fulfill({ status: 404, body: 'not found' }) : route.continue(),
  );
  await page.getByRole('tab', { name: 'Matrix' }).click();
  const alert = page.getByRole('tabpanel').getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await expect(alert).toContainText('newer version of Parley');
  await expect(alert).toContainText('comes back when you reload');
  // Tried again it is still gone, and the other views still work.
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText('could not be loaded');
  await usable(page);

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Graph as SVG' }).click();
  await expect(dialog.getByRole('alert')).toContainText('could not be loaded');
  await page.keyboard.press('Escape');
  await chooseFile(page, newer());
  await expect(openDialog(page).getByText('a worker that did not start').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await usable(page);

  await page.getByRole('tab', { name: 'Matrix' }).click();
  await expect(alert).toContainText('could not be loaded');
  const address = page.url();
  gone = false;
  await alert.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeVisible();
  expect(page.url()).toBe(address);
  await usable(page);
});

test('an old tab with data that is nowhere else: that is said before the page is loaded anew', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is off', 'SecurityError');
    };
  });
  await page.goto('./');
  await chooseFile(page, sheet());
  await expect(openDialog(page).getByRole('alert').first()).toContainText('storage is off');
  await openDialog(page).getByRole('button', { name: 'Close' }).click();
  // What is said in the header moves the tabs.
  await expect(page.getByRole('banner')).toContainText('Not kept');
  await page.route(/assets\/MatrixView-.*\.js$/, (route) =>
    route.fulfill({ status: 404, body: 'not found' }),
  );
  await page.getByRole('tab', { name: 'Matrix' }).click();
  const alert = page.getByRole('tabpanel').getByRole('alert');
  await expect(alert).toContainText('not kept on this machine. Save it as a file before you reload.');
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Save as a Parley file' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('No truce.');
  await page.unrouteAll();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeVisible();
  await usable(page);
});
