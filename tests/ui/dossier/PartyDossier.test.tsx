import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { dataset, type DatasetParts } from '../../helpers/build.ts';
import { headings, party, showDossier, under } from '../../helpers/dossier.tsx';

const NAMES: DatasetParts = {
  parties: [
    { id: 'a', name: 'Alphaland', shortName: 'ALP' },
    { id: 'b', name: 'Betaland', shortName: 'BET' },
    { id: 'c', name: 'Gammaland', shortName: 'GAM' },
  ],
};

const of = (...statements: DatasetParts['statements'] & object): Dataset => dataset({ ...NAMES, statements });

describe('who it is', () => {
  const known = dataset({
    parties: [
      {
        id: 'a',
        name: 'Alphaland',
        shortName: 'ALP',
        role: 'guarantor',
        roles: [{ event: 'round', role: 'host' }],
        description: 'A country.',
      },
      'b',
    ],
    events: [{ id: 'round', title: 'Round I', date: '2017-01-23' }],
    speakers: [
      { id: 'envoy', name: 'A. Envoy', role: 'head of delegation', party: 'a' },
      { id: 'other', name: 'B. Envoy', party: 'b' },
    ],
  });

  test('is its name, roles, description and speakers', () => {
    showDossier(known, party('a'));
    expect(headings(2)).toEqual(['Alphaland']);
    expect(screen.getByText('Guarantor · Host at Round I')).toBeVisible();
    expect(screen.getByText('A country.')).toBeVisible();
    expect(screen.getByText('Speakers (1)').closest('details')).toHaveTextContent(
      'A. Envoy, head of delegation',
    );
  });

  test('its heading can take the focus', () => {
    showDossier(known, party('a'));
    screen.getByRole('heading', { level: 2 }).focus();
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  });
});

describe('its ties', () => {
  const ties = (): HTMLElement => under('Ties');

  test('are buttons with both figures that open the tie, its ends in the order of their ids', async () => {
    const data = of('b supports x', 'a opposes x', 'b 0.3 y', 'a supports y', 'b supports z', 'a supports z');
    const { user, select } = showDossier(data, party('b'), { count: 'all' });
    await user.click(within(ties()).getByRole('button', { name: 'Alphaland: alignment 1.3, conflict 1' }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'tie', a: 'a', b: 'b' });
  });

  test('that compare fewer than three issues say so', () => {
    const data = of('a supports x', 'b opposes x', 'a supports y', 'b opposes y');
    showDossier(data, party('a'));
    expect(
      within(ties()).getByRole('button', { name: 'Betaland: alignment 0, conflict 2, little evidence' }),
    ).toHaveTextContent('little evidence');
  });

  test('bars are on one scale over the whole view', () => {
    const data = of(
      'a supports x',
      'b opposes x',
      'b supports y',
      'c supports y',
      'b supports z',
      'c supports z',
    );
    showDossier(data, party('a'));
    const row = within(ties()).getByRole('button', { name: /^Betaland/ });
    expect(row.querySelector('.bar .conflict')).toHaveStyle({ inlineSize: '50%' });
    expect(row.querySelector('.bar .alignment')).toHaveStyle({ inlineSize: '0%' });
  });

  test.each([
    ['they speak of no common issue', ['a supports x', 'b supports y'], {}],
    ['one is neutral or unclear', ['a supports x', 'b neutral x', 'a unclear y', 'b supports y'], {}],
    ['nobody disputes', ['a supports x', 'b supports x'], { count: 'contested' }],
    // Over Σ x² of one times Σ x′² of the other: a party that only is spoken of has none.
    ['nothing to divide by', ['a opposes towards b'], { norm: 'cosine' }],
  ] as const)('no tie is told in words: %s', async (why, said, changes) => {
    const data = dataset({ parties: ['a', 'b'], statements: said });
    const { user, select } = showDossier(data, party('a'), changes);
    const row = within(ties()).getByRole('button', { name: /^b/ });
    expect(row).toHaveTextContent('no tie');
    expect(row).toHaveTextContent(why);
    await user.click(row);
    expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'tie', a: 'a', b: 'b' });
  });

  test('parties out of view have no row', () => {
    showDossier(of('a supports x', 'c opposes x'), party('a'), { parties: ['a', 'b'] });
    expect(within(ties()).getAllByRole('button')).toHaveLength(1);
  });
});

describe('what is asked of it', () => {
  const demands: DatasetParts = {
    ...NAMES,
    issues: [
      { id: 'leave', title: 'A leaves', asks: ['a'] },
      { id: 'pay', title: 'A pays', asks: ['a', 'b'] },
      { id: 'stay', title: 'B stays', asks: ['b'] },
    ],
  };

  test('stands with its answer, or with none: silence is no neutrality', () => {
    showDossier(dataset({ ...demands, statements: ['a opposes leave', 'b supports pay'] }), party('a'));
    const [leave, pay, ...others] = within(under('What is asked of it')).getAllByRole('listitem');
    expect(leave).toHaveTextContent('A leaves Opposes');
    expect(pay).toHaveTextContent('A pays no statement found in view');
    expect(pay).not.toHaveTextContent(/neutral/i);
    expect(others).toEqual([]);
  });

  test('leads to the issue', async () => {
    const { user, select } = showDossier(dataset(demands), party('a'));
    await user.click(screen.getByRole('button', { name: 'A pays' }));
    expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'issue', id: 'pay' });
  });

  test('is left out where nobody asks anything', () => {
    showDossier(dataset(demands), party('c'));
    expect(screen.queryByText('What is asked of it')).toBeNull();
  });
});

test('a party left out of the view says so, and has a way back', async () => {
  const { user, choose } = showDossier(of('a supports x'), party('a'), { parties: ['b', 'c'] });
  expect(screen.getByText('Alphaland is left out of this view.')).toBeVisible();
  expect(screen.queryByRole('figure')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show it' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith({ parties: ['a', 'b', 'c'] });
});
