/** Two hundred parties: camps that open on click, by address and by keyboard, down to the words behind a party. */
import { openFile } from './openFile.ts';
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

test('the canvas shows what the saved picture has as paths', async ({ page }) => {
  const inked = await page.locator('canvas.crowd').evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return pixels.filter((value, at) => at % 4 === 3 && value > 0).length;
  });
  expect(inked).toBeGreaterThan(2000);
});
