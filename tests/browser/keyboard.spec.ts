/** The same task by keyboard alone, and what automatic checks can see of accessibility. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './test.ts';

test('the graph is one Tab stop; arrows walk, Enter selects, Escape lets go and gives the focus back', async ({
  page,
}) => {
  await page.goto('./');
  const graph = page.getByRole('group', { name: 'Stance graph' });
  await expect(graph).toBeVisible();
  expect(await graph.locator('[tabindex="0"]').count()).toBe(1);
  await graph.locator('[tabindex="0"]').focus();
  const first = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  const second = await page.locator(':focus').getAttribute('aria-label');
  expect(second).not.toBe(first);
  expect(await graph.locator('[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/select=/);
  await page.getByRole('complementary', { name: 'Dossier' }).getByRole('button').first().focus();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?v=1$/);
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', second ?? '');
});

test('back and forward give the focus back to where the reader left it', async ({ page }) => {
  await page.goto('./');
  const mark = (name: string) => page.getByRole('button', { name, exact: true });
  await mark('Iran').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=party\.iran$/);
  await mark('Russia').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=party\.russia$/);
  await mark('Turkey').focus();
  await page.goBack();
  await expect(page).toHaveURL(/select=party\.iran$/);
  await expect(mark('Russia')).toBeFocused();
  await page.goForward();
  await expect(mark('Turkey')).toBeFocused();
});

for (const theme of ['light', 'dark']) {
  for (const select of [
    '',
    '&select=party.iran',
    '&select=tie.iran~russia',
    '&select=issue.iran-guarantor',
  ]) {
    test(`axe finds nothing in ${theme}, ${select === '' ? 'nothing selected' : select.slice(1)}`, async ({
      page,
    }) => {
      await page.goto(`./?v=1${select}&theme=${theme}`);
      await expect(page.getByRole('group', { name: 'Stance graph' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([]);
    });
  }
}
