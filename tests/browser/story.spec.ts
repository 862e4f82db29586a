/** Stories as readers meet them: told by keyboard, in another page, on paper; made, ordered, saved and opened again. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openFile } from './openFile.ts';
import { expect, test } from './test.ts';

const SEVEN = 'astana-in-seven-views';
const heading = (page: Page, title: string) =>
  page.getByRole('region', { name: /^Story: / }).getByRole('heading', { level: 2, name: title });

test('a story is told by keyboard, with back and forward, and says when its view was changed', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await page.getByRole('button', { name: 'Stories' }).press('Enter');
  await page.getByRole('button', { name: 'Read: Astana in seven views' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(heading(page, 'A truce to be made firm')).toBeVisible();
  await expect(page).toHaveURL(`/?v=1&select=issue.ceasefire-consolidation&story=${SEVEN}.1`);
  const iran = page
    .getByRole('group', { name: 'Stance graph' })
    .getByRole('button', { name: 'Iran', exact: true });
  const stood = await iran.boundingBox();

  const next = page.getByRole('button', { name: 'Next', exact: true });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Two sides, not yet face to face')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Step 2 of 7: Two sides/ })).toBeAttached();
  await expect(
    page.getByRole('complementary', { name: 'Dossier' }).getByRole('heading', { level: 2 }),
  ).toHaveText('Armed opposition and Syrian government');
  expect(await iran.boundingBox()).toEqual(stood);
  for (let step = 3; step <= 7; step += 1) {
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(`${step} of 7`, { exact: true })).toBeVisible();
  }
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(page).toHaveURL(`/?v=1&select=issue.de-escalation-zones&since=2017-05-02&story=${SEVEN}.7`);

  await page.goBack();
  await expect(heading(page, 'March 2017: an empty chair')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Timeline' })).toHaveAttribute('aria-selected', 'true');
  await page.goForward();
  await expect(heading(page, 'What May 2017 changed')).toBeVisible();

  const story = page.getByRole('region', { name: /^Story: / });
  await story.getByRole('button', { name: 'Open', exact: true }).first().click();
  await expect(page).toHaveURL(/select=statement\.ast-237&since=.*&story=.*\.7$/);
  await story.getByRole('button', { name: 'Back to the view of this step' }).click();
  await expect(page).toHaveURL(`/?v=1&select=issue.de-escalation-zones&since=2017-05-02&story=${SEVEN}.7`);
  await page.goto(`./?v=1&story=${SEVEN}.8`);
  await expect(page.getByRole('alert')).toContainText(`${SEVEN}.8`);
  await expect(story).toHaveCount(0);
});

test('a story is printed as a sequence of its steps', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.goto(`./?v=1&select=issue.ceasefire-consolidation&story=${SEVEN}.1`);
  await page.getByRole('button', { name: 'Print the story' }).click();
  await expect(page.locator('body[data-printed]')).toBeVisible({ timeout: 60_000 });
  await page.emulateMedia({ media: 'print' });
  const printed = page.getByRole('article');
  await expect(printed.getByRole('heading', { level: 2 })).toHaveCount(7);
  await expect(printed.getByRole('img')).toHaveCount(7);
  await expect(printed).toContainText('We came here to reinforce the ceasefire');
  await expect(page.getByRole('main')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(printed).toHaveCount(0);
});

test('in another page and on a phone a story is told with next and previous', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./?v=1&select=issue.ceasefire-consolidation&story=${SEVEN}.1&embed=1`);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(heading(page, 'Two sides, not yet face to face')).toBeVisible();
  await expect(page).toHaveURL(
    `/?v=1&select=tie.armed-opposition~syrian-government&story=${SEVEN}.2&embed=1`,
  );
  await expect(page.getByRole('button', { name: 'Stories' })).toHaveCount(0);

  await page.goto(`./?v=1&select=issue.ceasefire-consolidation&story=${SEVEN}.1`);
  const story = page.getByRole('region', { name: /^Story: / });
  await story.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(heading(page, 'Two sides, not yet face to face')).toBeInViewport();
  await expect(page.getByRole('group', { name: 'Stance graph' })).toBeInViewport();
  await story.getByRole('button', { name: 'Open', exact: true }).first().click();
  await page.getByRole('complementary', { name: 'Dossier' }).getByRole('button', { name: 'Close' }).click();
  await story.getByRole('button', { name: 'Back to the view of this step' }).click();
  await story.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(heading(page, 'Who may be a guarantor')).toBeInViewport();
});

test('a story is made of views, ordered, saved, told, and opened again from its file', async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'Stories' });
  const step = (n: number) => dialog.getByRole('region', { name: new RegExp(`^Step ${n} `) });
  const open = () => page.getByRole('button', { name: /^Stories/ }).click();
  const write = async (n: number, title: string, text: string) => {
    await step(n).getByRole('textbox', { name: 'Title' }).fill(title);
    await step(n).getByRole('textbox', { name: 'Paragraph' }).fill(text);
  };

  await page.goto('./?v=1&select=statement.ast-017');
  await open();
  await dialog.getByRole('combobox', { name: 'Add this view to' }).selectOption('A new story');
  await dialog.getByRole('button', { name: 'Add this view' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Title of the story' })).toBeFocused();
  await page.keyboard.type('My story');
  await write(1, 'One', 'What the delegation came for.');
  await step(1).getByRole('button', { name: 'Add the statement: Step 1' }).click();
  await page.keyboard.press('Escape');

  // What is not saved stays, and the page is not left unawares.
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await expect(page.getByRole('button', { name: /^Stories.*Not saved yet\.$/ })).toBeVisible();
  await open();
  await dialog.getByRole('combobox', { name: 'Add this view to' }).selectOption('My story');
  await dialog.getByRole('button', { name: 'Add this view' }).click();
  await expect(step(2).getByRole('textbox', { name: 'Title' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Save the stories' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(
    'Not saved: My story, Step 2 is without a title or a paragraph.',
  );
  await write(2, 'Two', 'Everything at once.');
  await step(2).getByRole('button', { name: 'Move earlier: Step 2' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Step 2 is step 1 now.');
  await expect(dialog.getByRole('button', { name: 'Move earlier: Step 1' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Remove: Step 2' }).click();
  await expect(step(2)).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(step(2).getByRole('textbox', { name: 'Title' })).toHaveValue('One');
  await dialog.getByRole('button', { name: 'Save the stories' }).click();
  await expect(dialog.getByRole('status')).toContainText('Saved.');

  await dialog.getByRole('button', { name: 'All stories' }).click();
  const asked = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as a file: My story' }).click();
  const file = await asked;
  expect(file.suggestedFilename()).toBe('astana-2017-my-story.json');
  const text = readFileSync(await file.path(), 'utf8');
  await dialog.getByRole('button', { name: 'Read: My story' }).click();
  await expect(heading(page, 'Two')).toBeVisible();
  await expect(page).toHaveURL(
    /data=astana-2017@[0-9a-f]{8}&view=matrix&select=statement\.ast-017&story=my-story\.1$/,
  );
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Story: My story' }).getByRole('blockquote')).toContainText(
    'We came here to reinforce',
  );

  // It is kept here, and comes back with its address.
  await page.reload();
  await expect(heading(page, 'One')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  // And from its file, on top of the data set that ships.
  await page.goto('./?v=1');
  await openFile(page, 'whatever.txt', text.replace('"ast-017"', '"ast-017", "nowhere"'));
  const opened = page.getByRole('dialog', { name: 'Open your own data' });
  await expect(opened).toContainText('A story: “My story”, 2 steps');
  await expect(opened).toContainText('Not in this data set, and left out: nowhere.');
  await opened.getByRole('button', { name: 'Add the story to the open data set' }).click();
  await expect(opened).toHaveCount(0);
  await expect(heading(page, 'Two')).toBeVisible();
  await open();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
});
