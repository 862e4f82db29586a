/** The brief: from the menu to the sheets of its PDF, on each paper, in both directions, in words, digits and numbers of pages. */
import type { Page } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';
import { readPdf, type Sheet } from '../helpers/pdf.ts';
import { openFile } from './openFile.ts';
import { sideways } from './fits.ts';
import { expect, test } from './test.ts';

/** In points, to the nearest. */
const A4 = [595, 842];
const LETTER = [612, 792];

async function openBrief(page: Page, exporting = 'Export', open = 'Brief …'): Promise<void> {
  await page.getByRole('button', { name: exporting, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: open }).click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

async function printed(page: Page): Promise<readonly Sheet[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

function expectSize(sheets: readonly Sheet[], size: readonly number[]): void {
  for (const { width, height } of sheets) expect([width, height].map(Math.round)).toEqual(size);
}

test('is opened from the menu, read by assistive technology, printed on A4 and Letter, and left', async ({
  page,
}) => {
  test.slow();
  await page.goto('./?v=1&select=party.iran');
  await openBrief(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'This view in words',
    'Key findings',
    'The picture',
    'Ties',
    'Who stands where',
    'Common ground',
    'Red lines',
    'How this was made',
    'Evidence: the words and their sources',
  ]);
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeInViewport();
  // The first notes stand for all: they are alike, and axe takes a minute for a hundred.
  const faults = await axeFaults(page, (axe) =>
    axe.exclude('.brief-notes > li:nth-child(n + 6)').exclude('.brief-picture svg'),
  );
  expect(faults).toEqual([]);

  const refs = await page.evaluate(() => {
    const all = [...document.querySelectorAll('.refs a')].map((each) => each.getAttribute('href') ?? '');
    return { all: all.length, lost: all.filter((note) => document.querySelectorAll(note).length !== 1) };
  });
  expect(refs.all).toBeGreaterThan(50);
  expect(refs.lost).toEqual([]);
  // Every issue in the picture has its title: on paper nothing can be pointed at.
  const untitled = await page
    .locator('.brief-picture .issue')
    .evaluateAll((all) => all.filter((each) => each.textContent.trim() === '').length);
  expect(untitled).toBe(0);

  const a4 = await printed(page);
  expectSize(a4, A4);
  expect(a4.length).toBeGreaterThan(8);
  expect(a4.length).toBeLessThan(25);
  a4.forEach(({ text }, index) => expect(text.replaceAll(/\s/g, '')).toContain(`${index + 1}/${a4.length}`));
  const words = a4.map(({ text }) => text.replaceAll(/\s/g, '')).join('');
  for (const said of ['Whostandswhere', 'luxherald.com/2302', 'data=astana-2017@'])
    expect(words).toContain(said);
  expect(words).not.toContain('PrintorsaveasPDF');

  await page.getByRole('radio', { name: 'Letter' }).check();
  await page.getByRole('checkbox', { name: 'The picture' }).uncheck();
  await expect(page.getByRole('heading', { name: 'The picture' })).toHaveCount(0);
  expectSize(await printed(page), LETTER);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
  await expect(page).toHaveURL(/select=party\.iran/);
});

test('in Arabic it runs from the right, in its digits, and a phone can read it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./?v=1&lang=ar');
  await openBrief(page, 'تصدير', 'موجز …');
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  // Ink on white whatever the reader's colours.
  await expect(page.getByRole('article')).toHaveCSS('color', 'rgb(29, 36, 51)');
  const sheets = await printed(page);
  expectSize(sheets, A4);
  const digits = new Intl.NumberFormat('ar-u-nu-arab');
  sheets.forEach(({ text }, index) => {
    for (const number of [index + 1, sheets.length]) {
      for (const digit of digits.format(number)) expect(text).toContain(digit);
    }
  });
});

test('of very many parties it lists what fits, and says how much it leaves out', async ({ page }) => {
  test.slow();
  const rows = Array.from({ length: 400 }, (_, party) =>
    Array.from({ length: 8 }, (__, issue) => {
      const position = (issue + (party % 3)) % 3 === 0 ? 'supports' : 'opposes';
      return `Party ${party},Issue ${issue},${position},2020-01-${10 + issue},reported,Words of ${party} on ${issue}`;
    }),
  ).flat();
  await page.goto('./');
  await openFile(page, 'assembly.csv', ['party,issue,position,date,kind,text', ...rows].join('\n'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('assembly');
  await openBrief(page);
  const brief = page.getByRole('article');
  await expect(brief).toContainText('The 120 of 79,800 ties with the greatest sums');
  await expect(brief).toContainText('384 parties with fewer stances in view left out');
  await expect(page.locator('.brief-notes > li')).toHaveCount(600);
});
