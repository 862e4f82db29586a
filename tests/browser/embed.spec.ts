/** Inside another page: a picture to read, that leaves the page round it its wheel, its keys and its scroll. */
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { FrameLocator, Page } from '@playwright/test';
import { startHost, type Host } from './host.ts';
import { expect, test as base } from './test.ts';

/** A page of another origin; its body is what a test writes into it. */
interface News {
  body: string;
  readonly origin: string;
}

const test = base.extend<{ readonly host: Host; readonly news: News }>({
  // eslint-disable-next-line no-empty-pattern
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.off();
    rmSync(host.folder, { recursive: true });
  },
  // eslint-disable-next-line no-empty-pattern
  news: async ({}, use) => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(`<!doctype html><link rel="icon" href="data:,">${news.body}`);
    });
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('the server listens nowhere');
    const news: News = { body: '', origin: `http://localhost:${address.port}` };
    await use(news);
    await new Promise((ended) => server.close(ended));
  },
  baseURL: ({ host }, use) => use(host.page),
  around: ({ news }, use) => use(news.origin),
});

/** Puts the frame into a page that makes it as high as it says. */
async function embed(page: Page, news: News, frame: string): Promise<FrameLocator> {
  news.body = `<h1>News</h1><p>Before</p>${frame}<p style="margin-top: 2000px">After</p>`;
  await page.addInitScript(() => {
    addEventListener('message', ({ data, source }: MessageEvent<{ type?: string; height?: number }>) => {
      const frames = [...document.querySelectorAll('iframe')];
      const of = frames.find(({ contentWindow }) => contentWindow === source);
      if (of && data.type === 'parley-height') of.style.height = `${data.height}px`;
    });
  });
  await page.goto(news.origin);
  return page.frameLocator('iframe');
}

const frameOf = (host: Host, search: string): string =>
  `<iframe src="${host.page}${search}" title="Astana" width="100%" height="300"></iframe>`;

test('an embedded view has no chrome, is as high as it says, and leads to the whole page', async ({
  page,
  host,
  news,
}) => {
  const frame = await embed(page, news, frameOf(host, '?v=1&parties=iran~russia~turkey&embed=1'));
  await expect(frame.getByRole('group', { name: 'Stance graph' })).toBeVisible();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^Astana talks/);
  for (const name of ['Share view', 'Open data …', 'Export'])
    await expect(frame.getByRole('button', { name })).toHaveCount(0);
  await expect(frame.getByRole('complementary')).toHaveCount(0);

  const link = frame.getByRole('link', { name: 'Open this view in Parley' });
  await expect(link).toHaveAttribute('href', `${host.page}?v=1&parties=iran~russia~turkey`);
  const inside = await frame
    .locator('.embedded')
    .evaluate((element) => element.getBoundingClientRect().height);
  await expect(page.locator('iframe')).toHaveJSProperty('clientHeight', Math.ceil(inside));
});

test('a mark opens its words below the picture, and the frame grows with them', async ({
  page,
  host,
  news,
}) => {
  const frame = await embed(page, news, frameOf(host, '?v=1&embed=1'));
  const graph = frame.getByRole('group', { name: 'Stance graph' });
  await graph.getByRole('button', { name: 'Iran', exact: true }).click();
  const dossier = frame.getByRole('complementary', { name: 'Dossier' });
  await expect(dossier.getByRole('heading', { level: 2 })).toHaveText('Iran');
  await expect(frame.locator('blockquote').first()).toBeAttached();
  await expect
    .poll(() => page.locator('iframe').evaluate((element) => element.clientHeight))
    .toBeGreaterThan(1200);
});

test('the wheel scrolls the page round it until the picture is clicked', async ({ page, host, news }) => {
  const frame = await embed(page, news, frameOf(host, '?v=1&embed=1'));
  const graph = frame.getByRole('group', { name: 'Stance graph' });
  const party = graph.getByRole('button', { name: 'Iran', exact: true });
  await expect(party).toBeVisible();
  await graph.hover({ position: { x: 300, y: 20 } });
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(60);
  await expect(graph).not.toHaveClass(/is-zoomed/);

  await graph.click({ position: { x: 300, y: 90 } });
  await page.mouse.wheel(0, -120);
  await expect(graph).toHaveClass(/is-zoomed/);
  expect(await page.evaluate(() => scrollY)).toBe(60);
});

test('a frame of another site is never more than that, whatever its address says', async ({
  page,
  host,
  news,
}) => {
  const frame = await embed(page, news, frameOf(host, '?v=1'));
  await expect(frame.getByRole('link', { name: 'Open this view in Parley' })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Open data …' })).toHaveCount(0);
});

test('works where a browser keeps nothing for a page inside another', async ({ page, host, news }) => {
  await page.addInitScript(() => {
    if (parent === window) return;
    for (const name of ['localStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  const frame = await embed(page, news, frameOf(host, '?v=1&embed=1&view=matrix'));
  await expect(frame.getByRole('table').first()).toBeVisible();
});

test('Share has the line that puts a view into a page, frozen or live', async ({ page, host, news }) => {
  await page.goto(`${host.page}?v=1&parties=iran~turkey`);
  await page.getByRole('button', { name: 'Share view' }).click();
  await page.getByText('Put this view into a page').click();
  const snippet = page.getByLabel('HTML of the frame');
  await expect(snippet).toHaveValue(/data=astana-2017@[0-9a-f]{8}&amp;parties=iran~turkey&amp;embed=1/);
  await page.getByLabel('Always with the newest data').check();
  await expect(snippet).toHaveValue(/\?v=1&amp;parties=iran~turkey&amp;embed=1"/);

  const frame = await embed(page, news, await snippet.inputValue());
  await expect(frame.getByRole('button', { name: 'Iran', exact: true })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Russia', exact: true })).toHaveCount(0);
});
