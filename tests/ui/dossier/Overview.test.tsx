import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dataset, statement } from '../../helpers/build.ts';
import { headings, showDossier, under } from '../../helpers/dossier.tsx';

const yes = (sentence: string, id: string) => statement(sentence, { id, kind: 'direct', text: 'Yes.' });

test('invites, and counts what the data set holds: quotes by distinct text', () => {
  const data = dataset({
    description: 'Talks.',
    sources: [{ id: 'post', outlet: 'Example Post' }],
    statements: [
      yes('a supports x on 2017-05-08', 's1'),
      yes('a supports y on 2016-12-29', 's2'),
      'b opposes x on 2017',
    ],
  });
  showDossier(data);
  expect(headings(2)).toHaveLength(1);
  const summary = under('This data set');
  expect(summary).toHaveTextContent('3 statements (1 direct quote) of 2 parties on 2 issues, from 1 source.');
  expect(summary).toHaveTextContent('29 December 2016 – 8 May 2017');
  expect(summary).toHaveTextContent('Talks.');
});

test('events lead to their dossiers', async () => {
  const { user, select } = showDossier(
    dataset({ events: [{ id: 'round', title: 'Round I', date: '2017-01-23' }] }),
  );
  await user.click(screen.getByRole('button', { name: 'Round I' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'event', id: 'round' });
});

test('a data set without dates or events has neither', () => {
  showDossier(dataset(['a supports x']));
  expect(headings(3)).toEqual(['This data set']);
});
