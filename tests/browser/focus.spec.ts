/** The focus is never lost, goes in the order that is seen, and what is said is neither nothing nor everything. */
import type { Page } from '@playwright/test';
import { openFile } from './openFile.ts';
import { expect, test } from './test.ts';

const SHEET = 'party,issue,position\nNorth,A truce holds,supports\nSouth,A truce holds,opposes\n';

/** What has the focus, or "nothing". */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body || element.getClientRects().length === 0) return 'nothing';
    return `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 60)}`;
  });

/** Presses a control that is gone afterwards, or leads elsewhere, by keyboard. */
async function pressed(page: Page, name: string | RegExp, within = page.locator('body')): Promise<string> {
  const control = within.getByRole('button', { name, exact: typeof name === 'string' }).first();
  await control.focus();
  await page.keyboard.press('Enter');
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  return focused(page);
}

test.describe('the focus stays when what had it goes', () => {
  const CASES: readonly (readonly [string, string, string | RegExp])[] = [
    ['the alert about the address', '?v=1&rule=some', 'Go on without it'],
    ['the hints of a first visit', '?v=1', 'Got it'],
    ['suppositions taken back', '?v=1&whatif=iran.iran-guarantor.opposes', 'Reset suppositions'],
    ['the comparison cleared', '?v=1&view=matrix&compare=iran~turkey', 'Clear'],
    ['the period cleared', '?v=1&from=2017-02-01', /^Whole period/],
    ['the filters reset', '?v=1&parties=iran~turkey', /^Reset/],
  ];
  for (const [what, address, name] of CASES) {
    test(what, async ({ page }) => {
      await page.goto(`./${address}`);
      await expect(page.getByRole('tabpanel')).not.toContainText('One moment');
      expect(await pressed(page, name)).not.toBe('nothing');
    });
  }

  test('the dossier closed, where it is a sheet', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./?v=1&select=party.iran');
    expect(await pressed(page, 'Close')).not.toBe('nothing');
  });

  test('every dialog gives it back to what opened it', async ({ page }) => {
    await page.goto('./');
    for (const name of ['How this was made', 'Open data …', 'Export', 'Share view']) {
      expect(await pressed(page, name)).not.toBe('nothing');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect(await focused(page)).toContain(name);
    }
  });

  test('data of one’s own shown, chosen, and removed', async ({ page }) => {
    await page.goto('./');
    await openFile(page, 'own.csv', SHEET);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('own');
    expect(await focused(page)).not.toBe('nothing');
  });
});

test.describe('what is said', () => {
  /** Counts what is said from now on, as a screen reader would: each change of a live region, once it rests. */
  async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const regions = '[role=status], [role=alert], [aria-live]';
      new MutationObserver((records) => {
        const touched = records
          .map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(regions))
          .filter((region) => region !== null && region !== undefined);
        for (const region of new Set(touched)) if (region.textContent !== '') said.push(region.textContent);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
  }

  test('the view in words after each change, once, and nothing for a mere look', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('group', { name: 'Stance graph' })).toBeVisible();
    const heard = await listen(page);
    await page.getByRole('checkbox', { name: /^Joint statements/ }).press('Space');
    await expect.poll(heard).toEqual([expect.stringContaining('without joint statements')]);
    await page.getByRole('radio', { name: 'All issues' }).check();
    await expect.poll(heard).toEqual([expect.stringContaining('all issues make the ties')]);
    // A pointer that passes over marks, and a walk along them, say nothing besides the marks' own names.
    for (const name of ['Iran', 'Turkey', 'Russia'])
      await page.getByRole('button', { name, exact: true }).hover();
    await page.getByRole('button', { name: 'Iran', exact: true }).focus();
    for (const key of ['ArrowDown', 'ArrowLeft', 'PageDown', 'Home']) await page.keyboard.press(key);
    expect(await heard()).toEqual([]);
  });

  test('a range that is dragged is said when it rests, not at every step', async ({ page }) => {
    await page.goto('./');
    const box = await page.locator('.track-bars').boundingBox();
    if (!box) throw new Error('the track is not drawn');
    const words = page.locator('main .in-words');
    const before = await words.textContent();
    const heard = await listen(page);
    const y = box.y + 5;
    await page.mouse.move(box.x + box.width * 0.25, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, y, { steps: 20 });
    await expect(words).not.toHaveText(before ?? '');
    await page.mouse.up();
    // On a slow machine the drag itself may rest on its way: what is said last is the whole.
    const status = page.getByRole('status').filter({ hasText: 'in view' });
    await expect(status).toHaveText((await words.textContent()) ?? '');
    const all = await heard();
    expect(all.length).toBeLessThan(4);
    expect(all.at(-1)).toBe(await words.textContent());
  });
});
