import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { dataset, statement, type DatasetParts } from '../../helpers/build.ts';
import { headings, party, quoted, showDossier, under } from '../../helpers/dossier.tsx';

/** A direct quote whose words are its id. */
const quote = (sentence: string, id: string) => statement(sentence, { id, kind: 'direct', text: id });

const NAMES: DatasetParts = {
  parties: [
    { id: 'a', name: 'Alphaland' },
    { id: 'b', name: 'Betaland' },
  ],
};

const of = (...statements: DatasetParts['statements'] & object): Dataset => dataset({ ...NAMES, statements });

test('are by issue: contested first, then by title; newest first', () => {
  const data = dataset({
    ...NAMES,
    issues: [
      { id: 'i1', title: 'Zeta' },
      { id: 'i2', title: 'Beta' },
      { id: 'i3', title: 'Alpha' },
    ],
    statements: [
      quote('a supports i3 on 2017-01-02', 'third'),
      quote('a supports i1 on 2017-01-01', 'first, older'),
      quote('a supports i1', 'first, undated'),
      quote('a supports i1 on 2017-01-02', 'first, newer'),
      quote('a supports i2', 'second'),
      'b opposes i1',
    ],
  });
  showDossier(data, party('a'));
  expect(headings(4, under('Its words, by issue'))).toEqual(['Zeta', 'Alpha', 'Beta']);
  expect(quoted()).toEqual(['first, newer', 'first, older', 'first, undated', 'third', 'second']);
});

test('all stand open on the page', () => {
  const said = Array.from({ length: 40 }, (_, index) =>
    quote(`a supports x${index % 4} on 2017`, `q${index}`),
  );
  showDossier(of(...said), party('a'));
  expect(quoted().toSorted()).toEqual(said.map(({ id }) => id).toSorted());
  for (const each of screen.getAllByRole('blockquote')) expect(each.closest('details')).toBeNull();
});

test('an issue leads to its dossier', async () => {
  const { user, select } = showDossier(of('a supports x'), party('a'));
  await user.click(screen.getByRole('button', { name: 'x' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'issue', id: 'x' });
});

test('say which are the latest, and that others differ', () => {
  showDossier(of('a supports x on 2017-01-02', 'a opposes x on 2017-01-01', 'b opposes x'), party('a'));
  expect(screen.getByText('Supports · contested · latest of 2 · others in view differ')).toBeVisible();
  const [newer, older] = screen.getAllByRole('figure');
  expect(newer).not.toHaveTextContent('not counted');
  expect(older).toHaveTextContent('earlier, not counted');
});

test('several of the latest date are the latest together', () => {
  showDossier(
    of('a supports x on 2017-01-02', 'a supports x on 2017-01-02', 'a supports x on 2016'),
    party('a'),
  );
  expect(screen.getByText('Supports · undisputed · latest 2 of 3')).toBeVisible();
});

test('an unclear one neither replaces an earlier one nor is replaced', () => {
  showDossier(of('a supports x on 2017-01-02', 'a unclear x on 2017-01-03'), party('a'));
  expect(screen.getByText('Supports · undisputed')).toBeVisible();
  const [unclear, clear] = screen.getAllByRole('figure');
  expect(unclear).toHaveTextContent('Unclear listed, not counted');
  expect(unclear).not.toHaveTextContent('earlier');
  expect(clear).not.toHaveTextContent('not counted');
});

test('where all count, none is replaced; a change of mind says so', () => {
  const data = of('a supports x on 2017-01-02', 'a opposes x on 2017-01-01');
  showDossier(data, party('a'), { rule: 'any' });
  expect(screen.getByText('Both yes and no · undisputed · changed')).toBeVisible();
  expect(screen.queryByText('earlier, not counted')).toBeNull();
});

test('towards other parties stand in groups of their own, after the issues', async () => {
  const data = of(quote('a opposes towards b', 'of b'), quote('a supports x', 'on x'));
  const { user, select } = showDossier(data, party('a'));
  expect(headings(4)).toEqual(['x', 'Towards Betaland']);
  expect(quoted()).toEqual(['on x', 'of b']);
  await user.click(screen.getByRole('button', { name: 'Towards Betaland' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'party', id: 'b' });
});

test('of a joint statement towards itself are there too', () => {
  showDossier(of(quote('a+b supports towards a', 'of ourselves')), party('a'));
  expect(quoted()).toEqual(['of ourselves']);
});

test('are counted, quotes by distinct text, and so are those outside the view', () => {
  const data = of(
    statement('a supports x on 2017', { kind: 'direct', text: 'Yes.', id: 's1' }),
    statement('a supports y on 2017', { kind: 'direct', text: 'Yes.', id: 's2' }),
    statement('a supports z on 2017', { kind: 'reported', text: 'Agreed.', id: 's3' }),
    'a supports x on 2016',
    'b supports x on 2016',
  );
  showDossier(data, party('a'), { from: '2017-01-01' });
  const words = under('Its words, by issue');
  expect(words).toHaveTextContent('3 statements, 1 direct quote.');
  expect(words).toHaveTextContent('1 more statement is outside this view');
});

test('of a party without any are said to be missing', () => {
  showDossier(of('b supports x'), party('a'));
  expect(screen.getByText('No statement of this party is in view.')).toBeVisible();
});
