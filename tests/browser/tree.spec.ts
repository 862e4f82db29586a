/**
 * One reader's whole task, "who opposes the Iranian guarantee, and in what words", by what a screen reader has: the
 * accessibility tree to read and the keyboard to act. Nothing here looks at an element, a class or a place.
 */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './test.ts';

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** What a screen reader says of a node: role, name, description, and states that are on. */
function said(node: Node): string {
  const states = (node.properties ?? [])
    .filter(
      ({ name, value }) =>
        STATES.includes(name) && ![false, 'false', undefined].includes(value.value as string),
    )
    .map(({ name }) => name);
  return [node.role?.value, node.name?.value, node.description?.value, ...states].filter(Boolean).join(' | ');
}

const STATES = ['pressed', 'selected', 'checked', 'expanded', 'focused'];

class Reader {
  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  private async nodes(): Promise<readonly Node[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return nodes;
  }

  /** What has the focus. */
  async hears(): Promise<string> {
    const nodes = await this.nodes();
    const focused = nodes.filter((node) =>
      node.properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    // The document has the focus too; what is in it is said.
    const inner = focused.findLast((node) => node.role?.value !== 'RootWebArea');
    return inner ? said(inner) : 'nothing';
  }

  /** All that stands below the first node with a role and a name, in reading order, a line each. */
  async reads(role: string, name: string): Promise<string> {
    const nodes = await this.nodes();
    const top = nodes.find((node) => !node.ignored && node.role?.value === role && node.name?.value === name);
    if (!top) return '';
    const parents = new Map(nodes.map((node) => [node.nodeId, node.parentId]));
    const isWithin = (id: string | undefined): boolean =>
      id !== undefined && (id === top.nodeId || isWithin(parents.get(id)));
    return nodes
      .filter((node) => !node.ignored && node.role?.value !== 'InlineTextBox' && isWithin(node.nodeId))
      .map(said)
      .join('\n');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses a key until something is heard; throws with all that was heard if it does not come. */
  async pressUntil(key: string, wanted: RegExp): Promise<void> {
    const heard: string[] = [];
    for (let step = 0; step < 150; step += 1) {
      await this.press(key);
      heard.push(await this.hears());
      if (wanted.test(heard.at(-1) ?? '')) return;
    }
    throw new Error(`${wanted} was never heard by ${key}: ${[...new Set(heard)].join('; ')}`);
  }
}

test('who opposes the Iranian guarantee, and in what words', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await page.goto('./');
  const reader = new Reader(page, session);
  await expect.poll(() => reader.reads('group', 'Stance graph')).toContain('button | Iran');

  // The page says what it is.
  await expect.poll(() => reader.reads('main', '')).toContain('5 of 15 parties, 10 ties');
  await reader.press('Control+k');
  expect(await reader.hears()).toMatch(/^(combobox|searchbox) \| Search/);
  await page.keyboard.type('guarantor');
  await expect
    .poll(() => reader.reads('listbox', 'Found'))
    .toMatch(/option \| Iran as guarantor Issue \| selected/);
  await reader.press('Enter');

  // Who opposes it: the dossier has the party under "Opposes", and its words.
  await expect.poll(() => reader.reads('complementary', 'Dossier')).toContain('heading | Iran as guarantor');
  const issue = await reader.reads('complementary', 'Dossier');
  const opposes = issue.slice(issue.indexOf('Opposes (1)'));
  expect(opposes).toContain('button | Armed opposition');

  // In what words: from the mark of the issue along its stance to the party, along the tie to both sides' words.
  await reader.pressUntil('Tab', /^button \| Iran as guarantor .*pressed/);
  await reader.pressUntil('ArrowLeft', /^button \| Armed opposition(?! and)/);
  await reader.pressUntil('PageDown', /^button \| Armed opposition and Iran: alignment 0, conflict 6/);
  await reader.press('Enter');
  await expect.poll(() => reader.hears()).toMatch(/^button \| Armed opposition and Iran: .*pressed/);
  await expect
    .poll(() => reader.reads('complementary', 'Dossier'))
    .toContain('Iran is a criminal and we will not accept its signature.');
  const tie = await reader.reads('complementary', 'Dossier');
  expect(tie).toMatch(/blockquote[^]*Iran is a criminal/);

  // And back: nothing selected, the focus where it was.
  await reader.press('Escape');
  expect(await reader.hears()).toMatch(
    /^button \| Armed opposition and Iran: alignment 0, conflict 6(?!.*pressed)/,
  );
});
