/** Every view, dialog and state by axe, in both themes, on a desk and at 360 px (WCAG 2.2 AA). */
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { axeFaults, WCAG_2_2_AA } from './axeFaults.ts';
import { openFile } from './openFile.ts';
import { expect, test } from './test.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

const FAULTY = 'party,issue,position\nNorth,A truce holds,supports\nSouth,A truce holds,perhaps\n';
const UNMAPPED = 'who,what,how\nNorth,A truce holds,yes\nSouth,A truce holds,no\n';
const SHEET = 'party,issue,position\nNorth,A truce holds,supports\nSouth,A truce holds,opposes\n';

/**
 * Looks at the page as it stands: at all of it on a desk, at its parts on a phone, and at its colours, which are the same
 * at any width and take axe most of the time, once more in the dark.
 */
async function expectNoFaults(page: Page): Promise<void> {
  // What lies under an open dialog is inert, and is looked at where it is the page.
  const dialogs = await page.locator('dialog[open]').count();
  const part = (axe: AxeBuilder): AxeBuilder => (dialogs > 0 ? axe.include('dialog[open]') : axe);
  const colours = (axe: AxeBuilder): AxeBuilder => part(axe).withRules(['color-contrast']);
  const rest = (axe: AxeBuilder): AxeBuilder =>
    part(axe).withTags(WCAG_2_2_AA).disableRules(['color-contrast']);

  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(PHONE);
  expect(await axeFaults(page, rest), 'on a phone').toEqual([]);
  await page.setViewportSize(DESK);
  expect(await axeFaults(page, rest), 'on a desk').toEqual([]);
  expect(await axeFaults(page, colours), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await axeFaults(page, colours), 'dark').toEqual([]);
}

const ADDRESSES = {
  'the graph': '?v=1',
  'a party': '?v=1&select=party.iran',
  'a tie': '?v=1&select=tie.iran~russia',
  'an issue': '?v=1&select=issue.iran-guarantor',
  'the graph with camps, everything drawn and compared with a day':
    '?v=1&blocs=on&pills=all&since=2017-02-01',
  'a supposition': '?v=1&whatif=iran.iran-guarantor.opposes&select=issue.iran-guarantor',
  'the matrix with a stance': '?v=1&view=matrix&select=party.turkey',
  'parties side by side': '?v=1&view=matrix&compare=iran~turkey&only=differences',
  'common ground': '?v=1&view=common-ground&select=issue.iran-guarantor',
  'common ground by what divides': '?v=1&view=common-ground&rank=divided',
  'the timeline by party': '?v=1&view=timeline',
  'the timeline by issue': '?v=1&view=timeline&lanes=issue',
  'a story that is told':
    '?v=1&view=matrix&compare=iran~russia~turkey&only=differences&story=astana-in-seven-views.5',
  'a story whose view was changed, with a quote opened':
    '?v=1&select=statement.ast-017&story=astana-in-seven-views.1',
  'a story in another page':
    '?v=1&select=issue.ceasefire-consolidation&story=astana-in-seven-views.1&embed=1',
  'no party chosen': '?v=1&parties=',
  'nothing in the period': '?v=1&from=1990-01-01&to=1990-01-02',
  'an address that was not understood': '?v=1&party=iran&rule=some',
};

for (const [name, address] of Object.entries(ADDRESSES)) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expect(page.locator('#view')).not.toContainText('One moment');
    if (address.includes('story=')) await expect(page.getByRole('region', { name: /^Story/ })).toBeVisible();
    await expectNoFaults(page);
  });
}

test('axe finds nothing: a statement, and an event', async ({ page }) => {
  await page.goto('./?v=1&view=timeline');
  const panel = page.getByRole('tabpanel');
  await panel
    .getByRole('button', { name: /Astana II/ })
    .first()
    .click();
  await expectNoFaults(page);
  await page.goto('./?v=1&view=timeline&select=party.iran');
  await page.locator('.lane svg [role=button]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=statement/);
  await expectNoFaults(page);
});

test('axe finds nothing: search with results, and without', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Search' }).fill('guarantor');
  await expect(page.getByRole('option', { name: /^Iran as guarantor/ })).toBeVisible();
  await expectNoFaults(page);
  await page.getByRole('combobox', { name: 'Search' }).fill('zebra');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found.' })).toBeAttached();
  await expectNoFaults(page);
});

for (const [button, dialog] of [
  ['How this was made', 'How this was made'],
  ['Export', 'Export'],
  ['Share view', 'Share'],
  ['Stories', 'Stories'],
  ['Open data …', 'Open your own data'],
] as const) {
  test(`axe finds nothing: the dialog “${dialog}”`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./');
    await page.getByRole('button', { name: button }).first().click();
    const open = page.getByRole('dialog');
    await expect(open).toBeVisible();
    await expect(open).not.toContainText('One moment');
    for (const fold of await open.locator('summary').all()) await fold.click();
    await expectNoFaults(page);
  });
}

test('axe finds nothing: a file with faults, one to be mapped, and its data opened and shared', async ({
  page,
}) => {
  await page.goto('./');
  const dialog = page.getByRole('dialog');
  await openFile(page, 'faulty.csv', FAULTY);
  await expect(dialog.getByRole('button', { name: /^Open the 1 good row/ })).toBeVisible();
  await expectNoFaults(page);
  await dialog.getByRole('button', { name: /^Open the 1 good row/ }).click();
  await page.getByRole('button', { name: 'Opened without 1 row' }).click();
  await expect(page.getByRole('dialog', { name: 'Opened without 1 row' })).toBeVisible();
  await expectNoFaults(page);
  await page.keyboard.press('Escape');

  await openFile(page, 'unmapped.csv', UNMAPPED);
  await expect(dialog.getByRole('combobox').first()).toBeVisible();
  await expectNoFaults(page);
  await page.keyboard.press('Escape');

  await openFile(page, 'own.csv', SHEET);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('own');
  await page.getByRole('button', { name: 'Share view' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Link with the data in it' })).toBeVisible();
  await expectNoFaults(page);
});

test('axe finds nothing: a story being made', async ({ page }) => {
  await page.goto('./?v=1&select=issue.iran-guarantor');
  await page.getByRole('button', { name: 'Stories' }).click();
  await page.getByRole('button', { name: 'Add this view' }).click();
  await page.getByRole('button', { name: 'Add the statement: Step 1' }).click();
  await page.getByRole('button', { name: 'Save the stories' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await expectNoFaults(page);
});

test('axe finds nothing: a link to data that is not here', async ({ page }) => {
  await page.goto('./?v=1&data=nowhere@12345678');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoFaults(page);
});
