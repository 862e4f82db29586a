/** The page begins with its picture where that is known, and nothing of it moves when the page draws it itself. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { keptData } from './keptData.ts';
import { openFile } from './openFile.ts';
import { expect, test } from './test.ts';

/** Two camps with opposite answers, and so many of them that the worker takes a while. */
const ROWS = Array.from({ length: 120 }, (_, party) =>
  Array.from({ length: 10 }, (__, issue) => {
    const position = (issue + (party % 2)) % 2 === 0 ? 'supports' : 'opposes';
    return `Party ${party},Issue ${issue},${position},2020-01-${10 + (issue % 9)},reported`;
  }),
).flat();
const SHEET = ['party,issue,position,date,kind', ...ROWS].join('\n');

/** Parties and issues that are drawn one by one. */
const FEW = [
  'party,issue,position,date,kind',
  'North,Lay down arms,supports,2020-01-10,reported',
  'South,Lay down arms,opposes,2020-01-11,reported',
  'North,Open the border,supports,2020-01-12,reported',
  'East,Open the border,supports,2020-01-13,reported',
].join('\n');

/** Keeps a file back until it may come. */
async function hold(context: BrowserContext, file: RegExp): Promise<() => void> {
  let come = (): void => undefined;
  const may = new Promise<void>((resolve) => (come = resolve));
  await context.route(file, async (route) => {
    await may;
    await route.continue();
  });
  return come;
}

/** The page lays words over the upper edge of the picture, and buttons over the lower one, px. */
const LAID_OVER = 60;

interface Seen {
  /** All of the drawing, and where it stands. */
  readonly drawn: unknown;
  /** What the screen shows of it between what lies over it. */
  readonly pixels: Buffer;
}

async function seen(page: Page, svg: Locator): Promise<Seen> {
  await page.evaluate(() => document.fonts.ready);
  const box = await svg.boundingBox();
  if (!box) throw new Error('there is no drawing');
  const clip = { ...box, y: box.y + LAID_OVER, height: box.height - 2 * LAID_OVER };
  return { drawn: { box, svg: await svg.innerHTML() }, pixels: await page.screenshot({ clip }) };
}

/** The share of pixels that two pictures do not have in common; a browser smooths a line now so, now so. */
const difference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const read = async (bytes: readonly number[]): Promise<Uint8ClampedArray> => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const [a, b] = await Promise.all([read(pictures[0]), read(pictures[1])]);
      const apart = a.filter((value, index) => Math.abs(value - (b[index] ?? 0)) > 48).length;
      return apart / a.length;
    },
    [[...one], [...other]] as const,
  );

/** Nothing moves by a pixel: that would change several in a hundred. */
async function expectSame(page: Page, early: Seen, late: Seen): Promise<void> {
  expect(late.drawn).toEqual(early.drawn);
  expect(await difference(page, early.pixels, late.pixels)).toBeLessThan(0.005);
}

/** The languages of the first pictures that this machine keeps. */
const kept = async (page: Page): Promise<readonly string[]> =>
  (await keptData(page)).evaluate(
    (database) =>
      new Promise<string[]>((resolve) => {
        const all: IDBRequest<{ glance: { language: string } }[]> = database
          .transaction('glances')
          .objectStore('glances')
          .getAll();
        all.addEventListener('success', () => {
          database.close();
          resolve(all.result.map(({ glance }) => glance.language));
        });
      }),
  );

/** Opens a sheet, and stays until its first picture is kept. */
async function visit(page: Page, name: string, sheet: string): Promise<void> {
  await page.goto('./');
  await openFile(page, `${name}.csv`, sheet);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => kept(page)).toHaveLength(1);
}

/** What a canvas shows. */
const inkOf = (canvas: Locator): Promise<string> =>
  canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());

test('begins with the picture of the last visit, where it stays', async ({ page, context }) => {
  await visit(page, 'chamber', SHEET);

  // The page itself comes when the test lets it.
  const come = await hold(context, /\/page-[^/]*\.js$/);
  await page.goto('./?v=1&data=chamber', { waitUntil: 'commit' });
  const early = page.locator('.glimpse canvas.crowd');
  await expect(early).toBeVisible();
  await expect(page.locator('.glimpse .camp')).toHaveCount(2);
  const [ink, box] = [await inkOf(early), await early.boundingBox()];
  come();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('chamber');
  await expect(page.locator('.glimpse')).toHaveCount(0);
  const canvas = page.locator('.graph-pane canvas.crowd');
  expect(await canvas.boundingBox()).toEqual(box);
  await expect.poll(() => inkOf(canvas)).toBe(ink);
  await expect(page.getByRole('checkbox', { name: /^Coded/ })).toBeVisible();
});

test('begins so with few parties too', async ({ page, context }) => {
  await visit(page, 'few', FEW);

  const come = await hold(context, /\/page-[^/]*\.js$/);
  await page.goto('./?v=1&data=few', { waitUntil: 'commit' });
  await expect(page.locator('.glimpse .party')).toHaveCount(3);
  await expect(page.locator('.glimpse .name text')).not.toHaveCount(0);
  const early = await seen(page, page.locator('.glimpse svg'));
  come();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('few');
  await expect(page.locator('.glimpse')).toHaveCount(0);
  await expect(page.locator('.dossier h2').first()).toBeVisible();
  await expectSame(page, early, await seen(page, page.locator('.graph-stage svg')));
});

test('begins so on a phone, where letters go from right to left', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await visit(page, 'few', FEW);
  await page.goto('./?v=1&data=few&lang=fa');
  await expect.poll(() => kept(page)).toEqual(['fa']);

  const come = await hold(context, /\/page-[^/]*\.js$/);
  await page.goto('./?v=1&data=few&lang=fa', { waitUntil: 'commit' });
  await expect(page.locator('.glimpse .name text')).not.toHaveCount(0);
  const early = await page.locator('.glimpse svg').boundingBox();
  come();
  await expect(page.locator('.glimpse')).toHaveCount(0);
  await expect(page.locator('.graph-stage .party')).toHaveCount(3);
  expect(await page.locator('.graph-stage svg').boundingBox()).toEqual(early);
});

for (const [language, width, height] of [
  ['en', 1440, 900],
  ['ar', 1181, 700],
  ['ru', 1280, 800],
  ['fr', 1920, 1080],
] as const) {
  test(`the first visit begins with the data set that ships, in ${language} at ${width} px`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height });
    const come = await hold(context, /\/page-[^/]*\.js$/);
    await page.goto(`./?v=1&lang=${language}`, { waitUntil: 'commit' });
    await expect(page.locator('.glimpse .name text')).not.toHaveCount(0);
    const early = await seen(page, page.locator('.glimpse svg'));
    come();
    await expect(page.locator('.glimpse')).toHaveCount(0);
    await expect(page.locator('.dossier h2').first()).toBeVisible();
    await expectSame(page, early, await seen(page, page.locator('.graph-stage svg')));
  });
}

test('the very first picture is what the build drew: all but words, where the page will have it', async ({
  page,
  context,
}) => {
  const draw = await hold(context, /\/first-[^/]*\.js$/);
  const come = await hold(context, /\/page-[^/]*\.js$/);
  await page.goto('./?v=1&lang=fa', { waitUntil: 'commit' });
  const sketch = page.locator('.sketch svg');
  await expect(sketch.locator('.party')).toHaveCount(5);
  const early = await seen(page, sketch);
  draw();
  const drawn = page.locator('.glimpse svg');
  await expect(drawn.locator('.name text').first()).toBeVisible();
  await expect(page.locator('.sketch')).toHaveCount(0);
  await drawn.evaluate((svg) => {
    for (const word of svg.querySelectorAll<SVGElement>('text, .sign')) word.style.visibility = 'hidden';
  });
  const late = await seen(page, drawn);
  expect(late.drawn).toMatchObject({ box: await drawn.boundingBox() });
  expect(await difference(page, early.pixels, late.pixels)).toBeLessThan(0.005);
  come();
  await expect(page.locator('.graph-stage .party')).toHaveCount(5);
});

for (const [what, search, width] of [
  ['another view', '?v=1&view=matrix', 1440],
  ['other issues', '?v=1&pills=all', 1440],
  ['other colours', '?v=1&theme=dark', 1440],
  ['an address with something wrong', '?v=1&lang=xx', 1440],
  ['a page inside another', '?v=1&embed=1', 1440],
  ['a narrow window, where words move the picture', '?v=1', 1180],
] as const) {
  test(`no first picture stands in for ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const look = (): void => {
        if (document.querySelector('.glimpse, .sketch')) document.documentElement.dataset['early'] = 'yes';
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`./${search}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-early');
  });
}

test.describe('where the page itself does not come', () => {
  test.use({ faulty: true });

  for (const [part, language, title, reload] of [
    ['page', 'en', 'Parley could not be loaded', 'Reload the page'],
    ['page', 'ar', 'تعذر تحميل Parley', 'إعادة تحميل الصفحة'],
    ['first', 'fr', 'Parley n’a pas pu être chargé', 'Recharger la page'],
  ] as const) {
    test(`without ${part}: its first picture goes, and that is said, in ${language}`, async ({
      page,
      context,
    }) => {
      const file = new RegExp(`/${part}-[^/]*\\.js$`);
      await context.route(file, (route) => route.fulfill({ status: 404, body: 'not found' }));
      await page.goto(`./?v=1&lang=${language}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.locator('.glimpse, .sketch')).toHaveCount(0);
      await context.unroute(file);
      await page.getByRole('button', { name: reload }).click();
      await expect(page.getByRole('group').locator('.party')).toHaveCount(5);
    });
  }
});
