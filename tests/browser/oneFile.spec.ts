/** The app, the data and the view as one file: opened by double click, without a network, under a policy of its own. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { dnaFile } from '../helpers/dna.ts';
import { openFile } from './openFile.ts';
import { savedFile } from './savedFile.ts';
import { savedPicture } from './savedPicture.ts';
import { expect, test as base } from './test.ts';

const test = base.extend<{ readonly folder: string }>({
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-file-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const graph = (page: Page) => page.getByRole('group', { name: 'Stance graph' });
const dossier = (page: Page) => page.getByRole('complementary', { name: 'Dossier' });
const heading = (page: Page) => dossier(page).getByRole('heading', { level: 2 });

/** Everything that a context asks for beyond the file itself, and everything that a policy stopped. */
function watched(context: BrowserContext): readonly string[] {
  const heard: string[] = [];
  context.on('request', (request) => {
    const { protocol } = new URL(request.url());
    if (!['file:', 'blob:', 'data:'].includes(protocol)) heard.push(request.url());
  });
  context.on('console', (message) => {
    if (/content security policy|refused to|violat/i.test(message.text())) heard.push(message.text());
  });
  return heard;
}

/** Saves what an address shows, and opens the file without a network. */
async function opened(page: Page, context: BrowserContext, folder: string, address = './'): Promise<string> {
  await page.goto(address);
  await expect(title(page)).not.toBeEmpty();
  const { path } = await savedFile(page, folder);
  await context.setOffline(true);
  await page.goto(pathToFileURL(path).href);
  return path;
}

test('the file opens on the view that it was saved with, and every part of the walk works in it', async ({
  page,
  context,
  folder,
}) => {
  const path = await opened(page, context, folder, './?v=1&select=party.iran&count=all');
  const heard = watched(context);
  await page.reload();
  expect(path).toMatch(/\/astana-2017\.html$/);
  expect(statSync(path).size).toBeLessThan(4e6);
  await expect(title(page)).toHaveText('Astana talks on Syria, December 2016 – May 2017');
  await expect(heading(page)).toHaveText('Iran');
  expect(page.url()).toMatch(/^file:.*astana-2017\.html\?v=1&select=party\.iran&count=all$/);
  await expect(page.getByRole('status').filter({ hasText: 'all issues make the ties' })).toBeVisible();

  await graph(page).getByRole('button', { name: 'Armed opposition', exact: true }).click();
  const quote = dossier(page).getByRole('figure').filter({ hasText: 'reinforce the ceasefire' }).first();
  await expect(quote).toContainText('Mohammed Alloush');
  await graph(page)
    .getByRole('button', { name: /^Armed opposition and Syrian government: / })
    .focus();
  await page.keyboard.press('Enter');
  await expect(dossier(page).getByRole('table')).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText('Armed opposition');

  await page.getByRole('checkbox', { name: /^Russia/ }).uncheck();
  await expect(graph(page).getByRole('button', { name: 'Russia', exact: true })).toHaveCount(0);
  await page.getByRole('combobox', { name: /^Search/ }).fill('ceasefire');
  await page.getByRole('option').first().click();
  for (const view of ['Matrix', 'Common ground', 'Timeline', 'Graph']) {
    await page.getByRole('tab', { name: view }).click();
    await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
    const svg = (await savedPicture(page, 'SVG')).content.toString();
    expect(svg).toContain('data:font/woff2');
    expect(svg).not.toContain(folder);
    expect((await savedPicture(page, 'PNG')).content.length).toBeGreaterThan(10_000);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'How this was made' }).first().click();
  await page.getByText('All licences, with their texts').click();
  await expect(page.getByRole('region', { name: 'All licences' })).toContainText('SIL OPEN FONT LICENSE');
  expect(heard).toEqual([]);
});

test('other files open in it, a sheet and a database; it keeps none, says so, and is saved with them', async ({
  page,
  context,
  folder,
}) => {
  await opened(page, context, folder);
  const heard = watched(context);
  const said = [
    { who: 'East', concept: 'Aid passes', agreement: 1 },
    { who: 'West', concept: 'Aid passes', agreement: 0 },
  ];
  await openFile(page, 'coded.dna', dnaFile(3, { said }));
  await expect(title(page)).toHaveText('coded');
  await openFile(
    page,
    'mine.csv',
    'party,issue,position\nNorth,A truce holds,supports\nSouth,A truce holds,opposes\n',
  );
  await expect(title(page)).toHaveText('mine');
  await expect(page.getByText('Not kept: gone when this page is closed.')).toBeVisible();
  await page.getByRole('button', { name: 'Open data …' }).click();
  await expect(page.getByText('it keeps nothing of what you open')).toBeVisible();
  await expect(page.getByText('Kept on this machine')).toHaveCount(0);
  await page.keyboard.press('Escape');

  const mine = await savedFile(page, folder);
  expect(mine.name).toBe('mine.html');
  const other = await context.newPage();
  await other.goto(pathToFileURL(mine.path).href);
  await expect(title(other)).toHaveText('mine');
  await expect(graph(other).getByRole('button', { name: 'North', exact: true })).toBeVisible();
  expect(heard).toEqual([]);
});

test('a file says what its address is good for, and offers no link to it', async ({
  page,
  context,
  folder,
}) => {
  await opened(page, context, folder);
  await page.getByRole('button', { name: 'Share view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog).toContainText('its address opens nothing on another machine');
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Save as one HTML file' })).toBeVisible();
});

test('the same view gives the same file byte for byte, from the site and from the file', async ({
  page,
  context,
  folder,
}) => {
  const path = await opened(page, context, folder);
  const first = readFileSync(path);
  await expect(title(page)).toContainText('Astana');
  const again = await savedFile(page, folder);
  expect(readFileSync(again.path).equals(first)).toBe(true);
});

test('its policy lets nothing in or out', async ({ page, context, folder }) => {
  const html = readFileSync(await opened(page, context, folder), 'utf8');
  const [, policy = ''] = /http-equiv="Content-Security-Policy"[^>]* content="([^"]*)"/.exec(html) ?? [];
  expect(policy.replaceAll(/sha256-[\w+/=]{44}/g, 'sha256-…')).toBe(
    "default-src 'none'; script-src 'sha256-…' 'wasm-unsafe-eval'; style-src 'sha256-…'; font-src data:; " +
      "img-src data: blob:; connect-src data:; worker-src blob:; object-src 'none'; base-uri 'none'; form-action 'none'",
  );
  expect(html.match(/<script(?! type="application\/json")/g)).toHaveLength(1);
  const outside = html.replaceAll(/<script[^]*?<\/script>/g, '');
  expect(outside.match(/\s(src|srcset|style|on\w+)=/g)).toBeNull();
});

test.describe('what a file holds is never more than words', () => {
  const HOSTILE = "</script><img src=x onerror='document.title=1'><!--<script>";
  const SHEET = `party,issue,position,date,kind,text
${HOSTILE},A truce holds,supports,2020-01-01,direct,${HOSTILE}
South,A truce holds,opposes,2020-01-02,direct,No.
`;

  test('hostile words stay words', async ({ page, context, folder }) => {
    await page.goto('./');
    await openFile(page, 'mine.csv', SHEET);
    await expect(title(page)).toHaveText('mine');
    const { path } = await savedFile(page, folder);
    await context.setOffline(true);
    await page.goto(pathToFileURL(path).href);
    const hostile = graph(page)
      .getByRole('button', { name: /^<\/script><img/, exact: true })
      .first();
    await expect(hostile).toBeVisible();
    await expect(page.locator('img')).toHaveCount(0);
    await expect(page).toHaveTitle('mine');
  });

  test('data that was changed is refused, and that is said', async ({ page, context, folder }) => {
    const path = await opened(page, context, folder);
    const html = readFileSync(path, 'utf8');
    const changed = html.replace('reinforce the ceasefire', 'break the ceasefire');
    expect(changed).not.toBe(html);
    writeFileSync(path, changed);
    await page.goto(pathToFileURL(path).href);
    await expect(page.getByRole('alert')).toContainText('the data in this file was changed');
    await expect(graph(page)).toHaveCount(0);
  });
});
