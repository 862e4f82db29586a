import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Selection } from '../../../src/model/view.ts';
import { dataset, statement } from '../../helpers/build.ts';
import { headings, quoted, showLaterDossier, under } from '../../helpers/dossier.tsx';

const at = (id: string): Selection => ({ kind: 'statement', id });
const quote = (sentence: string, id: string, contradicts: readonly string[] = []) =>
  statement(sentence, { id, kind: 'direct', text: id, contradicts });

const SERIES = dataset([
  quote('a supports x on 2017-01-01', 'oldest'),
  quote('a supports x on 2017-01-02', 'older'),
  quote('a opposes x on 2017-01-03', 'this'),
  quote('a+b opposes x on 2017-01-04', 'newer'),
  quote('a supports y on 2017-01-04', 'elsewhere'),
  quote('b supports x on 2017-01-04', 'other', ['this']),
  quote('a supports towards b on 2017-01-02', 'towards'),
]);

test('shows the statement, what disputes it, and what the party said before and after', async () => {
  await showLaterDossier(SERIES, at('this'));
  expect(headings(2)).toEqual(['Statement by a']);
  expect(quoted()[0]).toBe('this');
  expect(quoted(under('Disputed by sources'))).toEqual(['other']);
  expect(quoted(under(/^After it/))).toEqual(['newer']);
  expect(quoted(under(/^Before it/))).toEqual(['older', 'oldest']);
});

test('what stands alone has no neighbours and no dispute', async () => {
  await showLaterDossier(SERIES, at('towards'));
  expect(quoted()).toEqual(['towards']);
  expect(headings(3)).toEqual(['How it is recorded']);
});

test('leads to its issue, or to the party it is towards', async () => {
  const { user, select } = await showLaterDossier(SERIES, at('this'));
  await user.click(screen.getByRole('button', { name: 'x' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'issue', id: 'x' });
});

test('leads to the party it is towards', async () => {
  const { user, select } = await showLaterDossier(SERIES, at('towards'));
  await user.click(screen.getByRole('button', { name: 'Towards b' }));
  expect(select).toHaveBeenCalledExactlyOnceWith({ kind: 'party', id: 'b' });
});

test('says how it is recorded', async () => {
  const data = dataset([
    statement('a conditional x', { id: 's1', kind: 'reported', text: 'Ja.', language: 'de', coder: 'K. L.' }),
    'a unclear x',
  ]);
  await showLaterDossier(data, at('s1'));
  const facts = under('How it is recorded');
  for (const text of ['Conditional, value +0.5', 'Reported', 'German', 'K. L.', 's1']) {
    expect(facts).toHaveTextContent(text);
  }
});

test('of an unclear one says that it has no value', async () => {
  await showLaterDossier(dataset([statement('a unclear x', { id: 's1' })]), at('s1'));
  expect(under('How it is recorded')).toHaveTextContent('Unclear, no value');
});

test('a language tag that no one knows stays as it is', async () => {
  await showLaterDossier(
    dataset([statement('a opposes x', { id: 's1', text: 'No.', language: 'not a tag' })]),
    at('s1'),
  );
  expect(under('How it is recorded')).toHaveTextContent('not a tag');
});

test('a statement left out of the view says so, and has a way back', async () => {
  const { user, choose } = await showLaterDossier(SERIES, at('this'), { to: '2017-01-02' });
  expect(screen.getByText(/^The filters leave this statement out/)).toBeVisible();
  expect(quoted()[0]).toBe('this');
  await user.click(screen.getByRole('button', { name: 'Show it' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ to: '2017-01-03' }));
});

test('one in view has no such button', async () => {
  await showLaterDossier(SERIES, at('this'));
  expect(screen.queryByRole('button', { name: 'Show it' })).toBeNull();
});
