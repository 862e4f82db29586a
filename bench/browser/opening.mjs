/** Opening a sheet as a reader does: with the button, from the page with the data that ships. */
import { writeFileSync } from 'node:fs';
import { ROOT } from '../../scripts/root.mjs';
import { longTasks, waitUntilSettled, watchedPage } from './watched.mjs';

/** A sheet of this size has opened by then, ms. */
const CAP = 180_000;

/**
 * Opens a sheet in a page of a context, which keeps it for the pages after.
 * @param {import('./launch.mjs').Chrome} chrome
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} address
 * @param {import('./picture.mjs').Region} region
 * @param {{ size: string, sheet: string }} data
 */
export async function openAsReader(chrome, context, address, region, { size, sheet }) {
  const watched = await watchedPage(chrome, context, region);
  const { page, watcher } = watched;
  // From the disk: bytes that are handed over from outside would be unpacked by a script in the page.
  const file = `${ROOT}.cache/bench/${size}.csv`;
  writeFileSync(file, sheet);
  await page.goto(address);
  await page.locator('svg.graph .party').first().waitFor();
  await page.getByRole('button', { name: 'Open data …' }).click();
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Choose files …' }).click();
  const chooser = await asked;
  await watcher.start();
  const cpu = await watched.mainCpu();
  const from = Date.now();
  await chooser.setFiles(file);
  /** @type {number | undefined} */
  let shown;
  const isShown = page.waitForFunction(
    (title) => document.querySelector('h1')?.textContent === title && !document.querySelector('dialog[open]'),
    size,
    { timeout: CAP },
  );
  const seen = isShown.then(() => {
    shown = Date.now();
    return undefined;
  });
  await seen;
  const { settled } = await waitUntilSettled(watched, chrome, { cap: CAP, hasPicture: () => shown });
  const end = settled ?? Date.now();
  const { longest, longTotal } = await longTasks(watched, from, end);
  const mainCpu = (await watched.mainCpu()) - cpu;
  await watcher.stop();
  await page.close();
  return { shown: (shown ?? end) - from, settled: settled && settled - from, longest, longTotal, mainCpu };
}
