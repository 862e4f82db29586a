import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Selection } from '../../../src/model/view.ts';
import { dataset, statement } from '../../helpers/build.ts';
import { headings, quoted, showLaterDossier, under } from '../../helpers/dossier.tsx';

const ROUND: Selection = { kind: 'event', id: 'round' };
const said = (sentence: string, text: string, event = 'round') =>
  statement(sentence, { id: text, kind: 'direct', text, event });

const EVENTS = dataset({
  parties: [
    { id: 'b', name: 'Betaland' },
    { id: 'a', name: 'Alphaland' },
  ],
  events: [
    { id: 'round', title: 'Round I', date: '2017-01-23', until: '2017-01-24', description: 'Two days.' },
    { id: 'later', title: 'Round II', date: '2017-02' },
  ],
  statements: [
    said('a+b supports x on 2017-01-24', 'together'),
    said('a supports x on 2017-01-23', 'a on x'),
    said('a opposes towards b on 2017-01-23', 'a of b'),
    said('b opposes y on 2017-01-23', 'b on y'),
    said('b opposes y on 2017-01-24', 'b on y again'),
    said('b opposes x on 2017-02', 'elsewhere', 'later'),
  ],
});

test('says when it was, and what it was', async () => {
  await showLaterDossier(EVENTS, ROUND);
  expect(headings(2)).toEqual(['Round I']);
  expect(screen.getByText('23 – 24 January 2017')).toBeVisible();
  expect(screen.getByText('Two days.')).toBeVisible();
  expect(screen.getByText('5 statements in view')).toBeVisible();
});

test('has what each party said there, in the data set’s order; what they said together last, and once', async () => {
  await showLaterDossier(EVENTS, ROUND);
  expect(headings(3)).toEqual(['Betaland', 'Alphaland', 'Betaland, Alphaland']);
  expect(quoted()).toEqual(['b on y again', 'b on y', 'a of b', 'a on x', 'together']);
  expect(headings(4, under('Betaland'))).toEqual(['y']);
  expect(headings(4, under('Alphaland'))).toEqual(['Towards Betaland', 'x']);
});

test('leads to parties and issues', async () => {
  const { user, select } = await showLaterDossier(EVENTS, ROUND);
  await user.click(within(under('Betaland')).getByRole('button', { name: 'Betaland' }));
  await user.click(within(under('Betaland')).getByRole('button', { name: 'y' }));
  expect(select.mock.calls).toEqual([[{ kind: 'party', id: 'b' }], [{ kind: 'issue', id: 'y' }]]);
});

test('follows the filters, and says when nothing is left', async () => {
  await showLaterDossier(EVENTS, { kind: 'event', id: 'later' }, { to: '2017-01-24' });
  expect(screen.getByText('No statement made here is in view.')).toBeVisible();
  expect(quoted()).toEqual([]);
});
