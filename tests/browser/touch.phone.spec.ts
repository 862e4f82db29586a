/** The graph by touch: nothing needs hovering, and nothing is too small for a finger. */
import type { Page } from '@playwright/test';
import { smallTargets } from './targets.ts';
import { expect, test } from './test.ts';

for (const view of ['graph', 'matrix', 'timeline']) {
  test(`nothing a finger aims at is smaller than 24 px: view=${view}`, async ({ page }) => {
    await page.goto(`./?v=1&view=${view}`);
    await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
  });
}

test('a finger held on a mark previews it, and lifting selects nothing; a tap selects', async ({ page }) => {
  await page.goto('./');
  const turkey = page
    .getByRole('group', { name: 'Stance graph' })
    .getByRole('button', { name: 'Turkey', exact: true });
  const box = await turkey.boundingBox();
  if (!box) throw new Error('Turkey is not drawn');
  const lift = await putFinger(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const caption = page.locator('.graph-caption');
  await expect(caption).toHaveText('Turkey · guarantor');
  await lift();
  await expect(caption).toBeEmpty();
  await expect(turkey).toHaveAttribute('aria-pressed', 'false');
  await turkey.tap();
  await expect(turkey).toHaveAttribute('aria-pressed', 'true');
});

/** Puts a finger down; what is returned lifts it. */
async function putFinger(
  page: Page,
  point: { readonly x: number; readonly y: number },
): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  return async () => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
}
