/** Parties side by side, as a reader sees and uses them. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { readingOf } from '../../../src/analysis/reading.ts';
import type { View } from '../../../src/model/view.ts';
import { MatrixView } from '../../../src/ui/matrix/MatrixView.tsx';
import { NO_ACTIONS, ReadingProvider, type Actions } from '../../../src/ui/reading.tsx';
import { ViewInWords } from '../../../src/ui/ViewInWords.tsx';
import { dataset, statement, wholeView } from '../../helpers/build.ts';
import { party, quoted, showDossier } from '../../helpers/dossier.tsx';

const select = vi.fn<Actions['select']>();
const choose = vi.fn<Actions['choose']>();

beforeEach(() => vi.clearAllMocks());

const TALKS = dataset({
  parties: ['west', 'north', 'east', 'south'],
  speakers: [{ id: 'lee', name: 'Ms Lee', party: 'north' }],
  issues: [
    { id: 'truce', title: 'Truce' },
    { id: 'aid', title: 'Aid' },
    { id: 'dam', title: 'Dam' },
  ],
  statements: [
    statement('north supports truce on 2017-01-01', {
      id: 's1',
      kind: 'direct',
      text: 'نعم',
      language: 'ar',
      speaker: 'lee',
    }),
    statement('south opposes truce', { id: 's2', kind: 'reported', text: 'It would not.' }),
    statement('north supports aid', { id: 's3', kind: 'direct', text: 'Aid must pass.' }),
    statement('south supports aid', { id: 's4' }),
    statement('west unclear aid', { id: 's5', kind: 'direct', text: 'We shall see.' }),
    statement('west supports dam', { id: 's6', kind: 'direct', text: 'Build it.' }),
  ],
});

function show(changes: Partial<View> = {}) {
  const view = wholeView(TALKS, { kind: 'matrix', ...changes });
  render(
    <ReadingProvider
      reading={readingOf(TALKS, view)}
      actions={{ select, choose, copy: () => Promise.resolve() }}
    >
      <ViewInWords />
      <MatrixView />
    </ReadingProvider>,
  );
  return userEvent.setup();
}

const choices = (): HTMLElement => screen.getByRole('group', { name: 'Compare parties' });
const table = (): HTMLElement => screen.getByRole('table', { name: /positions and newest words/ });
const texts = (elements: readonly HTMLElement[]) => elements.map((each) => each.textContent);

/** The cells of an issue's row. */
function cells(issue: string): readonly HTMLElement[] {
  const row = within(table())
    .getByRole('rowheader', { name: new RegExp(`^${issue}`) })
    .closest('tr');
  if (!row) throw new Error('a row header without row');
  return within(row).getAllByRole('cell');
}

test('the parties in view can be chosen, in the data set’s order', async () => {
  const user = show({ parties: ['east', 'north', 'south'], compare: ['south'] });
  expect(
    texts(
      within(choices())
        .getAllByRole('checkbox')
        .map((box) => box.closest('label') as HTMLElement),
    ),
  ).toEqual(['north', 'east', 'south'].map((name) => `${name} `));
  expect(choices()).toHaveTextContent('Choose one more party to compare.');
  expect(screen.getByRole('heading', { name: 'Stances: issues by parties' })).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'north' }));
  expect(choose).toHaveBeenLastCalledWith({ compare: ['north', 'south'] });
  await user.click(screen.getByRole('checkbox', { name: 'south' }));
  expect(choose).toHaveBeenLastCalledWith({ compare: [] });
});

test('two or more stand side by side instead of all, in the data set’s order', () => {
  show({ compare: ['north', 'south', 'west'] });
  expect(screen.queryByRole('heading', { name: 'Stances: issues by parties' })).not.toBeInTheDocument();
  expect(texts(within(table()).getAllByRole('columnheader'))).toEqual(['Issue', 'west', 'north', 'south']);
  expect(texts(within(table()).getAllByRole('rowheader'))).toEqual([
    'Trucediffer',
    'Aidagree',
    'Damcannot be compared',
  ]);
  expect(table()).toHaveAccessibleName('west, north, south: positions and newest words on 3 issues');
  expect(screen.getByRole('status')).toHaveTextContent('3 parties side by side');
});

test('a cell has the position and the words, with their language and who said them when', () => {
  show({ compare: ['north', 'south', 'west'] });
  const [west, north, south] = cells('Truce');
  expect(west).toHaveTextContent(/^silent$/);
  expect(north).toHaveTextContent(/^supports/);
  const quote = within(north as HTMLElement).getByRole('blockquote');
  expect(quote).toHaveTextContent('نعم');
  expect(quote).toHaveAttribute('lang', 'ar');
  expect(quote).toHaveAttribute('dir', 'auto');
  expect(within(north as HTMLElement).getByRole('button')).toHaveAccessibleName(
    'north on Truce: Ms Lee, 1 January 2017',
  );
  expect(south).toHaveTextContent(/^opposes\s*It would not\..*reported · undated$/i);
  expect(quoted(south)).toEqual([]);
  expect(cells('Aid')[0]).toHaveTextContent(/^unclear/);
});

test('a click on words opens the statement, which then looks chosen', async () => {
  const user = show({ compare: ['north', 'south'], select: { kind: 'statement', id: 's3' } });
  const [north] = cells('Truce');
  await user.click(within(north as HTMLElement).getByRole('button'));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'statement', id: 's1' });
  expect(within(table()).getByRole('button', { pressed: true }).closest('td')).toBe(cells('Aid')[0]);
});

test('what is supposed is said to be, and has no words', () => {
  show({ compare: ['north', 'south'], whatif: [{ party: 'north', issue: 'truce', position: 'opposes' }] });
  const [north] = cells('Truce');
  expect(north).toHaveTextContent(/^opposes\s*Supposed, not said$/);
  expect(within(table()).getByRole('rowheader', { name: /^Truce/ })).toHaveTextContent('agree');
});

test('only differences, or only agreements, with how many there are of each', async () => {
  const user = show({ compare: ['north', 'south', 'west'], only: 'differences' });
  expect(texts(within(table()).getAllByRole('rowheader'))).toEqual(['Trucediffer']);
  expect(screen.getByRole('radio', { name: /^All issues/ })).toHaveAccessibleName(/3 issues/);
  expect(screen.getByRole('radio', { name: /^Only differences/ })).toBeChecked();
  const agreements = screen.getByRole('radio', { name: /^Only agreements/ });
  expect(agreements).toHaveAccessibleName(/1 issue\)/);
  await user.click(agreements);
  expect(choose).toHaveBeenCalledExactlyOnceWith({ only: 'agreements' });
});

test('where nothing is left of them it is said, and the choice stays', () => {
  show({ compare: ['east', 'west'], only: 'agreements' });
  expect(screen.getByText('These parties agree on no issue in view.')).toBeVisible();
  expect(screen.getByRole('radio', { name: /^Only agreements/ })).toBeChecked();
});

test('a chosen party that is not in view is left out, named, and can be shown', async () => {
  const user = show({ parties: ['north', 'south'], compare: ['north', 'south', 'west'] });
  expect(texts(within(table()).getAllByRole('columnheader'))).toEqual(['Issue', 'north', 'south']);
  expect(screen.getByText('Chosen to compare, but not in view and left out: west.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show it' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith({ parties: ['north', 'south', 'west'] });
});

test('Clear ends the comparison, and one goes on among the parties', async () => {
  const user = show({ compare: ['north', 'south'], only: 'differences' });
  await user.click(within(choices()).getByRole('button', { name: 'Clear' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith({ compare: [], only: 'all' });
  expect(screen.getByRole('checkbox', { name: 'west' })).toHaveFocus();
});

test('a party’s dossier leads to the comparison', async () => {
  const { user, choose: chosen } = showDossier(TALKS, party('north'), { compare: ['south'] });
  await user.click(screen.getByRole('button', { name: 'Compare side by side' }));
  expect(chosen).toHaveBeenCalledExactlyOnceWith({ kind: 'matrix', compare: ['north', 'south'] });
});

test('of very many issues sixty have a row at first, and all are counted', async () => {
  const said = Array.from({ length: 130 }, (_, at) => `i${String(at).padStart(3, '0')}`);
  const of = dataset(said.flatMap((issue) => [`north supports ${issue}`, `south opposes ${issue}`]));
  const view = wholeView(of, { kind: 'matrix', compare: ['north', 'south'] });
  render(
    <ReadingProvider reading={readingOf(of, view)} actions={{ ...NO_ACTIONS }}>
      <MatrixView />
    </ReadingProvider>,
  );
  const rows = (): number => table().querySelectorAll('tbody tr').length;
  expect(rows()).toBe(60);
  expect(table()).toHaveAccessibleName('north, south: positions and newest words on 130 issues');
  await userEvent.click(screen.getByRole('button', { name: 'Show 60 more of 70' }));
  expect(rows()).toBe(120);
});
