/** Every file that can be written, saved from the built page and read back. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';
import { parley } from '../helpers/commandLine.ts';
import { readCitations } from '../helpers/readCitations.ts';
import { readGraph } from '../helpers/readGraph.ts';
import { expect, test } from './test.ts';

const FIVE = 'armed-opposition~iran~russia~syrian-government~turkey';

async function openExport(page: Page, address = './'): Promise<Locator> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  return page.getByRole('dialog', { name: 'Export' });
}

/** Presses a button of the dialog and reads the file that the browser saved. */
async function saved(dialog: Locator, button: string): Promise<{ name: string; text: string }> {
  const download = dialog.page().waitForEvent('download');
  await dialog.getByRole('button', { name: button }).click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  await expect(dialog.getByRole('status')).toHaveText(`Written: ${file.suggestedFilename()}`);
  return { name: file.suggestedFilename(), text };
}

/** What the command line prints of the bundled data. */
async function printed(argv: readonly string[]): Promise<string> {
  const [command = '', ...options] = argv;
  const { status, out } = parley([command, 'astana.json', ...options], {
    'astana.json': await readFile('data/astana-2017.json'),
  });
  expect(status).toBe(0);
  return out;
}

test('tables of the view and of all data are those of the command line', async ({ page }) => {
  const dialog = await openExport(page);
  const options = ['--count', 'contested', '--parties', FIVE];
  for (const [name, command] of [
    ['Ties', 'ties'],
    ['Issues', 'issues'],
    ['Blocs', 'blocs'],
  ] as const) {
    const csv = await saved(dialog, `${name} as CSV`);
    expect(csv.name).toBe(`astana-2017-${command}.csv`);
    expect(csv.text).toBe(await printed([command, ...options]));
    const json = await saved(dialog, `${name} as JSON`);
    expect(json.text).toBe(await printed([command, ...options, '--format', 'json']));
  }
  await dialog.getByRole('radio', { name: /^All/ }).check();
  const all = await saved(dialog, 'Ties as CSV');
  expect(all.name).toBe('astana-2017-all-ties.csv');
  expect(all.text).toBe(await printed(['ties', '--count', 'contested']));
});

test('stances and statements are tables too, and the statements can be opened again', async ({ page }) => {
  const dialog = await openExport(page);
  const stances = JSON.parse((await saved(dialog, 'Stances as JSON')).text) as { stance: string }[];
  expect(stances.length).toBeGreaterThan(40);
  expect(stances.every(({ stance }) => stance !== 'none')).toBe(true);
  const { text } = await saved(dialog, 'Statements as CSV');
  const ties = parley(['ties', 'x.csv', '--count', 'all', '--parties', FIVE], { 'x.csv': text });
  expect(ties.out).toBe(await printed(['ties', '--parties', FIVE]));
});

for (const [format, name] of [
  ['graphml', 'GraphML'],
  ['gexf', 'GEXF'],
] as const) {
  test(`the graph as ${name} has the parties, the numbers and the words of the picture`, async ({ page }) => {
    const dialog = await openExport(page);
    const file = await saved(dialog, `Graph of this view as ${name}`);
    expect(file.name).toBe(`astana-2017-graph.${format}`);
    const { nodes, edges, attributes } = readGraph(format, file.text);
    expect(nodes.map(({ label }) => label)).toEqual([
      'Armed opposition',
      'Iran',
      'Russia',
      'Syrian government',
      'Turkey',
    ]);
    expect(edges).toHaveLength(10);
    const [tie] = edges.filter(({ id }) => id === 'armed-opposition_syrian-government');
    await expect(
      page.locator(
        `[aria-label$="alignment ${String(tie?.['alignment'])}, conflict ${String(tie?.['conflict'])}"]`,
      ),
    ).not.toHaveCount(0);
    expect(tie?.['quotes']).toMatch(/^\[.+\] .+: “.+” – /m);
    expect(attributes['description']).toMatch(
      /View http:\/\/localhost:\d+\/\?v=1&data=astana-2017@[0-9a-f]{8}/,
    );
  });
}

test('the view and its sources are cited in four formats', async ({ page }) => {
  const dialog = await openExport(page);
  const view = await saved(dialog, 'This view as Text');
  expect(view.name).toBe('astana-2017-view.txt');
  expect(view.text).toContain('Astana talks on Syria, December 2016 – May 2017');
  expect(view.text).toMatch(/Seen on \d{4}-\d{2}-\d{2}\./);
  const group = dialog.getByRole('group', { name: /sources in view$/ });
  const title = (await group.getAttribute('aria-label')) ?? '';
  const items = JSON.parse((await saved(dialog, `${title} as CSL-JSON`)).text) as { title?: string }[];
  expect(title).toBe(`${items.length} sources in view`);
  for (const [format, extension] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
  ] as const) {
    const file = await saved(dialog, `${title} as ${format}`);
    expect(file.name).toBe(`astana-2017-sources.${extension}`);
    expect(readCitations(file.text).map((item) => item.title)).toEqual(items.map((item) => item.title));
  }
});

test('what is supposed is marked in the name of a file and inside', async ({ page }) => {
  const dialog = await openExport(page, './?v=1&whatif=turkey.assad-departure.opposes');
  await expect(dialog).toContainText('This view holds suppositions');
  const ties = await saved(dialog, 'Ties as CSV');
  expect(ties.name).toBe('astana-2017-ties-supposed.csv');
  expect(ties.text).toMatch(/,net,supposed\n[^]*,true\n/);
  expect(ties.text).toMatch(/,false\n/);
  const graph = await saved(dialog, 'Graph of this view as GEXF');
  expect(graph.name).toBe('astana-2017-graph-supposed.gexf');
  expect(graph.text).toContain('Supposed, not said: Turkey on Assad leaves office: opposes');
  expect(graph.text).toContain('Turkey (opposes), supposed, not said');
  expect((await saved(dialog, 'This view as BibTeX')).text).toContain('Supposed, not said: Turkey');
});

test('the dialog keeps the keyboard, gives the focus back, and has no fault that axe finds', async ({
  page,
}) => {
  const dialog = await openExport(page);
  await expect(dialog.getByRole('heading', { name: 'Citations' })).toBeVisible();
  expect(await axeFaults(page, (axe) => axe.include('dialog.export'))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});
