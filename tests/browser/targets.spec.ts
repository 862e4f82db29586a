/** What a reader aims at is large enough and can be hit, by mouse. */
import { barePoint, smallTargets } from './targets.ts';
import { expect, test } from './test.ts';

for (const view of ['graph', 'matrix', 'timeline']) {
  test(`no control and no mark is smaller than 24 px: view=${view}`, async ({ page }) => {
    await page.goto(`./?v=1&view=${view}&select=tie.armed-opposition~syrian-government`);
    await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
  });
}

test('each tie can be hit on its own line, whatever lies around it', async ({ page }) => {
  await page.goto('./');
  const graph = page.getByRole('group', { name: 'Stance graph' });
  const ties = graph.getByRole('button', { name: /: alignment .*, conflict / });
  await expect(ties).toHaveCount(10);
  for (const name of await ties.evaluateAll((all) =>
    all.map((tie) => tie.getAttribute('aria-label') ?? ''),
  )) {
    const tie = graph.getByRole('button', { name, exact: true });
    const point = await barePoint(tie);
    if (!point) throw new Error(`no bare point: ${name}`);
    await page.mouse.click(point.x, point.y);
    await expect(tie).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
  }
});
