/** The dialog that writes files: what each is called, and what is in it. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { readingOf } from '../../../src/analysis/reading.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { View } from '../../../src/model/view.ts';
import { ExportMenu } from '../../../src/ui/export/ExportMenu.tsx';
import { ReadingProvider } from '../../../src/ui/reading.tsx';
import type { Services } from '../../../src/ui/services.ts';
import { written } from '../../../src/worker/write.ts';
import { dataset, statement, wholeView } from '../../helpers/build.ts';
import { plantedCamps } from '../../helpers/camps.ts';
import { services } from '../../helpers/services.ts';

const RIVER: Dataset = dataset({
  id: 'river',
  title: 'River talks',
  parties: ['a', 'b', 'c'],
  sources: [{ id: 'post', outlet: 'River Post', title: 'Talks' }],
  statements: [
    statement('a supports x', { kind: 'direct', text: 'Yes.', source: 'post' }),
    statement('b opposes x'),
    statement('c opposes x'),
  ],
});

const NOWHERE = { width: 1, height: 1, pillLines: 1, parties: [], issues: [], arcs: [] } as const;

interface Saved {
  readonly name: string;
  readonly content: Blob;
}

/** Every file that the browser was handed. */
let saved: Saved[];

beforeEach(() => {
  saved = [];
  let content = new Blob();
  // jsdom has neither dialogs nor addresses of blobs, and would follow the link.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  URL.createObjectURL = (blob: Blob) => {
    content = blob;
    return 'blob:river';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content });
  });
});

async function openMenu(
  changes: Partial<View> = {},
  onBrief = (): void => undefined,
  other: { readonly dataset?: Dataset; readonly write?: Services['write'] } = {},
) {
  const { dataset: open = RIVER, ...changed } = other;
  const view = wholeView(open, changes);
  const opened = {
    kind: 'open',
    loaded: { dataset: open, hash: '0123abcd'.repeat(8), file: new Blob(), placement: NOWHERE },
    view,
    problems: [],
    step: 'push',
  } as const;
  render(
    <ReadingProvider
      reading={readingOf(open, view)}
      actions={{ select: () => undefined, choose: () => undefined, copy: () => Promise.resolve() }}
    >
      <ExportMenu
        screen={opened}
        home="other"
        services={services({ now: () => Date.parse('2026-11-23T12:00Z'), ...changed })}
        onBrief={onBrief}
        cameBack={false}
      />
    </ReadingProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  const dialog = screen.getByRole('dialog', { name: 'Export' });
  await within(dialog).findByRole('heading', { name: 'Numbers' });
  /** Presses a button and gives the file that comes of it. */
  async function press(name: string): Promise<{ readonly name: string; readonly text: string }> {
    await user.click(within(dialog).getByRole('button', { name }));
    const last = saved.at(-1);
    if (!last) throw new Error('no file was saved');
    return { name: last.name, text: await last.content.text() };
  }
  return { dialog, user, press };
}

it.each([
  ['Ties as CSV', 'river-ties.csv', 'a,b,1,0,1,0,0,1,-1\n'],
  ['Ties as JSON', 'river-ties.json', '"conflict": 1'],
  ['Issues as CSV', 'river-issues.csv', 'x,no,1,0,0,2,0,0,0,0,'],
  ['Issues as JSON', 'river-issues.json', '"side": "no"'],
  ['Stances as CSV', 'river-stances.csv', 'a,x,supports,1,1,1,false,false,false\n'],
  ['Stances as JSON', 'river-stances.json', '"stance": "supports"'],
  ['Blocs as CSV', 'river-blocs.csv', 'a,1,0,true\n'],
  ['Blocs as JSON', 'river-blocs.json', '"bloc": 1'],
  ['Statements as CSV', 'river-statements.csv', 'a-supports-x,'],
  ['Statements as JSON', 'river-statements.json', '"text": "Yes."'],
  [
    'Graph of this view as GraphML',
    'river-graph.graphml',
    '[x] a (supports), undated: “Yes.” – River Post, Talks',
  ],
  ['Graph of this view as GEXF', 'river-graph.gexf', '<node id="a" label="a">'],
  ['This view as Text', 'river-view.txt', 'Seen on 2026-11-23.'],
  ['This view as BibTeX', 'river-view.bib', '@misc{river-0123abcd,'],
  ['This view as RIS', 'river-view.ris', 'UR  - https://example.org/parley/?v=1&data=river@0123abcd'],
  ['This view as CSL-JSON', 'river-view.csl.json', '"type": "dataset"'],
  ['1 source in view as Text', 'river-sources.txt', 'River Post. “Talks”.\n'],
  ['1 source in view as BibTeX', 'river-sources.bib', '@misc{post,'],
  ['1 source in view as RIS', 'river-sources.ris', 'T2  - River Post'],
  ['1 source in view as CSL-JSON', 'river-sources.csl.json', '"container-title": "River Post"'],
])('%s is %s', async (button, name, part) => {
  const { dialog, press } = await openMenu();
  const file = await press(button);
  expect(file.name).toBe(name);
  expect(file.text).toContain(part);
  expect(file.text).not.toMatch(/supposed, not said/i);
  expect(within(dialog).getByRole('status')).toHaveTextContent(`Written: ${name}`);
});

it('writes what is displayed, or all the data on request', async () => {
  const { dialog, user, press } = await openMenu({ parties: ['a', 'b'] });
  expect((await press('Ties as CSV')).text.trimEnd().split('\n')).toHaveLength(2);
  await user.click(within(dialog).getByRole('radio', { name: /^All/ }));
  const all = await press('Ties as CSV');
  expect(all.name).toBe('river-all-ties.csv');
  expect(all.text.trimEnd().split('\n')).toHaveLength(4);
});

it('marks what is supposed in names and files, and only that', async () => {
  const { dialog, user, press } = await openMenu({
    whatif: [{ party: 'b', issue: 'x', position: 'supports' }],
  });
  expect(dialog).toHaveTextContent('This view holds suppositions.');
  const ties = await press('Ties as CSV');
  expect(ties.name).toBe('river-ties-supposed.csv');
  expect(ties.text.split('\n').slice(0, 2)).toEqual([
    'a,b,compared,agreed,opposed,mixed,alignment,conflict,net,supposed',
    'a,b,1,1,0,0,1,0,1,true',
  ]);
  const supposed = 'Supposed, not said: b on x: supports';
  for (const [button, name] of [
    ['Graph of this view as GraphML', 'river-graph-supposed.graphml'],
    ['Graph of this view as GEXF', 'river-graph-supposed.gexf'],
    ['This view as Text', 'river-view-supposed.txt'],
  ] as const) {
    const file = await press(button);
    expect(file.name).toBe(name);
    expect(file.text).toContain(supposed);
  }
  expect((await press('Statements as CSV')).name).toBe('river-statements.csv');
  expect((await press('1 source in view as RIS')).name).toBe('river-sources.ris');

  await user.click(within(dialog).getByRole('radio', { name: /^All/ }));
  const all = await press('Ties as CSV');
  expect(all.name).toBe('river-all-ties.csv');
  expect(all.text).not.toContain('supposed');
});

it('says nothing of suppositions where there are none', async () => {
  const { dialog } = await openMenu();
  expect(dialog).not.toHaveTextContent('suppositions');
  expect(within(dialog).getByRole('status')).toHaveTextContent('nothing is sent or fetched');
});

it('leads to the brief', async () => {
  const onBrief = vi.fn<() => void>();
  const { dialog, user } = await openMenu({}, onBrief);
  await user.click(within(dialog).getByRole('button', { name: 'Brief …' }));
  expect(onBrief).toHaveBeenCalledOnce();
});

/** Parties that can be drawn only as a crowd. */
const CROWD = plantedCamps(60, 20, 2).dataset;

it('has very many numbers written where the page need not wait, and says so meanwhile', async () => {
  let done: (file: Blob) => void = () => undefined;
  const write = vi.fn<Services['write']>(() => new Promise((resolve) => (done = resolve)));
  const { dialog, press, user } = await openMenu({}, undefined, { dataset: CROWD, write });
  await user.click(within(dialog).getByRole('button', { name: 'Graph of this view as GraphML' }));
  const status = within(dialog).getByRole('status');
  expect(status).toHaveTextContent('Writing test-graph.graphml …');
  const [job] = write.mock.calls[0] ?? [];
  expect(job).toMatchObject({ kind: 'write', file: { table: 'graph', format: 'graphml' } });
  // What waits is not asked for twice.
  await user.click(within(dialog).getByRole('button', { name: 'Ties as CSV' }));
  expect(write).toHaveBeenCalledOnce();
  done(new Blob(['<graphml/>']));
  expect(await within(dialog).findByText('Written: test-graph.graphml')).toBe(status);
  expect(saved.map(({ name }) => name)).toEqual(['test-graph.graphml']);
  expect(job && (await written(job).text())).toContain('<node id="p01">');
  expect((await press('This view as Text')).name).toBe('test-view.txt');
});

it('says why a file could not be written, and can be asked again', async () => {
  const write = vi.fn<Services['write']>(() => Promise.reject(new Error('no memory is left')));
  const { dialog, user } = await openMenu({}, undefined, { dataset: CROWD, write });
  await user.click(within(dialog).getByRole('button', { name: 'Ties as JSON' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'test-ties.json could not be written: no memory is left',
  );
  await user.click(within(dialog).getByRole('button', { name: 'Ties as CSV' }));
  expect(write).toHaveBeenCalledTimes(2);
});

it('calls off what is being written when the dialog is closed', async () => {
  const write = vi.fn<Services['write']>(() => new Promise(() => undefined));
  const { dialog, user } = await openMenu({}, undefined, { dataset: CROWD, write });
  await user.click(within(dialog).getByRole('button', { name: 'Ties as CSV' }));
  const [, signal] = write.mock.calls[0] ?? [];
  expect(signal?.aborted).toBe(false);
  fireEvent(dialog, new Event('close'));
  expect(signal?.aborted).toBe(true);
});
