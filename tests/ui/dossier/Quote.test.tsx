import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Dataset, Source } from '../../../src/model/dataset.ts';
import { dataset, statement, type StatementExtras } from '../../helpers/build.ts';
import { party, quoted, showDossier } from '../../helpers/dossier.tsx';

const WORDS: StatementExtras = { id: 's1', kind: 'direct', text: 'Never.' };

/** A data set with one statement of party a on issue x, or another one given by its sentence. */
function saying(
  extras: StatementExtras,
  parts: Partial<Dataset> = {},
  sentence = 'a opposes x on 2017-01-23',
): Dataset {
  return dataset({
    speakers: [{ id: 'envoy', name: 'A. Envoy', role: 'head of delegation' }],
    events: [{ id: 'round', title: 'Round I', date: '2017-01-23' }],
    ...parts,
    parties: [
      { id: 'a', name: 'Alphaland' },
      { id: 'b', name: 'Betaland' },
    ],
    statements: [...(parts.statements ?? []), statement(sentence, { ...WORDS, ...extras })],
  });
}

const figureOf = (): HTMLElement => screen.getByRole('figure');

/** Shows the dossier of party a, with one quote from a source. */
function showSource(source: Partial<Source>): HTMLElement {
  showDossier(
    saying({ source: 'post' }, { sources: [{ id: 'post', outlet: 'Example Post', ...source }] }),
    party('a'),
  );
  return figureOf();
}

describe('the words', () => {
  test('of a direct quote are a blockquote in their own language', () => {
    showDossier(saying({ language: 'ar', text: 'لا' }), party('a'));
    const quote = screen.getByRole('blockquote');
    expect(quote).toHaveTextContent(/^لا$/);
    expect(quote).toHaveAttribute('lang', 'ar');
    expect(quote).toHaveAttribute('dir', 'auto');
  });

  test('without a language of their own are in the data set’s', () => {
    showDossier(saying({}, { language: 'fr' }), party('a'));
    expect(screen.getByRole('blockquote')).toHaveAttribute('lang', 'fr');
  });

  test('the lead-in is no part of the quote', () => {
    showDossier(saying({ context: 'Of the plan:' }), party('a'));
    expect(quoted()).toEqual(['Never.']);
    expect(figureOf()).toHaveTextContent('Of the plan:');
  });

  test('that are reported are no blockquote, stand in no quotation marks, and are labelled', () => {
    showDossier(saying({ kind: 'reported', text: 'Refused the plan.' }), party('a'));
    expect(quoted()).toEqual([]);
    expect(screen.getByText('Refused the plan.')).toBeVisible();
    expect(figureOf()).toHaveTextContent('Reported');
    expect(figureOf()).not.toHaveTextContent('“');
  });

  test('a position without words says that it has none', () => {
    showDossier(saying({ kind: 'coded', text: undefined }), party('a'));
    expect(quoted()).toEqual([]);
    expect(screen.getByText('Coded, no words')).toBeVisible();
  });

  test('are shown as text, whatever they are', () => {
    const html = '<img src=x onerror="document.title=1"><b>bold</b>';
    showDossier(saying({ text: html, note: html, context: html }), party('a'));
    expect(quoted()).toEqual([html]);
    expect(document.querySelector('img, b')).toBeNull();
  });
});

describe('the position', () => {
  test.each([
    ['supports', 'Supports'],
    ['conditional', 'Conditional'],
    ['neutral', 'Neutral'],
    ['opposes', 'Opposes'],
    ['unclear', 'Unclear'],
  ])('%s is a word and a shape of its own', (position, word) => {
    showDossier(saying({}, {}, `a ${position} x`), party('a'));
    const label = within(figureOf()).getByText(word, { exact: false, selector: 'p' });
    expect(label.querySelector('svg')).toHaveClass(position);
  });

  test('in figures keeps its figure', () => {
    showDossier(saying({}, {}, 'a -0.7 x'), party('a'));
    expect(figureOf()).toHaveTextContent('Opposes (−0.7)');
  });

  test('that is not negotiable is marked', () => {
    showDossier(saying({ redLine: true }), party('a'));
    expect(within(figureOf()).getByText('Red line')).toBeVisible();
  });

  test('that is unclear is said to be listed only', () => {
    showDossier(saying({}, {}, 'a unclear x'), party('a'));
    expect(figureOf()).toHaveTextContent('listed, not counted');
  });
});

describe('the attribution', () => {
  test('is a caption with speaker, role, date, event, source, confidence and note', () => {
    const of = saying(
      {
        speaker: 'envoy',
        event: 'round',
        source: 'post',
        locator: 'page 3',
        confidence: 'medium',
        intensity: 4,
        note: 'Translated twice.',
      },
      { sources: [{ id: 'post', outlet: 'Example Post', kind: 'newspaper', title: 'Talks open' }] },
    );
    showDossier(of, party('a'));
    const caption = figureOf().querySelector('figcaption');
    for (const part of [
      'A. Envoy, head of delegation · 23 January 2017 · Round I',
      'Example Post (newspaper), Talks open, at page 3 · medium confidence',
      'its existence',
      'Translated twice.',
    ]) {
      expect(caption).toHaveTextContent(part);
    }
  });

  test('has the office in which the speaker spoke', () => {
    showDossier(saying({ speaker: 'envoy', role: 'as a private person' }), party('a'));
    expect(figureOf()).toHaveTextContent('A. Envoy, as a private person');
    expect(figureOf()).not.toHaveTextContent('head of delegation');
  });

  test('an event leads to its dossier', async () => {
    const { user, select } = showDossier(saying({ event: 'round' }), party('a'));
    await user.click(screen.getByRole('button', { name: 'Round I' }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'event', id: 'round' });
  });

  test('the statement can be opened on its own', async () => {
    const { user, select } = showDossier(saying({}), party('a'));
    await user.click(within(figureOf()).getByRole('button', { name: 'Open' }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'statement', id: 's1' });
  });

  test.each([
    ['a year', '2017', '2017'],
    ['a month', '2017-01', 'January 2017'],
  ])('of %s has no more than that', (_, date, words) => {
    showDossier(saying({ date }), party('a'));
    expect(within(figureOf()).getByText(words)).toHaveAttribute('datetime', date);
  });

  test('without a date or source says so', () => {
    showDossier(saying({}, {}, 'a opposes x'), party('a'));
    expect(figureOf()).toHaveTextContent('undated');
    expect(figureOf()).toHaveTextContent('no source given');
  });

  test('of a joint statement names the others', () => {
    showDossier(saying({}, {}, 'a+b opposes x'), party('a'));
    expect(figureOf()).toHaveTextContent('Joint statement with Betaland');
  });
});

describe('the source', () => {
  test('opens apart, and learns nothing of the page it was opened from', () => {
    const figure = showSource({ title: 'Talks open', url: 'https://example.org/talks' });
    const link = within(figure).getByRole('link', { name: 'Talks open' });
    expect(link).toHaveAttribute('href', 'https://example.org/talks');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//elsewhere',
  ])('with %j for an address is named without a link', (url) => {
    const figure = showSource({ title: 'Talks open', url, archived: url });
    expect(figure).toHaveTextContent('Talks open');
    expect(within(figure).queryByRole('link')).toBeNull();
  });

  test('has a link to its archived copy', () => {
    const figure = showSource({ title: 'Talks open', archived: 'https://archive.org/talks' });
    expect(within(figure).getByRole('link')).toHaveAccessibleName('archived copy');
  });

  test('whose title was not seen says so, and can be opened all the same', () => {
    const figure = showSource({ url: 'https://example.org/talks' });
    expect(figure).toHaveTextContent('title not visible in the copy seen');
    expect(within(figure).getByRole('link', { name: 'Example Post' })).toBeVisible();
  });
});

describe('a statement disputed by sources', () => {
  /** The file may name the contradiction at either of the two. */
  const of = dataset({
    parties: [
      { id: 'a', name: 'Alphaland' },
      { id: 'b', name: 'Betaland' },
    ],
    sources: [{ id: 'post', outlet: 'Example Post' }],
    statements: [
      statement('a opposes x on 2017-01-23', { id: 's1', contradicts: ['s2'] }),
      statement('b supports x on 2017-01-24', { id: 's2', source: 'post' }),
    ],
  });

  test.each([
    ['a', 'Betaland, 24 January 2017, Example Post', 's2'],
    ['b', 'Alphaland, 23 January 2017', 's1'],
  ])('of %s leads to the other one', async (id, name, other) => {
    const { user, select } = showDossier(of, party(id));
    expect(figureOf()).toHaveTextContent('Disputed by sources');
    await user.click(screen.getByRole('button', { name }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'statement', id: other });
  });

  test('others are not', () => {
    showDossier(dataset(['a opposes x']), party('a'));
    expect(figureOf()).not.toHaveTextContent('Disputed');
  });
});
