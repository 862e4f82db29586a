/** The worker that opens files is refused, gone or silent: that is said, and nothing is lost. */
import { keptData } from './keptData.ts';
import { chooseFile, newer, openDialog, openSheet, title, usable } from './ownSheet.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

// The browser reports on the console what is made to fail here.
test.use({ faulty: true });

test('a worker that is refused, gone, or silent: said, and what was open stays open', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = Worker;
    const now = window as unknown as { how: string };
    now.how = 'works';
    window.Worker = new Proxy(Real, {
      construct(target, [url, options]: [URL, WorkerOptions]) {
        if (now.how === 'refused') throw new DOMException('no workers here', 'SecurityError');
        const worker = new target(url, options);
        if (now.how === 'silent') worker.postMessage = () => undefined;
        if (now.how === 'killed') {
          worker.postMessage = () => void setTimeout(() => worker.dispatchEvent(new Event('error')));
        }
        return worker;
      },
    });
  });
  await openSheet(page);
  const set = (how: string) => page.evaluate((to) => Object.assign(window, { how: to }), how);
  for (const [how, words] of [
    ['refused', 'a worker that this browser refuses: no workers here'],
    ['killed', 'a worker that did not start'],
  ] as const) {
    await set(how);
    await chooseFile(page, newer());
    await expect(openDialog(page).getByText(words).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await usable(page);
  }
  await set('silent');
  await chooseFile(page, newer());
  await openDialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(openDialog(page).getByRole('status').first()).toContainText(
    'What was open before is still open.',
  );
  await page.keyboard.press('Escape');
  await usable(page);
  await set('works');
  await chooseFile(page, newer());
  await expect(openDialog(page)).toBeHidden();
  await usable(page, 'No truce now.');
});

test('a kept data set that no worker opens again: the page says so, has a way out, and still keeps it', async ({
  page,
}) => {
  await openSheet(page);
  await page.addInitScript(() => {
    const now = window as unknown as { Worker: typeof Worker };
    const Real = now.Worker;
    const how = sessionStorage.getItem('worker');
    now.Worker = new Proxy(Real, {
      construct(target, [url, options]: [URL, WorkerOptions]) {
        if (how === 'refused') throw new DOMException('no workers here', 'SecurityError');
        const worker = new target(url, options);
        if (how === 'silent') worker.postMessage = () => undefined;
        return worker;
      },
    });
  });
  const reloadWith = async (how: string): Promise<void> => {
    await page.evaluate((to) => sessionStorage.setItem('worker', to), how);
    await page.reload();
  };
  // What this build has written in columns needs no worker.
  await expect.poll(() => keptColumns(page)).toBe(1);
  await reloadWith('refused');
  await usable(page);
  // Where their bytes are others the file is read, which is what is kept.
  await damageColumns(page);
  await reloadWith('refused');
  await expect(page.getByRole('alert')).toContainText('no workers here');
  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await reloadWith('silent');
  await page.getByRole('button', { name: 'Open the bundled data set' }).click();
  await expect(title(page)).toContainText('Astana');
  await page.goBack();
  await reloadWith('works');
  await usable(page);
  await expect.poll(() => keptColumns(page)).toBe(1);
  // They were written anew.
  await reloadWith('refused');
  await usable(page);
});

/** How many data sets this machine keeps in columns that are as they were written. */
const keptColumns = async (page: Page): Promise<number> =>
  (await keptData(page)).evaluate(async (database) => {
    const all = await new Promise<{ readonly columns: { readonly file: Blob } }[]>((resolve) => {
      const every = database.transaction('columns').objectStore('columns').getAll();
      every.addEventListener('success', () => {
        database.close();
        resolve(every.result);
      });
    });
    const texts = await Promise.all(all.map(({ columns }) => columns.file.text()));
    return texts.filter((text) => text.includes('"placement"')).length;
  });

/** Puts as many other bytes in the place of kept columns. */
const damageColumns = async (page: Page): Promise<void> =>
  (await keptData(page)).evaluate(
    (database) =>
      new Promise<void>((resolve) => {
        const change = database.transaction('columns', 'readwrite');
        const walk = change.objectStore('columns').openCursor();
        walk.addEventListener('success', () => {
          const { columns } = walk.result?.value ?? {};
          if (!columns) return;
          const file = new Blob([new Uint8Array(columns.file.size)]);
          walk.result?.update({ ...walk.result.value, columns: { ...columns, file } });
        });
        change.addEventListener('complete', () => {
          database.close();
          resolve();
        });
      }),
  );
