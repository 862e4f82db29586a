import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { View } from '../../../src/model/view.ts';
import { dataset, statement, type DatasetParts } from '../../helpers/build.ts';
import { headings, quoted, showDossier, tie, under } from '../../helpers/dossier.tsx';

const NAMES: DatasetParts = {
  parties: [
    { id: 'a', name: 'Alphaland', shortName: 'ALP' },
    { id: 'b', name: 'Betaland', shortName: 'BET' },
    { id: 'c', name: 'Gammaland', shortName: 'GAM' },
  ],
};

const of = (...statements: DatasetParts['statements'] & object): Dataset => dataset({ ...NAMES, statements });
const quote = (sentence: string, id: string) => statement(sentence, { id, kind: 'direct', text: id });
const show = (data: Dataset, changes: Partial<View> = {}) => showDossier(data, tie('a', 'b'), changes);

describe('the numbers', () => {
  test('stand at the top, with what they rest on', () => {
    show(of('a supports x', 'b supports x', 'a supports y', 'b opposes y', 'a supports z', 'b unclear z'));
    expect(headings(2)).toEqual(['Alphaland and Betaland']);
    expect(screen.getByText('Net').closest('p')).toHaveTextContent('Alignment 1 Conflict 1 Net 0');
    expect(screen.getByText(/^Of 2 issues/)).toHaveTextContent(
      'Of 2 issues that both speak of and that count, they agree on 1 and are opposed on 1. 1 issue cannot be compared.',
    );
  });

  test('of fewer than three compared issues say that this is little evidence', () => {
    show(of('a supports x', 'b opposes x'));
    expect(screen.getByText(/^Little evidence/)).toBeVisible();
  });

  test('of three do not', () => {
    show(of('a+b supports x', 'a+b supports y', 'a+b supports z'));
    expect(screen.queryByText(/^Little evidence/)).toBeNull();
  });

  test('that come only from what they say of each other say so', () => {
    show(of('a opposes towards b'));
    expect(screen.getByText(/^No issue that counts can be compared/)).toBeVisible();
  });
});

describe('the issues', () => {
  test('stand contested first; then what nobody disputes; then what cannot be compared', () => {
    show(
      of(
        'a+b supports calm',
        'a+b supports agreed',
        'c opposes agreed',
        'a supports fight',
        'b opposes fight',
        'a supports alone',
      ),
    );
    expect(headings(4, under('Contested issues'))).toEqual(['fight', 'agreed']);
    expect(screen.getByText('and 1 more that nobody disputes').parentElement).toHaveTextContent('calm');
    expect(screen.getByText('1 that cannot be compared, and why').parentElement).toHaveTextContent('alone');
    expect(headings(4)).toEqual(['fight', 'agreed', 'calm', 'alone']);
  });

  test('that nobody disputes are said not to count while only contested ones do', () => {
    const data = of('a supports x', 'b opposes x', 'a+b supports calm');
    show(data, { count: 'contested' });
    expect(screen.getByText(/^These make no tie/)).toBeInTheDocument();
    expect(within(screen.getByRole('table')).queryByText('calm')).toBeNull();
  });

  test('say how they come out', () => {
    show(of('a supports x', 'b opposes x', 'a+b supports y', 'a+b supports z', 'b opposes z'));
    const outcome = (issue: string) => screen.getByRole('heading', { name: issue }).nextElementSibling;
    expect(outcome('x')).toHaveTextContent(/^Opposed$/);
    expect(outcome('y')).toHaveTextContent(/^Agreed · same document, both signed one text$/);
    expect(outcome('z')).toHaveTextContent(/^Mixed$/);
  });

  test('are not the same document where each speaks for itself', () => {
    show(of('a+b supports x', 'a supports x'));
    expect(screen.getByText('Agreed')).toBeInTheDocument();
    expect(screen.queryByText(/same document/)).toBeNull();
  });

  test.each([
    ['Betaland is silent', ['a supports x']],
    ['Betaland is only neutral', ['a supports x', 'b neutral x']],
    ['Betaland is only unclear', ['a supports x', 'b unclear x']],
    ['Alphaland is only unclear · Betaland is only neutral', ['a unclear x', 'b neutral x']],
  ])('that cannot be compared say why: %s', (why, said) => {
    show(of(...said));
    expect(screen.getByText(`Cannot be compared · ${why}`)).toBeInTheDocument();
  });

  test('have both sides’ words beside each other', () => {
    show(of(quote('a supports x on 2017', 'Yes.'), quote('b opposes x on 2017', 'No.')));
    const [alpha, beta] = ['Alphaland', 'Betaland'].map((name) =>
      screen.getByRole('heading', { level: 5, name }).closest('div'),
    );
    expect(quoted(alpha ?? undefined)).toEqual(['Yes.']);
    expect(quoted(beta ?? undefined)).toEqual(['No.']);
  });

  test('never show silence as neutrality', () => {
    show(of('a supports x'));
    const side = screen.getByRole('heading', { level: 5, name: 'Betaland', hidden: true }).closest('div');
    expect(side).toHaveTextContent('No statement in view. This is silence, not neutrality.');
  });

  test('keep what does not count one click away', async () => {
    const { user } = show(
      of(quote('a supports x on 2017', 'now'), quote('a opposes x on 2016', 'then'), 'b opposes x'),
    );
    expect(screen.getByText('then')).not.toBeVisible();
    await user.click(screen.getByText('1 more statement that does not count'));
    expect(screen.getByText('then')).toBeVisible();
    expect(screen.getByText('now')).toBeVisible();
  });

  test('lead to their dossiers and those of the parties', async () => {
    const { user, select } = show(of('a supports x', 'b opposes x'));
    const words = under('Contested issues');
    await user.click(within(words).getByRole('button', { name: 'x' }));
    await user.click(within(words).getByRole('button', { name: 'Betaland' }));
    expect(select.mock.calls).toEqual([[{ kind: 'issue', id: 'x' }], [{ kind: 'party', id: 'b' }]]);
  });
});

test('what they say of each other stands in a section of its own', () => {
  show(
    of(
      quote('a opposes towards b', 'of b'),
      quote('b supports towards a', 'of a'),
      quote('a opposes x', 'of x'),
    ),
  );
  const words = under('What they say of each other');
  expect(headings(4, words)).toEqual(['Alphaland towards Betaland', 'Betaland towards Alphaland']);
  expect(quoted(words)).toEqual(['of b', 'of a']);
});

describe('without a tie', () => {
  test.each([
    [/no issue on which both have a statement/, ['a supports x', 'b supports y'], {}],
    [/one of them is only neutral or unclear/, ['a supports x', 'b unclear x'], {}],
    [/nobody disputes what both speak of/, ['a supports x', 'b supports x'], { count: 'contested' }],
    [/would divide by 0/, ['a opposes towards b'], { norm: 'cosine' }],
  ] as const)('says why: %s', (why, said, changes) => {
    show(of(...said), changes);
    expect(screen.getByText(why)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('still shows the words', () => {
    show(of(quote('a supports x', 'Yes.')));
    expect(quoted()).toEqual(['Yes.']);
  });
});

test('a tie with a party left out of the view says so, and has a way back', async () => {
  const { user, choose } = show(of('a supports x', 'b opposes x'), { parties: ['a'] });
  expect(screen.getByText('Betaland is left out of this view.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show it' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith({ parties: ['a', 'b'] });
});
