/** Every feature is used under the strict policy, and nothing of what is opened goes anywhere. */
import type { BrowserContext, Page } from '@playwright/test';
import { dnaFile } from '../helpers/dna.ts';
import { openFile } from './openFile.ts';
import { savedPicture } from './savedPicture.ts';
import { expect, test } from './test.ts';

/** Words that stand in no file of the page: wherever they are seen, a reader's data is. */
const SECRET = 'Kestrelford';

const SHEET = `party,issue,position,date,kind,text,source_url
${SECRET},A truce holds,supports,2020-01-01,direct,We hold it in ${SECRET}.,https://example.org/truce
South,A truce holds,opposes,2020-01-02,direct,No truce.,http://example.org/none
${SECRET},Aid passes,supports,2020-01-03,reported,Aid must pass.,https://example.org/aid
South,Aid passes,opposes,2020-01-03,coded,,
`;

/** Everything that any page, frame or worker of a context asks for, and everything that the policy stopped. */
function watched(context: BrowserContext, own: string): readonly string[] {
  const heard: string[] = [];
  context.on('request', (request) => {
    const { origin, protocol, href } = new URL(request.url());
    if (['blob:', 'data:'].includes(protocol)) return;
    const sent = `${decodeURIComponent(href)} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`;
    if (origin !== own) heard.push(`asked another host: ${href}`);
    if (request.method() !== 'GET') heard.push(`sent something: ${request.method()} ${href}`);
    // The address of a document is the page's own; the reader typed it, and what is after # stays here.
    if (sent.includes('d1.') || sent.includes(SECRET)) heard.push(`told what is open: ${sent}`);
  });
  context.on('console', (message) => {
    if (/content security policy|refused to|violat/i.test(message.text())) heard.push(message.text());
  });
  return heard;
}

/** What leads away from the page: no address but the web's, and no way back for where it leads. */
async function expectSafeLinks(page: Page): Promise<number> {
  const links = await page
    .locator('a[href]:not([href^="#"])')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('rel')]));
  for (const [address, rel] of links) {
    expect(address).toMatch(/^https?:\/\//);
    expect(rel).toBe('noopener noreferrer');
  }
  return links.length;
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('every view, search, dossier, method, picture and link is of the page alone', async ({
  page,
  context,
  baseURL,
}) => {
  const heard = watched(context, new URL(baseURL ?? '').origin);
  await page.goto('./');
  await expect(page.getByRole('group', { name: 'Stance graph' })).toBeVisible();
  await page.getByRole('button', { name: 'Iran', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Iran', exact: true })).toBeVisible();
  expect(await expectSafeLinks(page)).toBeGreaterThan(5);
  await page.getByRole('combobox', { name: /^Search/ }).fill('ceasefire');
  await page.getByRole('option').first().click();
  for (const view of ['Matrix', 'Common ground', 'Timeline', 'Graph']) {
    await page.getByRole('tab', { name: view }).click();
    await expect(page.getByRole('tab', { name: view })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tabpanel')).not.toContainText('One moment');
    expect((await savedPicture(page, 'SVG')).content.toString()).toContain('data:font/woff2');
    expect((await savedPicture(page, 'PNG')).content.length).toBeGreaterThan(10_000);
    await page.keyboard.press('Escape');
    await expectSafeLinks(page);
  }
  await page.getByRole('button', { name: 'How this was made' }).first().click();
  await expect(page.getByRole('dialog', { name: 'How this was made' })).toBeVisible();
  await expectSafeLinks(page);
  await page.keyboard.press('Escape');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Share view' }).click();
  await expect(page.getByRole('dialog').getByText('Link copied.')).toBeVisible();
  expect(heard).toEqual([]);
});

test('what a reader opens, keeps, exports and shares is told to nobody', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const own = new URL(baseURL ?? '').origin;
  const heard = watched(context, own);
  await page.goto('./');
  await openFile(page, 'own.csv', SHEET);
  await expect(title(page)).toHaveText('own');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const graph = page.getByRole('group', { name: 'Stance graph' });
  await graph.getByRole('button', { name: SECRET, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Dossier' })).toContainText(
    `We hold it in ${SECRET}.`,
  );
  expect(await expectSafeLinks(page)).toBe(2);
  expect((await savedPicture(page, 'SVG')).content.toString()).toContain(SECRET);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Statements as CSV' }).click();
  expect((await download).url()).toMatch(/^blob:/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share view' }).click();
  const link = await page.getByRole('textbox', { name: 'Link with the data in it' }).inputValue();
  expect(link).toContain('#d1.');
  expect(heard).toEqual([]);

  const other = await browser.newContext();
  const told = watched(other, own);
  const reader = await other.newPage();
  await reader.goto(link);
  await expect(title(reader)).toHaveText('own');
  await reader.getByRole('tab', { name: 'Matrix' }).click();
  await expect(reader.getByRole('table').first()).toContainText(SECRET);
  expect(told).toEqual([]);
  await other.close();
});

test('SQLite runs under the policy, in the worker, from the page’s own host', async ({
  page,
  context,
  baseURL,
}) => {
  const heard = watched(context, new URL(baseURL ?? '').origin);
  await page.goto('./');
  const said = [
    { who: SECRET, concept: 'A truce holds', agreement: 1 },
    { who: 'South', concept: 'A truce holds', agreement: 0 },
  ];
  await openFile(page, 'coded.dna', dnaFile(3, { said }));
  await expect(title(page)).toHaveText('coded');
  expect(heard).toEqual([]);
});

/** A page outside the watch of `test`, which takes a violation for a fault. */
async function unwatched(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('./');
  await expect(title(page)).toContainText('Astana');
  return page;
}

test('a violation of the policy is heard', async ({ context, baseURL }) => {
  const heard = watched(context, new URL(baseURL ?? '').origin);
  const page = await unwatched(context);
  const said = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
  await page.evaluate(() => document.documentElement.setAttribute('style', 'color: red'));
  await said;
  expect(heard).not.toEqual([]);
});

test('the policy stops requests to another host', async ({ context }) => {
  const page = await unwatched(context);
  const stopped = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          resolve(`${effectiveDirective}: ${blockedURI}`),
        );
        void fetch('https://example.org/').catch(() => undefined);
      }),
  );
  expect(stopped).toBe('connect-src: https://example.org/');
});

test('the policy stops scripts that are made of text or stand in the page', async ({ context }) => {
  const page = await unwatched(context);
  // What a test runs itself is free of the policy; what the page runs later is not.
  const ran = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
        const script = document.createElement('script');
        script.textContent = "document.title = 'owned'";
        document.head.append(script);
      }),
  );
  expect(ran).toBe('script-src-elem');
  expect(await page.title()).not.toBe('owned');
});
