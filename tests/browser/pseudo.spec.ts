/** Every text of the page comes from the catalogue, and a text that is a third longer fits. */
import type { Page } from '@playwright/test';
import { cutOff, outside, sideways } from './fits.ts';
import { hardCoded } from './pseudo/hardCoded.ts';
import { openPseudo } from './pseudo/pseudoPage.ts';
import { expect, test } from './test.ts';

async function speaksAndFits(page: Page, where: string): Promise<void> {
  expect.soft(await hardCoded(page), where).toEqual([]);
  expect.soft(await sideways(page), where).toBeLessThanOrEqual(0);
  expect.soft(await cutOff(page, 'body', 'on a screen'), where).toEqual([]);
}

const VIEWS = [
  'view=graph&blocs=on',
  'view=graph&pills=all',
  'view=graph&since=2020-01-02',
  'view=graph&count=all&norm=share&min=0.5&joint=off&evidence=direct&confidence=high',
  'view=matrix',
  'view=common-ground',
  'view=common-ground&rank=divided',
  'view=timeline',
  'view=timeline&lanes=issue',
  'parties=',
  'view=timeline&parties=',
  'view=matrix&parties=',
  'view=graph&from=2030-01-01',
];

test('no text is hard-coded, and none is cut off', async ({ page }) => {
  test.slow();
  const address = await openPseudo(page);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const view of VIEWS) {
      await test.step(`${width} px, ${view}`, async () => {
        await page.goto(address(view));
        await expect(page.getByRole('tab', { selected: true })).toBeVisible();
        await expect(page.getByRole('tabpanel')).not.toBeEmpty();
        await speaksAndFits(page, `${width} px, ${view}`);
        if (view.startsWith('view=graph') && width === 1440) expect.soft(await outside(page)).toEqual([]);
      });
    }
  }
});

test('no dossier has hard-coded text, whatever is chosen', async ({ page }) => {
  test.slow();
  const address = await openPseudo(page);
  const dossier = page.locator('aside').last();
  for (const [view, marks, least] of [
    ['view=graph&pills=all', 'svg[role="group"]  [role="button"]', 7],
    ['view=timeline', '[role="tabpanel"] [role="button"]', 6],
    ['view=graph', '.track-events button', 1],
  ] as const) {
    await page.goto(address(view));
    const all = page.locator(marks);
    await expect(all.first()).toBeVisible();
    const n = await all.count();
    expect(n).toBeGreaterThanOrEqual(least);
    for (let i = 0; i < n; i += 1) {
      await test.step(`${view}, mark ${i}`, async () => {
        await all.nth(i).press('Enter');
        await expect(dossier.getByRole('heading', { level: 2 })).toBeVisible();
        await speaksAndFits(page, `${view}, mark ${i}`);
      });
    }
  }
});

test('a story has no hard-coded text, while it is made and when it is told', async ({ page }) => {
  const address = await openPseudo(page);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address('view=graph'));
    await page.getByRole('button', { name: /^⟦Stories/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^⟦Add this view·/ }).click();
    const fields = dialog.getByRole('textbox');
    for (let i = 0; i < 3; i += 1) await fields.nth(i).fill('Ιστορία');
    await speaksAndFits(page, `${width} px, a story being made`);
    await dialog.getByRole('button', { name: /^⟦Save the stories/ }).click();
    await expect(dialog.getByRole('status')).toContainText('⟦Saved');
    await dialog.getByRole('button', { name: /^⟦All stories/ }).click();
    await speaksAndFits(page, `${width} px, the stories`);
    await dialog.getByRole('button', { name: /⟦Read/ }).first().click();
    await expect(page.getByRole('region', { name: /⟦Story/ })).toBeVisible();
    await speaksAndFits(page, `${width} px, a story being told`);
  }
});

test('no dialog has hard-coded text', async ({ page }) => {
  test.slow();
  const address = await openPseudo(page);
  await page.goto(address('view=graph'));
  const buttons = page.locator('button:has(+ dialog):visible, .tools button:visible');
  await expect(buttons.first()).toBeVisible();
  const n = await buttons.count();
  expect(n).toBeGreaterThan(3);
  for (let i = 0; i < n; i += 1) {
    await test.step(await buttons.nth(i).innerText(), async () => {
      await buttons.nth(i).click();
      await expect(page.getByRole('dialog')).toContainText('⟦');
      await expect(page.locator('dialog .later')).toHaveCount(0);
      await speaksAndFits(page, `dialog ${i}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  }
});
