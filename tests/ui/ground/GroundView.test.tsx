/** Common ground by role: the answer, who stands where, what blocks it, why it ranks there, where it could move. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { readingOf } from '../../../src/analysis/reading.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { View } from '../../../src/model/view.ts';
import { GroundView } from '../../../src/ui/ground/GroundView.tsx';
import { ReadingProvider, type Actions } from '../../../src/ui/reading.tsx';
import { dataset, statement, wholeView } from '../../helpers/build.ts';

const select = vi.fn<Actions['select']>();
const choose = vi.fn<Actions['choose']>();

beforeEach(() => vi.clearAllMocks());

function show(of: Dataset, changes: Partial<View> = {}) {
  render(
    <ReadingProvider
      reading={readingOf(of, wholeView(of, { count: 'contested', ...changes }))}
      actions={{ select, choose, copy: () => Promise.resolve() }}
    >
      <GroundView />
    </ReadingProvider>,
  );
  return userEvent.setup();
}

const said = (sentence: string, id: string, text: string, redLine = false) =>
  statement(sentence, { id, kind: 'direct', text, redLine });

/** a and b hold together against c; all want aid, and c has a red line on the truce. */
const TALKS = dataset({
  parties: ['a', 'b', 'c', 'quiet'],
  issues: [
    { id: 'aid', title: 'Aid' },
    { id: 'truce', title: 'Truce', asks: ['c', 'quiet'] },
    { id: 'zone', title: 'Zone' },
  ],
  statements: [
    said('a supports aid', 's01', 'Aid, yes.'),
    said('b supports aid', 's02', 'Aid too.'),
    said('c supports aid', 's03', 'Aid as well.'),
    said('a supports truce', 's04', 'A truce.'),
    said('b conditional truce', 's05', 'If they begin.'),
    said('c opposes truce', 's06', 'Never.', true),
    said('a supports zone', 's07', 'Zones.'),
    said('c opposes zone', 's08', 'No zones.'),
    said('quiet unclear zone', 's09', 'We shall see.'),
  ],
});

const row = (title: string): HTMLElement => {
  const item = screen.getByRole('button', { name: title }).closest('li');
  if (!item) throw new Error(`${title} stands in no row`);
  return item;
};
const titles = (): readonly string[] =>
  within(screen.getByRole('list', { name: 'Issues' }))
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

test('issues stand by what all camps share, each with the answer and in words how many say it', () => {
  show(TALKS);
  expect(titles()[0]).toBe('Aid');
  expect(row('Aid')).toHaveTextContent('agreed: yes');
  expect(row('Aid')).toHaveTextContent('3 of 3 with a stance say yes');
  expect(row('Truce')).toHaveTextContent('nearest answer: yes');
  expect(row('Truce')).toHaveTextContent(
    '2 of 3 with a stance say yes, 1 of them with conditions · 1 silent',
  );
});

test('the order turns to what divides, and is part of the view', async () => {
  const user = show(TALKS);
  await user.click(screen.getByRole('radio', { name: 'What divides them' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith({ rank: 'divided' });
});

test('by division the most conflict comes first', () => {
  show(TALKS, { rank: 'divided' });
  expect(titles()).toEqual(['Truce', 'Zone', 'Aid']);
  expect(row('Truce')).toHaveTextContent('conflict 1.5');
});

test('every party is one segment, the silent and the unclear apart and never neutral', async () => {
  const user = show(TALKS);
  const bar = screen.getByRole('group', { name: 'Where the parties stand on Truce' });
  expect(
    within(bar)
      .getAllByRole('button')
      .map((each) => each.getAttribute('aria-label')),
  ).toEqual([
    'a on Truce: supports',
    'b on Truce: conditional',
    'c on Truce: opposes, red line',
    'quiet on Truce: silent',
  ]);
  await user.click(within(bar).getByRole('button', { name: /^c on Truce/ }));
  expect(select).toHaveBeenLastCalledWith({ kind: 'statement', id: 's06' });
  await user.click(within(bar).getByRole('button', { name: /^quiet on Truce/ }));
  expect(select).toHaveBeenLastCalledWith({ kind: 'party', id: 'quiet' });
});

test('a red line on the other side blocks, by name and with its words', async () => {
  const user = show(TALKS);
  await user.click(within(row('Truce')).getByText('Blocked: a red line of c says no'));
  expect(within(row('Truce')).getByRole('blockquote')).toHaveTextContent('Never.');
  expect(row('Zone')).not.toHaveTextContent('Blocked');
});

test('who was asked and gave no clear answer is named', () => {
  show(TALKS);
  expect(row('Truce')).toHaveTextContent('Asked, and no clear answer in view: quiet');
  expect(row('Aid')).not.toHaveTextContent('Asked');
});

test('a row is opened by selecting its issue, and closed by letting it go', async () => {
  const user = show(TALKS);
  await user.click(screen.getByRole('button', { name: 'Truce' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'issue', id: 'truce' });
  expect(screen.queryByText('Why it ranks here')).toBeNull();
});

test('opened, it shows each bloc’s factor, the products, breadth, and the conflict by pairs', async () => {
  const user = show(TALKS, { select: { kind: 'issue', id: 'truce' } });
  const open = within(row('Truce'));
  expect(screen.getByRole('button', { name: 'Truce', expanded: true })).toBeInTheDocument();
  // Blocs: a and b (1 for, ½ conditional of 2), c (against), quiet alone (nothing).
  // yes: (1 + 1 + ½)/4 · 1/3 · 1/2; no: 1/4 · 2/3 · 1/2.
  expect(open.getByRole('row', { name: /^a, b/ })).toHaveTextContent('a, b11020.630.25');
  expect(open.getByRole('row', { name: /^c/ })).toHaveTextContent('c00110.330.67');
  expect(open.getByRole('row', { name: /^Product/ })).toHaveTextContent('Product0.10.08');
  expect(row('Truce')).toHaveTextContent('Breadth: 2 / 3 = 0.67');
  expect(row('Truce')).toHaveTextContent('Conflict that it puts into the ties: 1.5');
  await user.click(open.getByRole('button', { name: 'b – c' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'tie', a: 'b', b: 'c' });
});

test('both sides’ moves stand side by side; a red line is named and not asked', async () => {
  const user = show(TALKS, { select: { kind: 'issue', id: 'truce' } });
  const open = within(row('Truce'));
  expect(open.queryByText('For it')).toBeNull();
  await user.click(open.getByText('Where it could move'));
  expect(await open.findByText('For it')).toBeInTheDocument();
  expect(open.getByText('Against it')).toBeInTheDocument();
  expect(open.getByText('A red line: it is not asked to move.')).toBeInTheDocument();
  expect(open.queryByRole('button', { name: /^Suppose this: c/ })).toBeNull();
  expect(open.getByText('If they begin.')).toBeInTheDocument();
  await user.click(open.getByRole('button', { name: 'Suppose this: a, To neutral' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith({
    whatif: [{ party: 'a', issue: 'truce', position: 'neutral' }],
  });
});

test('a step says what would follow', async () => {
  const user = show(TALKS, { select: { kind: 'issue', id: 'zone' } });
  const open = within(row('Zone'));
  await user.click(open.getByText('Where it could move'));
  // c to a conditional yes: its conflict of 1 with a becomes an alignment of ½.
  const [step] = (await open.findAllByText('To a conditional yes:')).slice(-1);
  expect(step?.closest('li')).toHaveTextContent('conflict 2.5 → 1.5');
  expect(step?.closest('li')).toHaveTextContent('alignment 0.5 → 1');
});

test('a supposed stance is marked as one', () => {
  show(TALKS, { whatif: [{ party: 'quiet', issue: 'truce', position: 'supports' }] });
  expect(
    screen.getByRole('button', { name: 'quiet on Truce: supports, supposed, not said' }),
  ).toBeInTheDocument();
});

test('without a statement it says why it is empty', () => {
  show(TALKS, { evidence: [] });
  expect(screen.getByText(/No statement on any issue is in view/)).toBeInTheDocument();
});

test('of very many issues sixty stand at first, and with them the one that is selected', () => {
  const issues = Array.from({ length: 70 }, (_, at) => `i${String(at).padStart(2, '0')}`);
  const every = issues.flatMap((each) => [`a supports ${each}`, `b supports ${each}`, `c opposes ${each}`]);
  show(dataset(every), { select: { kind: 'issue', id: 'i66' } });
  expect(titles()).toEqual([...issues.slice(0, 60), 'i66']);
  expect(screen.getByRole('button', { name: 'i66' })).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('button', { name: 'Show the other 10' })).toBeInTheDocument();
});
