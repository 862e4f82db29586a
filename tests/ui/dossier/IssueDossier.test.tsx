import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dataset, statement, type DatasetParts } from '../../helpers/build.ts';
import { headings, issue, quoted, showDossier, under } from '../../helpers/dossier.tsx';

const quote = (sentence: string, id: string, redLine?: boolean) =>
  statement(sentence, { id, kind: 'direct', text: id, redLine });

const of = (statements: DatasetParts['statements'], parts: DatasetParts = {}) =>
  dataset({
    topics: [{ id: 't', title: 'Security' }],
    issues: [
      { id: 'x', title: 'Zones', proposition: 'There are zones.', definition: 'Four of them.', topic: 't' },
    ],
    ...parts,
    statements: statements ?? [],
  });

describe('what it is about', () => {
  test('is its title, proposition, definition and topic', () => {
    showDossier(of([]), issue('x'));
    expect(headings(2)).toEqual(['Zones']);
    for (const text of ['There are zones.', 'Four of them.', 'Security']) {
      expect(screen.getByText(text)).toBeVisible();
    }
  });

  test('says who is asked', async () => {
    const { user, select } = showDossier(
      dataset({ parties: [{ id: 'a', name: 'Alphaland' }], issues: [{ id: 'x', asks: ['a'] }] }),
      issue('x'),
    );
    const asked = screen.getByText(/^Asked of:/);
    await user.click(within(asked).getByRole('button', { name: 'Alphaland' }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'party', id: 'a' });
  });

  test.each([
    ['Contested: somewhere in the data set', ['a supports x', 'b opposes x']],
    ['Undisputed: nowhere in the data set', ['a supports x', 'b conditional x']],
  ])('explains: %s', (text, said) => {
    showDossier(of(said), issue('x'));
    expect(screen.getByText(new RegExp(`^${text}`))).toBeVisible();
  });
});

describe('who stands where', () => {
  const ALL = [
    'a supports x',
    'b conditional x',
    'c neutral x',
    'd supports x',
    'd opposes x',
    'e opposes x',
    'f unclear x',
    'g supports y',
  ];

  test('groups the parties in view by stance', () => {
    showDossier(of(ALL), issue('x'));
    expect(headings(4, under('Who stands where')).map((each) => each.trim())).toEqual([
      'Supports (1)',
      'Conditional (1)',
      'Both yes and no (1)',
      'Neutral (1)',
      'Opposes (1)',
      'Unclear (1)',
      'Silent (1)',
    ]);
  });

  test('lists the silent apart, never as neutral', () => {
    showDossier(of(ALL), issue('x'));
    const group = (name: RegExp) => screen.getByRole('heading', { level: 4, name }).parentElement;
    expect(group(/^Silent/)).toHaveTextContent('No statement in view. This is silence, not neutrality.');
    expect(within(group(/^Silent/) ?? document.body).getByRole('button')).toHaveTextContent(/^g$/);
    expect(within(group(/^Neutral/) ?? document.body).getByRole('button')).toHaveTextContent(/^c$/);
  });

  test('leaves out parties that are out of view', () => {
    showDossier(of(ALL), issue('x'), { parties: ['a', 'e'] });
    expect(headings(4, under('Who stands where')).map((each) => each.trim())).toEqual([
      'Supports (1)',
      'Opposes (1)',
    ]);
  });

  test('with no party in view says so', () => {
    showDossier(of(ALL), issue('x'), { parties: [] });
    expect(screen.getByText('No party is in view.')).toBeVisible();
  });

  test('a party leads to its dossier', async () => {
    const { user, select } = showDossier(of(ALL), issue('x'));
    await user.click(within(under('Who stands where')).getByRole('button', { name: 'e' }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'party', id: 'e' });
  });
});

describe('the words', () => {
  test('of each side stand newest first, whoever says them', () => {
    const data = of([
      quote('a supports x on 2017-01-01', 'a old'),
      quote('b supports x on 2017-01-02', 'b'),
      quote('a supports x on 2017-01-03', 'a new'),
      quote('c opposes x on 2017-01-04', 'c'),
    ]);
    showDossier(data, issue('x'));
    expect(quoted(under('Words of those in favour'))).toEqual(['a new', 'b', 'a old']);
    expect(quoted(under('Words of those against'))).toEqual(['c']);
  });

  test('say whose they are', async () => {
    const { user, select } = showDossier(of(['a supports x']), issue('x'));
    await user.click(within(screen.getByRole('figure')).getByRole('button', { name: 'a' }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'party', id: 'a' });
  });

  test('of a joint statement stand once, with all who made it', () => {
    showDossier(of([quote('a+b supports x', 'We agree.')]), issue('x'));
    expect(quoted()).toEqual(['We agree.']);
    expect(screen.getByRole('figure')).toHaveTextContent('a, b');
    expect(screen.getByRole('figure')).toHaveTextContent('Joint statement');
  });

  test('of a joint statement that one of them replaced still count for the other', () => {
    const data = of(['a+b supports x on 2016', 'a supports x on 2017']);
    showDossier(data, issue('x'));
    expect(screen.queryByText('earlier, not counted')).toBeNull();
    expect(screen.getAllByRole('figure')).toHaveLength(2);
  });

  test('that a later statement replaces say so', () => {
    showDossier(of(['a supports x on 2016', 'a supports x on 2017']), issue('x'));
    expect(screen.getAllByText('earlier, not counted')).toHaveLength(1);
  });
});

describe('red lines', () => {
  test('stand with the quote and whose it is', async () => {
    const data = of([quote('a opposes x on 2017-01-23', 'Never.', true), 'b supports x']);
    const { user, select } = showDossier(data, issue('x'));
    const lines = under('Red lines');
    expect(quoted(lines)).toEqual(['Never.']);
    expect(lines).toHaveTextContent('a · 23 January 2017');
    await user.click(within(lines).getByRole('button', { name: '23 January 2017' }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'statement', id: 'Never.' });
  });

  test('that a later statement gave up are none', () => {
    showDossier(of([quote('a opposes x on 2016', 'Never.', true), 'a supports x on 2017']), issue('x'));
    expect(screen.queryByText('Red lines')).toBeNull();
  });
});

test('an issue left out of the view says so, and has a way back', async () => {
  const data = of(['a supports x', 'a supports y']);
  const { user, choose } = showDossier(data, issue('x'), { issues: ['y'], topics: [] });
  expect(screen.getByText('Zones is left out of this view.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show it' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith({ issues: ['x', 'y'], topics: ['t'] });
});
