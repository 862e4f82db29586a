/** Every view as a picture, saved from the built page and looked at by itself. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { openFile } from './openFile.ts';
import { readPicture, savedPicture } from './savedPicture.ts';
import { expect, test } from './test.ts';

const VIEWS = [
  { kind: 'graph', words: ['Armed opposition', 'Assad', 'negotiating party', 'conflict'] },
  { kind: 'matrix', words: ['Armed opposition', 'Ties: parties by parties', 'latest of 3, red line', '8.5'] },
  { kind: 'common-ground', words: ['Aid gets through', 'agreed: yes', 'OPP'] },
  { kind: 'timeline', words: ['Syrian', 'Astana II', 'change of position', 'OPP'] },
];

test('what there is to be pressed is no part of a picture', async ({ page }) => {
  await page.goto('./?v=1&view=matrix&compare=iran~turkey&only=differences');
  const { content } = await savedPicture(page, 'SVG');
  const { texts } = await readPicture(page, content.toString('utf8'));
  expect(texts.join(' ')).toContain('2 parties side by side');
  expect(texts).toContain('Side by side');
  for (const control of ['Compare parties', 'All issues', 'Only differences', 'Clear'])
    expect(texts).not.toContain(control);
});

for (const { kind, words } of VIEWS) {
  test(`the ${kind} as SVG holds its words, its origin and its fonts, and needs nothing else`, async ({
    page,
  }) => {
    await page.goto(`./?v=1&view=${kind}`);
    const inWords = await page.locator('main .in-words').textContent();
    const file = await savedPicture(page, 'SVG');
    expect(file.name).toBe(`astana-2017-${kind}.svg`);
    const picture = await readPicture(page, file.content.toString('utf8'));

    expect(picture.title).toBe('Astana talks on Syria, December 2016 – May 2017');
    for (const part of [
      new RegExp(`View http://localhost:\\d+/\\?v=1&data=astana-2017@[0-9a-f]{8}`),
      /Data set astana-2017, SHA-256 [0-9a-f]{64}/,
    ]) {
      expect(picture.about).toMatch(part);
      expect(picture.texts.join('\n')).toMatch(part);
    }
    expect(picture.about).toContain(inWords);
    expect(picture.texts).toEqual(expect.arrayContaining([picture.title, inWords, ...words]));
    expect(picture.about).not.toContain('upposed');

    const kinds = new Set(picture.elements);
    for (const each of ['foreignObject', 'script', 'image', 'use', 'a']) expect(kinds).not.toContain(each);
    expect(new Set(picture.families)).toEqual(new Set(['Inter', 'Source Serif 4']));
    expect(picture.references.length).toBeGreaterThan(2);
    for (const each of picture.references) expect(each).toMatch(/^#|^data:font\/woff2;base64,/);
    await expect(page.locator('iframe')).toHaveCount(0);
  });

  test(`the ${kind} as SVG looks by itself as it was laid out, and as PNG twice as large`, async ({
    page,
  }) => {
    await page.goto(`./?v=1&view=${kind}`);
    const { content: png, name } = await savedPicture(page, 'PNG');
    expect(name).toBe(`astana-2017-${kind}.png`);
    const svg = await savedPicture(page, 'SVG');
    const { width, height } = await readPicture(page, svg.content.toString('utf8'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
    // Much is drawn: an empty ground of this size is some kilobytes.
    expect(png.length).toBeGreaterThan(100_000);

    await page.goto(pathToFileURL(svg.path).href);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('text')]
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.left < 0 || box.right > innerWidth + 2000 || box.width === 0)
        .map(({ text }) => text),
    );
    expect(outside).toEqual([]);
  });
}

const ARABIC = `party,issue,position,date,kind,text,language
الحكومة (GOV),وقف إطلاق النار في كل البلاد!,supports,2020-01-01,direct,نلتزم به.,ar
المعارضة,وقف إطلاق النار في كل البلاد!,opposes,2020-01-02,direct,لن نقبل بـ UN monitors!,ar
`;

test('Arabic names run from the right in every picture of a page that runs from the left, in a font it brings along', async ({
  page,
}) => {
  await page.goto('./');
  await openFile(page, 'محادثات.csv', ARABIC);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('محادثات');
  for (const view of ['Graph', 'Matrix', 'Common ground', 'Timeline']) {
    await page.getByRole('tab', { name: view }).click();
    const svg = (await savedPicture(page, 'SVG')).content.toString('utf8');
    await page.keyboard.press('Escape');
    const arabic = [...svg.matchAll(/<text([^>]*)>([^<]*\p{Script=Arabic}[^<]*)/gu)];
    expect(arabic.length, view).toBeGreaterThan(1);
    const leftToRight = arabic.filter(
      ([, how = '']) => !/direction="rtl"|unicode-bidi="plaintext"/.test(how),
    );
    expect(
      leftToRight.map(([, , words]) => words),
      view,
    ).toEqual([]);
    expect(svg, view).toMatch(/unicode-range:\s*U\+60C/i);
  }
});

test('a PNG of two scripts has the letters of both', async ({ page }) => {
  await page.goto('./?v=1&lang=fa');
  await page.getByRole('button', { name: 'خروجی', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'شبکه به‌صورت PNG' }).click();
  const png = (await readFile(await (await download).path())).toString('base64');
  const elsewhere = await page.context().newPage();
  const dark = await elsewhere.evaluate(async (content) => {
    const image = new Image();
    image.src = `data:image/png;base64,${content}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, 60];
    const context = canvas.getContext('2d');
    // The line below the title says in words what is shown.
    context?.drawImage(image, 0, -104);
    const seen = context?.getImageData(0, 0, image.width, 60).data ?? [];
    return seen.filter((value, at) => at % 4 === 0 && value < 150).length;
  }, png);
  expect(dark).toBeGreaterThan(1000);
});
