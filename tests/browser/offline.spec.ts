/** Without a network, and over from one build to the next. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dnaFile } from '../helpers/dna.ts';
import { release, startHost, type Host } from './host.ts';
import { keptData } from './keptData.ts';
import { openFile } from './openFile.ts';
import { savedPicture } from './savedPicture.ts';
import { expect, test as base } from './test.ts';

const test = base.extend<{ readonly host: Host }>({
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.off();
    rmSync(host.folder, { recursive: true });
  },
  baseURL: ({ host }, use) => use(host.page),
});

test.use({ serviceWorkers: 'allow' });

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const graph = (page: Page) => page.getByRole('group', { name: 'Stance graph' });
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'new version' });

/** What was opened is shown, and kept: only then its dialog closes. */
async function expectKept(page: Page, name: string): Promise<void> {
  await expect(title(page)).toHaveText(name);
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The first visit, until all of the page is kept. */
async function visit(page: Page, host: Host, search = ''): Promise<void> {
  await page.goto(host.page + search);
  await expect(graph(page)).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The build that the page is of, by the script that draws first. Waits, as long as the page is loaded anew. */
const expectBuild = (page: Page, script: RegExp): Promise<void> =>
  expect(page.locator('script[type=module]').last()).toHaveAttribute('src', script);

/** What the stores of this machine hold under a name. */
const kept = (page: Page, part: string): Promise<readonly string[]> =>
  page.evaluate(async (name) => {
    const stores = await Promise.all((await caches.keys()).map((key) => caches.open(key)));
    const all = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return all.map(({ url }) => url).filter((url) => url.includes(name));
  }, part);

/** Asks for a newer build, as a tab does that is looked at again. */
async function lookAgain(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** Looks for a newer build, and says what became of it. */
function install(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await (await navigator.serviceWorker.ready).update();
    const worker = registration.installing ?? registration.waiting;
    return new Promise<string>((resolve) => {
      const look = (): void => {
        if (worker?.state !== 'installing') resolve(worker?.state ?? 'none');
      };
      worker?.addEventListener('statechange', look);
      look();
    });
  });
}

test('the second visit needs no network: every view, a database opened now, a picture, and what was opened before', async ({
  page,
  host,
}) => {
  await visit(page, host);
  await openFile(
    page,
    'mine.csv',
    'party,issue,position\nNorth,A truce holds,supports\nSouth,A truce holds,opposes\n',
  );
  await expectKept(page, 'mine');
  const address = page.url();
  await host.off();

  await page.goto(`${host.page}?v=1&view=matrix&select=party.iran`);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Iran', exact: true })).toBeVisible();
  for (const view of ['Common ground', 'Timeline', 'Graph']) {
    await page.getByRole('tab', { name: view }).click();
    await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
  }
  expect((await savedPicture(page, 'PNG')).content.length).toBeGreaterThan(10_000);
  await page.keyboard.press('Escape');

  const said = [
    { who: 'East', concept: 'Aid passes', agreement: 1 },
    { who: 'West', concept: 'Aid passes', agreement: 0 },
  ];
  await openFile(page, 'coded.dna', dnaFile(3, { said }));
  await expectKept(page, 'coded');

  await page.goto(address);
  await expect(title(page)).toHaveText('mine');
});

test('a new build waits, says so, and takes over whole when the reader wants it', async ({ page, host }) => {
  await visit(page, host, '?v=1&select=party.iran');
  const old = (await page.locator('script[type=module]').last().getAttribute('src')) ?? '';
  await release(host.folder, 'second');
  await lookAgain(page);
  await expect(notice(page)).toBeVisible();
  // The old build still has all of its parts, though the host has them no more.
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectBuild(page, /first-(?!second)/);

  await notice(page).getByRole('button', { name: 'Load the new version' }).click();
  await expectBuild(page, /first-second\.js$/);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page).toHaveURL(/select=party\.iran/);
  await expect(notice(page)).toHaveCount(0);
  expect(await kept(page, old.replace('./', ''))).toEqual([]);
  await host.off();
  await page.reload();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('a tab that stays behind is told, and nothing in it changes', async ({ page, context, host }) => {
  await visit(page, host);
  const other = await context.newPage();
  await visit(other, host);
  await release(host.folder, 'second');
  await lookAgain(page);
  await notice(page).getByRole('button', { name: 'Load the new version' }).click();
  await expectBuild(page, /first-second\.js$/);
  await expect(notice(other)).toContainText('Another tab has changed');
  await expectBuild(other, /first-(?!second)/);
  await expect(graph(other)).toBeVisible();
  await notice(other).getByRole('button', { name: 'Load the new version' }).click();
  await expectBuild(other, /first-second\.js$/);
});

test('a reader whose data is kept nowhere is asked before it would be lost', async ({ page, host }) => {
  await visit(page, host);
  await openFile(
    page,
    'mine.csv',
    'party,issue,position\nNorth,A truce holds,supports\nSouth,A truce holds,opposes\n',
  );
  await expectKept(page, 'mine');
  await (
    await keptData(page)
  ).evaluate(
    (database) =>
      new Promise((resolve) => {
        const change = database.transaction(['entries', 'texts'], 'readwrite');
        change.objectStore('entries').clear();
        change.objectStore('texts').clear();
        change.addEventListener('complete', () => resolve(undefined));
      }),
  );
  await release(host.folder, 'second');
  await lookAgain(page);
  await notice(page).getByRole('button', { name: 'Load the new version' }).click();
  const warning = page.getByRole('alert').filter({ hasText: 'not kept on this machine' });
  await expect(warning).toBeVisible();
  await warning.getByRole('button', { name: 'Later' }).click();
  await expect(warning).toHaveCount(0);
  await expect(title(page)).toHaveText('mine');
});

test('what was kept and is damaged or gone is had again', async ({ page, host }) => {
  await visit(page, host);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const { url } of await store.keys()) {
        if (/first-.*\.js$/.test(url)) await store.put(url, new Response('throw new Error("damaged")'));
        if (url.endsWith('.css')) await store.delete(url);
      }
    }
  });
  await page.reload();
  await expect(graph(page)).toBeVisible();
  await host.off();
  await page.reload();
  await expect(graph(page)).toBeVisible();
});

test('a build of which a part is missing on the host never takes over, and does when it is whole', async ({
  page,
  host,
}) => {
  await visit(page, host);
  await release(host.folder, 'second');
  const part = join(host.folder, 'assets', 'MatrixView-second.js');
  renameSync(part, `${part}.late`);
  expect(await install(page)).toBe('redundant');
  await page.reload();
  await expect(graph(page)).toBeVisible();
  await expectBuild(page, /first-(?!second)/);
  renameSync(`${part}.late`, part);
  await lookAgain(page);
  await expect(notice(page)).toBeVisible();
});
