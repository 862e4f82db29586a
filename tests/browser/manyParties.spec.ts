/** Six hundred parties, 180,000 ties: the words behind a party, an issue and a tie, and what differs from an earlier day. */
import { openFile } from './openFile.ts';
import { dossier } from './ownSheet.ts';
import { expect, test } from './test.ts';

/** Three camps; a hundred parties spoke in January only, the last party moved in March. */
const ROWS = Array.from({ length: 600 }, (_, party) =>
  Array.from({ length: 8 }, (__, issue) => {
    const position = (issue + (party % 3)) % 3 === 0 ? 'supports' : 'opposes';
    const day = `2020-0${party < 100 ? 1 : 2}-1${issue}`;
    return `Party ${party},Issue ${issue},${position},${day},reported,Words of party ${party} on ${issue}`;
  }),
).flat();
const SHEET = [
  'party,issue,position,date,kind,text',
  ...ROWS,
  'Party 599,Issue 0,supports,2020-03-01,direct,We moved.',
].join('\n');

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'assembly.csv', SHEET);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('assembly');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

/** The address of the page with something more in it. */
const withChoice = (url: string, key: string, value: string): string => {
  const address = new URL(url);
  address.searchParams.set(key, value);
  return address.href;
};

test('a party, an issue and a tie open to their words, some at a time', async ({ page }) => {
  await page.goto(withChoice(page.url(), 'select', 'party.party-7'));
  const pane = dossier(page);
  await expect(pane.getByRole('heading', { level: 2 })).toHaveText('Party 7');
  await expect(pane.getByText('The greatest come first.')).toBeVisible();
  await expect(pane.getByRole('button', { name: /^Party \d+: alignment/ })).toHaveCount(60);
  await pane.getByRole('button', { name: 'Show 60 more of 539' }).click();
  await expect(pane.getByRole('button', { name: /^Party \d+: alignment/ })).toHaveCount(120);
  await expect(pane.getByText('Words of party 7 on 3', { exact: true })).toBeVisible();

  await pane.getByRole('button', { name: 'Issue 3', exact: true }).click();
  await expect(pane.getByRole('heading', { level: 2 })).toHaveText('Issue 3');
  await expect(pane.getByText('Supports (200)')).toBeVisible();
  await pane.getByRole('button', { name: 'Show 60 more of 140' }).first().click();
  await expect(pane.getByRole('button', { name: 'Show 60 more of 80' })).toHaveCount(1);

  await page.goto(withChoice(page.url(), 'select', 'tie.party-1~party-2'));
  await expect(pane.getByRole('heading', { level: 2 })).toHaveText('Party 1 and Party 2');
  await pane.getByRole('table').getByRole('button', { name: 'Issue 5' }).click();
  await expect(pane.getByRole('heading', { level: 4, name: 'Issue 5' })).toBeFocused();
});

test('an earlier day is compared with: counted in a line, listed some at a time', async ({ page }) => {
  await page.getByLabel('Compare with').fill('2020-01-31');
  const line = page.locator('.said .compared');
  await expect(line).toContainText('no party moved');
  await expect(line).toContainText(/174,\d{3} ties differ/);
  const list = page.getByRole('region', { name: 'Since 31 January 2020' });
  await expect(list.getByText('4,000 first positions since then')).toBeVisible();
  await list.getByText(/^174,\d{3} ties differ$/).click();
  await expect(list.getByText(/new tie/)).toHaveCount(60);

  await page.getByLabel('Compare with').fill('2020-02-28');
  await expect(line).toContainText('1 position moved');
  const moved = page.getByRole('region', { name: 'Since 28 February 2020' });
  await moved.getByText('opposes → supports').click();
  await expect(moved.getByRole('blockquote')).toHaveText('We moved.');
  await moved.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(line).toHaveCount(0);
});
