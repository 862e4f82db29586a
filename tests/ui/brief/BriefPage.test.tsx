/** The brief by role: what it says, what each claim rests on, what goes in, and how it is left. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { View } from '../../../src/model/view.ts';
import { BriefPage } from '../../../src/ui/brief/BriefPage.tsx';
import { dataset, statement, wholeView } from '../../helpers/build.ts';
import { standInForLayout } from '../../helpers/layoutless.ts';
import { services } from '../../helpers/services.ts';

beforeAll(() => {
  standInForLayout();
  Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>();
});
afterAll(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

const direct = (sentence: string, id: string, text: string, extras = {}) =>
  statement(sentence, { id, kind: 'direct', text, source: 'post', ...extras });

const RIVER: Dataset = dataset({
  id: 'river',
  title: 'River talks',
  parties: ['up', 'down', 'lake', 'quiet'],
  issues: [
    { id: 'dam', title: 'Dam' },
    { id: 'fish', title: 'Fish' },
  ],
  sources: [
    {
      id: 'post',
      outlet: 'River Post',
      kind: 'newspaper',
      title: 'Talks',
      url: 'https://post.example/talks',
    },
  ],
  statements: [
    direct('up supports dam on 2020-01-02', 's01', 'We build it.', { language: 'de' }),
    direct('down opposes dam on 2020-01-03', 's02', 'Never.', { redLine: true }),
    statement('down supports dam on 2020-01-01', { id: 's03', contradicts: ['s02'] }),
    statement('lake conditional fish', { id: 's04', kind: 'reported', text: 'Fish, if paid for.' }),
    direct('up supports fish', 's05', 'Fish, yes.'),
  ],
});

const NOWHERE = { width: 1, height: 1, pillLines: 1, parties: [], issues: [], arcs: [] } as const;

function open(changes: Partial<View> = {}) {
  const onClose = vi.fn<() => void>();
  const print = vi.fn<() => void>();
  render(
    <BriefPage
      screen={{
        kind: 'open',
        loaded: { dataset: RIVER, hash: '0123abcd'.repeat(8), file: new Blob(), placement: NOWHERE },
        view: wholeView(RIVER, changes),
        problems: [],
        step: 'push',
      }}
      home="other"
      services={services({ print, languages: ['en-US'], now: () => Date.parse('2026-11-23T12:00Z') })}
      onClose={onClose}
    />,
  );
  return { onClose, print, user: userEvent.setup() };
}

const section = (heading: string): HTMLElement => {
  const found = screen.getByRole('heading', { level: 2, name: heading }).closest('section');
  if (!found) throw new Error(`${heading} stands in no section`);
  return found;
};

test('says of what it is, which view, which version, and when it was made', () => {
  open();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('River talks');
  expect(section('This view in words')).toHaveTextContent(
    'In view are 4 of 4 parties, 2 of 2 issues and 5 of 5 statements, among them 3 direct quotes, from 1 source.',
  );
  expect(section('This view in words')).toHaveTextContent('In view, and silent there: quiet.');
  const paper = screen.getByRole('article');
  expect(paper).toHaveTextContent('Date of this brief23 November 2026');
  expect(paper).toHaveTextContent(
    'https://example.org/parley/?v=1&data=river@0123abcd&parties=down~lake~quiet~up&count=all',
  );
  expect(paper).toHaveTextContent('Made withParley 1.2.3');
  expect(document.title).toBe('River talks – brief');
});

test('a claim names the notes that it rests on, and a note has words, speaker, source and address', async () => {
  const { user } = open();
  const [conflict] = within(section('Key findings')).getAllByRole('listitem');
  expect(conflict).toHaveTextContent('up and down: alignment 0, conflict 1.');
  expect(conflict).toHaveTextContent('Little evidence');
  expect(conflict).toHaveTextContent('[1, 2]');

  const evidence = section('Evidence: the words and their sources');
  const notes = within(evidence).getAllByRole('listitem');
  const [second, first] = ['note-1', 'note-2'].map((id) => notes.find((note) => note.id === id));
  if (!first || !second || !conflict) throw new Error('there are no notes');
  expect(first).toHaveTextContent('2 up on Dam: supports');
  const quote = within(first).getByRole('blockquote');
  expect(quote).toHaveTextContent('We build it.');
  expect(quote).toHaveAttribute('lang', 'de');
  expect(quote).toHaveAttribute('dir', 'auto');
  expect(first).toHaveTextContent('River Post (newspaper), Talks');
  expect(within(first).getByRole('link', { name: 'Talks' })).toHaveAttribute(
    'href',
    'https://post.example/talks',
  );
  expect(second).toHaveTextContent('Red line');

  await user.click(within(conflict).getByRole('link', { name: '1' }));
  expect(second).toHaveFocus();
});

test('what sources dispute stays, with the note that disputes it', () => {
  open();
  const notes = within(section('Evidence: the words and their sources')).getAllByRole('listitem');
  const disputed = notes.find((note) => note.id === 'note-1');
  expect(disputed).toHaveTextContent('Disputed by sources:');
  expect(disputed).toHaveTextContent('See note 5');
  expect(notes.find((note) => note.id === 'note-5')).toHaveTextContent('not counted in this view');
});

test('the matrix says stances in words and shapes, a condition as such, and silence as silence', () => {
  open();
  const table = within(section('Who stands where')).getByRole('table');
  const cells = (name: RegExp): readonly string[] =>
    within(within(table).getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent.trim());
  expect(cells(/^Fish/)).toEqual(['supports [4]', 'silent', 'conditional [3]', 'silent']);
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['Issue', 'up', 'down', 'lake', 'quiet']);
});

test('red lines stand with their words', () => {
  open();
  const lines = section('Red lines');
  expect(lines).toHaveTextContent('down on Dam: opposes · Red line [1]');
  expect(within(lines).getByRole('blockquote')).toHaveTextContent('Never.');
});

test('what is supposed is said first, and marked wherever a number rests on it', () => {
  open({ whatif: [{ party: 'down', issue: 'dam', position: 'supports' }] });
  const supposed = section('This brief supposes something that was not said');
  expect(supposed).toHaveTextContent('down on Dam: supposed: supports; said: opposes.');
  const row = within(section('Ties')).getByRole('row', { name: /up – down/ });
  expect(row).toHaveTextContent('* supposed, not said');
  expect(within(section('Ties')).getByRole('row', { name: /up – lake/ })).not.toHaveTextContent('supposed');
});

test('a section goes out and the notes are numbered anew; nothing on paper is there to be pressed', async () => {
  const { user } = open();
  const paper = screen.getByRole('article');
  expect(within(paper).queryAllByRole('button')).toEqual([]);
  for (const name of ['Key findings', 'Ties', 'Who stands where', 'Common ground'])
    await user.click(screen.getByRole('checkbox', { name }));
  expect(screen.queryByRole('heading', { name: 'Ties' })).not.toBeInTheDocument();
  const [first] = within(section('Evidence: the words and their sources')).getAllByRole('listitem');
  expect(first).toHaveTextContent('1 down on Dam: opposes');
});

test('is on the paper of the reader’s country, prints, and is left by button or Escape', async () => {
  const { user, print, onClose } = open();
  expect(screen.getByRole('radio', { name: 'Letter' })).toBeChecked();
  expect(screen.getByRole('article')).toHaveClass('letter');
  await user.click(screen.getByRole('radio', { name: 'A4' }));
  expect(screen.getByRole('article')).toHaveClass('a4');
  await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
  expect(print).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Back to the view' }));
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(2);
});
