/** What is supposed, what moved, and which camps there are: in the dossier column, by role. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { readingOf } from '../../../src/analysis/reading.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Selection, View } from '../../../src/model/view.ts';
import { DossierPane } from '../../../src/ui/DossierPane.tsx';
import { Lede } from '../../../src/ui/Lede.tsx';
import { shell } from '../../../src/ui/messages/en/shell.ts';
import { ReadingProvider, type Actions } from '../../../src/ui/reading.tsx';
import { ViewInWords } from '../../../src/ui/ViewInWords.tsx';
import { dataset, statement, wholeView } from '../../helpers/build.ts';
import { party, issue, under } from '../../helpers/dossier.tsx';

const select = vi.fn<Actions['select']>();
const choose = vi.fn<Actions['choose']>();

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

async function show(of: Dataset, changes: Partial<View> = {}, selection?: Selection) {
  const view = wholeView(of, selection ? { ...changes, select: selection } : changes);
  render(
    <ReadingProvider
      reading={readingOf(of, view)}
      actions={{ select, choose, copy: () => Promise.resolve() }}
    >
      <Lede />
      <ViewInWords />
      <DossierPane />
    </ReadingProvider>,
  );
  await waitFor(() => expect(screen.queryByText(shell.coming)).toBeNull());
  return userEvent.setup();
}

const region = (name: string): HTMLElement => screen.getByRole('region', { name });

const said = (sentence: string, id: string, text: string) =>
  statement(sentence, { id, kind: 'direct', text });

const TALKS = dataset({
  issues: [
    { id: 'x', title: 'Truce' },
    { id: 'y', title: 'Aid' },
  ],
  statements: [
    said('north supports x on 2017-01-01', 's1', 'We hold the truce.'),
    said('south opposes x on 2017-01-01', 's2', 'No truce.'),
    said('south supports x on 2017-02-01', 's3', 'Now we hold it.'),
    said('north supports y on 2017-01-05', 's4', 'Aid must pass.'),
    said('south opposes y on 2017-01-06', 's5', 'No aid.'),
  ],
});

test('a position is supposed in the dossier of its party', async () => {
  const user = await show(TALKS, {}, party('south'));
  const choice = screen.getByRole('combobox', { name: 'Suppose another position of south on Aid' });
  await user.selectOptions(choice, 'Suppose: supports');
  expect(choose).toHaveBeenCalledExactlyOnceWith({
    whatif: [{ party: 'south', issue: 'y', position: 'supports' }],
  });
});

test('the dossier of an issue supposes for every party in view, the silent ones too', async () => {
  const user = await show(
    dataset({ parties: ['a', 'b', 'quiet'], statements: ['a supports x', 'b opposes x'] }),
    {},
    issue('x'),
  );
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Suppose another position of quiet on x', hidden: true }),
    'Suppose: opposes',
  );
  expect(choose).toHaveBeenCalledExactlyOnceWith({
    whatif: [{ party: 'quiet', issue: 'x', position: 'opposes' }],
  });
});

const SUPPOSED: Partial<View> = { whatif: [{ party: 'south', issue: 'y', position: 'supports' }] };

test('what is supposed is marked in words wherever it counts, and what was said stays beside it', async () => {
  await show(TALKS, SUPPOSED, party('south'));
  expect(region('Supposed')).toHaveTextContent('supposed: supports; said: opposes');
  expect(screen.getByRole('status')).toHaveTextContent('1 position supposed');
  expect(screen.getAllByText(/Supposed, not said/)).toHaveLength(2);
  expect(screen.getByText('No aid.')).toBeInTheDocument();
});

test('what a supposition changes is counted and listed, and leads to its tie', async () => {
  const user = await show(TALKS, SUPPOSED);
  const list = region('Supposed');
  expect(list).toHaveTextContent('conflict 1 → 0, alignment 1 → 2, “Aid” is now common ground');
  expect(list).toHaveTextContent('blocs: north | south → north south');
  await user.click(within(list).getByText('1 tie differs'));
  await user.click(within(list).getByRole('button', { name: 'north – south' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'tie', a: 'north', b: 'south' });
});

test('a supposition is taken back by itself, and all of them at once', async () => {
  const user = await show(TALKS, {
    whatif: [{ party: 'north', issue: 'x', position: 'none' }, ...(SUPPOSED.whatif ?? [])],
  });
  await user.click(screen.getByRole('button', { name: 'Take back what is supposed of south on Aid' }));
  expect(choose).toHaveBeenLastCalledWith({ whatif: [{ party: 'north', issue: 'x', position: 'none' }] });
  await user.click(screen.getByRole('button', { name: /^Reset suppositions Delete/ }));
  expect(choose).toHaveBeenLastCalledWith({ whatif: [] });
});

test('a supposed value in a sum has a star that is explained', async () => {
  await show(TALKS, SUPPOSED, { kind: 'tie', a: 'north', b: 'south' });
  const sum = screen.getByRole('table');
  expect(within(sum).getByRole('row', { name: /^Aid/ })).toHaveTextContent('Aid+1+1*1');
  expect(sum).toHaveTextContent('* supposed, not said');
  expect(screen.getByText(/Supports · Supposed, not said/)).toBeInTheDocument();
});

test('between two days it says who moved, from which words to which', async () => {
  const user = await show(TALKS, { since: '2017-01-10' });
  const list = region('Since 10 January 2017');
  expect(list).toHaveTextContent('opposes → supports');
  await user.click(within(list).getByText(/opposes → supports/));
  expect(
    within(list)
      .getAllByRole('blockquote')
      .map((quote) => quote.textContent),
  ).toEqual(['No truce.', 'Now we hold it.']);
  expect(screen.getByText(/1 position moved/)).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('compared with 10 January 2017');
});

test('who said the same again, or spoke for the first time, has not moved', async () => {
  await show(
    dataset(['a supports x on 2017-01-01', 'a supports x on 2017-02-01', 'b opposes x on 2017-02-01']),
    {
      since: '2017-01-10',
    },
  );
  const list = region('Since 10 January 2017');
  expect(list).toHaveTextContent('Nobody who had taken a position took another one.');
  expect(list).toHaveTextContent('1 first position since then');
});

test('a comparison ends where the reader ends it', async () => {
  const user = await show(TALKS, { since: '2017-01-10' });
  const [first] = screen.getAllByRole('button', { name: 'Stop comparing' });
  if (!first) throw new Error('no way to stop comparing');
  await user.click(first);
  expect(choose).toHaveBeenCalledExactlyOnceWith({ since: undefined });
});

test('an event offers the day before it to compare with', async () => {
  const user = await show(
    dataset({ events: [{ id: 'round', title: 'Round I', date: '2017-03-01' }] }),
    {},
    { kind: 'event', id: 'round' },
  );
  await user.click(screen.getByRole('button', { name: 'Compare with the day before' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith({ since: '2017-02-28' });
});

test('blocs are named by their members, with the ties that do not fit', async () => {
  const user = await show(
    dataset([
      'a supports x',
      'b supports x',
      'a supports y',
      'b supports y',
      'b supports z',
      'a opposes z',
      'c opposes x',
      'c opposes y',
    ]),
  );
  const blocs = under('Blocs');
  expect(within(blocs).getAllByRole('listitem', { hidden: false })[0]).toHaveTextContent('a, b');
  expect(blocs).toHaveTextContent('c (alone)');
  expect(blocs).toHaveTextContent('Proven best');
  await user.click(within(blocs).getByText('1 tie does not fit: complaints 1'));
  expect(blocs).toHaveTextContent('a – b conflict 1 inside a bloc');
  await user.click(within(blocs).getByRole('checkbox', { name: 'Draw them on the graph' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith({ blocs: true });
});

test('a division that is as good is named too', async () => {
  await show(
    dataset(['a supports x', 'b supports x', 'b supports y', 'c supports y', 'a supports z', 'c opposes z']),
  );
  expect(under('Blocs')).toHaveTextContent(/Almost as good, with complaints 1/);
});
