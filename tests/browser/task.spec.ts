/** One reader's whole task, "who opposes the Iranian guarantee, and in what words", by mouse and by keyboard alone. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const TIE = 'Armed opposition and Iran: alignment 0, conflict 6';
const RED_LINE = 'Iran is a criminal and we will not accept its signature.';

const dossier = (page: Page) => page.getByRole('complementary', { name: 'Dossier' });
const heading = (page: Page) => dossier(page).getByRole('heading', { level: 2 });
const graph = (page: Page) => page.getByRole('group', { name: 'Stance graph' });
const said = (page: Page) => page.getByRole('status').filter({ hasText: 'in view' });

/** What the focus is on, as it is announced: role, name, and whether it is pressed. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    const name = element.getAttribute('aria-label') ?? element.textContent;
    const pressed = element.getAttribute('aria-pressed');
    return [element.getAttribute('role') ?? element.tagName.toLowerCase(), name?.trim(), pressed]
      .filter((part) => part !== null)
      .join(' | ');
  });
}

test('by mouse: search, issue, party, tie, both sides’ words, a filter, the link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Search' }).click();
  await page.keyboard.type('guarantor');
  await page.getByRole('option', { name: /^Iran as guarantor/ }).click();
  await expect(heading(page)).toHaveText('Iran as guarantor');
  await expect(dossier(page).getByText('Opposes (1)')).toBeVisible();
  await dossier(page).getByRole('button', { name: 'Armed opposition' }).first().click();
  await expect(heading(page)).toHaveText('Armed opposition');
  await dossier(page).getByRole('button', { name: 'Iran: alignment 0, conflict 6' }).click();
  await expect(graph(page).getByRole('button', { name: TIE, pressed: true })).toBeVisible();
  await expect(heading(page)).toHaveText(/Armed opposition\s*and\s*Iran/);
  const words = dossier(page).getByRole('blockquote').filter({ hasText: RED_LINE }).first();
  await words.scrollIntoViewIfNeeded();
  await expect(words).toBeVisible();
  await dossier(page).getByRole('button', { name: 'Copy quote with citation' }).first().click();
  await expect(dossier(page).getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Parley data set');

  await page.getByRole('checkbox', { name: /^Direct quotes/ }).uncheck();
  await expect(said(page)).toContainText('evidence: ');
  await page.getByRole('button', { name: 'Share view' }).click();
  await expect(page.getByRole('dialog').getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'select=tie.armed-opposition~iran&evidence=',
  );
});

test('by keyboard alone: search, issue, graph, tie, words, filter, views, back', async ({ page }) => {
  await page.goto('./');
  await expect(graph(page).getByRole('button', { name: 'Iran', exact: true })).toBeAttached();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('guarantor');
  await expect(page.getByRole('option', { name: /^Iran as guarantor/ })).toBeVisible();
  while (!(await page.getByRole('option', { name: /^Iran as guarantor/, selected: true }).isVisible()))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=issue\.iran-guarantor&q=guarantor$/);
  await expect(heading(page)).toHaveText('Iran as guarantor');
  expect(await focused(page)).not.toBe('nothing');

  // From the mark of the issue along its stance to the party that opposes it, and on along the tie.
  await graph(page).getByRole('button', { name: 'Iran as guarantor', exact: true }).focus();
  expect(await focused(page)).toBe('button | Iran as guarantor | true');
  await page.keyboard.press('Home');
  expect(await focused(page)).toMatch(/^button \| .+ \| false$/);
  await graph(page).getByRole('button', { name: TIE }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(`button | ${TIE} | true`);
  await expect(heading(page)).toHaveText(/Armed opposition\s*and\s*Iran/);

  // Into the dossier, to a quote, and back to the mark.
  const copy = dossier(page).getByRole('button', { name: 'Copy quote with citation' }).first();
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(
    dossier(page)
      .getByText('Copied')
      .or(dossier(page).getByText(/did not allow/)),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?v=1&q=guarantor$/);
  expect(await focused(page)).toBe(`button | ${TIE} | false`);

  // A filter says the new view once.
  const joint = page.getByRole('checkbox', { name: /^Joint statements/ });
  await joint.focus();
  await page.keyboard.press('Space');
  await expect(said(page)).toContainText('without joint statements');
  await expect(joint).toBeFocused();

  // The views are one Tab stop, walked by arrows; a cell of the matrix opens the same dossier.
  await page.getByRole('tab', { name: 'Graph' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Matrix', selected: true })).toBeFocused();
  const cell = page.getByRole('button', { name: /^Armed opposition on Iran as guarantor: opposes/ });
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect(heading(page)).toContainText('Armed opposition');
  await expect(cell).toBeFocused();
  await page.goBack();
  await expect(cell).toHaveAttribute('aria-pressed', 'false');
  expect(await focused(page)).not.toBe('nothing');
});
