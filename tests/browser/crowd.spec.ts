/** Two hundred parties: camps that open on click, by address and by keyboard, down to the words behind a party. */
import type { Page } from '@playwright/test';
import { openFile } from './openFile.ts';
import { savedPicture } from './savedPicture.ts';
import { expect, test } from './test.ts';

/** Three camps: two of them have the same answer to a third of all issues, and one camp one answer to each. */
const ROWS = Array.from({ length: 200 }, (_, party) =>
  Array.from({ length: 15 }, (__, issue) => {
    const position = (issue + (party % 3)) % 3 === 0 ? 'supports' : 'opposes';
    return `Party ${party},Issue ${issue},${position},2020-01-${10 + (issue % 9)},reported,Words of party ${party} on ${issue}`;
  }),
).flat();
const SHEET = ['party,issue,position,date,kind,text', ...ROWS].join('\n');

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'assembly.csv', SHEET);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('assembly');
  // Kept on this machine, so that an address finds it again.
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('are camps at first, and the page says how many ties are not drawn', async ({ page }) => {
  const graph = page.getByRole('group', { name: 'Stance graph' });
  await expect(graph.getByRole('button', { name: /and \d+ more$/ })).toHaveCount(3);
  await expect(graph.getByRole('button', { name: /^Between .*: alignment .*, conflict / })).toHaveCount(3);
  await expect(graph.getByRole('button', { name: /^Party \d+$/ })).toHaveCount(0);
  await expect(page.getByText(/^[\d,]+ of [\d,]+ ties drawn: the strongest/)).toBeVisible();
});

test('a camp opens on click, its party tells its words, and the address holds both', async ({ page }) => {
  const graph = page.getByRole('group', { name: 'Stance graph' });
  const camp = graph.getByRole('button', { name: /^Party \d+, Party \d+ and \d+ more$/ }).first();
  await camp.click();
  await expect(camp).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(/[?&]open=party-\d+/);
  const party = graph.getByRole('button', { name: /^Party \d+$/ }).first();
  const name = await party.getAttribute('aria-label');
  await party.press('Enter');
  await expect(
    page.getByRole('complementary', { name: 'Dossier' }).getByRole('heading', { level: 2 }),
  ).toHaveText(name ?? '');
  await page.reload();
  await expect(graph.getByRole('button', { name: name ?? '', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(graph.locator('.camp[aria-expanded="true"]')).toHaveCount(1);
});

test('a camp opens and closes by keyboard', async ({ page }) => {
  const graph = page.getByRole('group', { name: 'Stance graph' });
  const camp = graph.getByRole('button', { name: /and \d+ more$/ }).first();
  await camp.focus();
  await camp.press('Enter');
  await expect(camp).toHaveAttribute('aria-expanded', 'true');
  await expect(camp).toBeFocused();
  await camp.press('Enter');
  await expect(camp).toHaveAttribute('aria-expanded', 'false');
  await expect(page).not.toHaveURL(/open=/);
});

test('few of them chosen are drawn one by one', async ({ page }) => {
  await page.goto('./?v=1&data=assembly&parties=party-0~party-1~party-2');
  const graph = page.getByRole('group', { name: 'Stance graph' });
  await expect(graph.getByRole('button', { name: /^Party \d$/ })).toHaveCount(3);
  await expect(graph.getByRole('button', { name: /^Party \d and Party \d: alignment/ })).toHaveCount(3);
});

test('canvas and saved picture draw the same crowd, to the pixel', async ({ page }) => {
  const graph = page.getByRole('group', { name: 'Stance graph' });
  await graph
    .getByRole('button', { name: /and \d+ more$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/[?&]open=/);
  // As the address shows it: nothing is enlarged.
  await page.reload();
  await expect(graph.locator('.camp[aria-expanded="true"]')).toHaveCount(1);
  const canvas = page.locator('.graph-pane canvas.crowd');
  const inkOf = (): Promise<number> =>
    canvas.evaluate((element: HTMLCanvasElement) => {
      const { width, height } = element;
      const pixels = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return pixels.filter((value, at) => at % 4 === 3 && value > 0).length;
    });
  await expect.poll(inkOf).toBeGreaterThan(2000);
  const drawn = await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
  const frame = await graph.getAttribute('viewBox');
  const { content } = await savedPicture(page, 'SVG');
  const { ink, differing, layers } = await comparedPixels(page, drawn, content.toString('utf8'), frame ?? '');
  expect(layers).toBe(3);
  expect(ink).toBeGreaterThan(2000);
  // The file's coordinates are rounded: edges differ by a shade.
  expect(differing / ink).toBeLessThan(0.01);
});

/**
 * Draws the crowd of a saved picture at the size of a canvas' image: how many pixels have ink in either, and how many
 * differ by more than a shade. Elsewhere, out of reach of the page's policy.
 */
async function comparedPixels(
  page: Page,
  drawn: string,
  saved: string,
  frame: string,
): Promise<{ ink: number; differing: number; layers: number }> {
  const elsewhere = await page.context().newPage();
  const compared = await elsewhere.evaluate(
    async ([png = '', source = '', viewBox = '']) => {
      const read = async (address: string, size?: { width: number; height: number }) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const { width, height } = size ?? image;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0, width, height);
        return { width, height, pixels: context.getImageData(0, 0, width, height).data };
      };
      const one = await read(png);
      const picture = document.body.appendChild(
        document.adoptNode(new DOMParser().parseFromString(source, 'image/svg+xml').documentElement),
      );
      // The file has no classes: its crowd is what stands beside the specks, which are circles of radius 4.
      const specks = [...picture.querySelectorAll('path')].find((path) =>
        path.getAttribute('d')?.includes('A4,4,0,1,1'),
      );
      const paths = [...(specks?.parentElement?.querySelectorAll<SVGPathElement>(':scope > path') ?? [])];
      const [, , wide = 1, high = 1] = viewBox.split(' ').map(Number);
      const scale = Math.min(one.width / wide, one.height / high);
      for (const path of paths) {
        // Lines are as wide on the screen, whatever the size of a picture.
        const grown = (path.getCTM()?.a ?? 1) / scale;
        for (const name of ['stroke-width', 'stroke-dasharray']) {
          const numbers = path.getAttribute(name)?.split(' ');
          if (numbers) path.setAttribute(name, numbers.map((each) => Number(each) * grown).join(' '));
        }
      }
      const write = (node: Node): string => new XMLSerializer().serializeToString(node);
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${one.width}" height="${one.height}" viewBox="${viewBox}">${paths.map(write).join('')}</svg>`;
      const other = await read(`data:image/svg+xml,${encodeURIComponent(svg)}`, one);
      let [ink, differing] = [0, 0];
      for (let at = 0; at < one.pixels.length; at += 4) {
        const shades = [0, 1, 2, 3].map((channel) => {
          const alpha = (pixels: Uint8ClampedArray): number =>
            channel === 3
              ? (pixels[at + 3] ?? 0)
              : ((pixels[at + channel] ?? 0) * (pixels[at + 3] ?? 0)) / 255;
          return Math.abs(alpha(one.pixels) - alpha(other.pixels));
        });
        if ((one.pixels[at + 3] ?? 0) > 0 || (other.pixels[at + 3] ?? 0) > 0) ink += 1;
        if (Math.max(...shades) > 48) differing += 1;
      }
      return { ink, differing, layers: paths.length };
    },
    [drawn, saved, frame],
  );
  await elsewhere.close();
  return compared;
}
