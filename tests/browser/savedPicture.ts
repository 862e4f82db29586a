/** Saves the present view as a picture, by the Export dialog, as a reader does. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

export interface SavedPicture {
  readonly name: string;
  readonly path: string;
  readonly content: Buffer;
}

/** Opens the dialog if need be and presses the button of the picture's format. */
export async function savedPicture(page: Page, format: 'SVG' | 'PNG'): Promise<SavedPicture> {
  const dialog = page.getByRole('dialog', { name: 'Export' });
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Export', exact: true }).click();
  const section = dialog.locator('section', { has: page.getByRole('heading', { name: 'Picture' }) });
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: ` as ${format}` }).click();
  const file = await download;
  const path = await file.path();
  await expect(dialog.getByRole('status')).toHaveText(`Written: ${file.suggestedFilename()}`);
  return { name: file.suggestedFilename(), path, content: await readFile(path) };
}

/** What is in a saved SVG, read as XML by itself. */
export interface ReadPicture {
  readonly title: string;
  readonly about: string;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly string[];
  /** The names of all elements. */
  readonly elements: readonly string[];
  /** Every value that leads somewhere: `href`s and what stands in `url()`. */
  readonly references: readonly string[];
  readonly families: readonly string[];
}

/** Reads a saved SVG by itself, out of reach of the page's policy; throws if it is not well-formed XML. */
export async function readPicture(page: Page, text: string): Promise<ReadPicture> {
  const elsewhere = await page.context().newPage();
  const read = await elsewhere.evaluate((source) => {
    const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    const all = [svg, ...svg.querySelectorAll('*')];
    if (all.some(({ localName }) => localName === 'parsererror')) throw new Error(svg.textContent);
    const said = (selector: string): string => svg.querySelector(selector)?.textContent ?? '';
    const values = all.flatMap(({ attributes }) => [...attributes]);
    return {
      title: said(':scope > title'),
      about: said(':scope > desc'),
      width: Number(svg.getAttribute('width')),
      height: Number(svg.getAttribute('height')),
      texts: [...svg.querySelectorAll('text')].map(({ textContent }) => textContent),
      elements: all.map(({ localName }) => localName),
      references: [
        ...values.filter(({ localName }) => ['href', 'src'].includes(localName)).map(({ value }) => value),
        ...[...values.map(({ value }) => value), said('style')].flatMap((value) =>
          [...value.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address),
        ),
      ],
      families: [...said('style').matchAll(/font-family:\s*"?([^";]+)/g)].map(([, family = '']) => family),
    };
  }, text);
  await elsewhere.close();
  return read;
}
