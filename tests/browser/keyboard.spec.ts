/** The focus: one stop for the graph, and given back to where the reader left it. */
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
