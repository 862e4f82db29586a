import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readingOf, tieOf } from '../../../src/analysis/reading.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { NORMS, type View } from '../../../src/model/view.ts';
import { formatOf } from '../../../src/ui/format/format.ts';
import { dataset, wholeView, type DatasetParts } from '../../helpers/build.ts';
import { showDossier, tie } from '../../helpers/dossier.tsx';

const NAMES: DatasetParts = {
  parties: [
    { id: 'a', name: 'Alphaland', shortName: 'ALP' },
    { id: 'b', name: 'Betaland', shortName: 'BET' },
    { id: 'c', name: 'Gammaland', shortName: 'GAM' },
  ],
};

const { figure } = formatOf('en');

const of = (...statements: DatasetParts['statements'] & object): Dataset => dataset({ ...NAMES, statements });
const show = (data: Dataset, changes: Partial<View> = {}) => showDossier(data, tie('a', 'b'), changes);

/** The cells of the sum, row by row; the first is what the term is about. */
function rows(): readonly (readonly string[])[] {
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent.trim()));
}

/** A data set with terms of every kind: graded, joint, opposed, and of each other. */
const RICH = of(
  'a supports x',
  'b -0.4 x',
  'a 0.3 y',
  'b supports y',
  'a+b supports z',
  'c opposes z',
  'a opposes towards b',
  'b 0.25 towards a',
);

test('is a table, a row for each term, each party by name', () => {
  show(RICH);
  expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual([
    'On',
    'AlphalandALP',
    'BetalandBET',
    'Alignment',
    'Conflict',
  ]);
  expect(rows().slice(1)).toEqual([
    ['x', '+1', '−0.4', '', '0.4'],
    ['y', '+0.3', '+1', '0.3', ''],
    ['z', '+1', '+1', '1', ''],
    ['ALP towards BET', '−1', '', '', '1'],
    ['BET towards ALP', '', '+0.25', '0.25', ''],
    ['Sum', '1.55', '1.4'],
  ]);
});

test.each(NORMS)('with norm %s ends in the numbers of the tie', (norm) => {
  show(RICH, { norm });
  const found = tieOf(readingOf(RICH, wholeView(RICH, { norm })), 'a', 'b');
  expect(rows().at(-1)?.slice(1)).toEqual([figure(found?.alignment ?? NaN), figure(found?.conflict ?? NaN)]);
});

test('shows what a norm divides by, and its formula', () => {
  show(of('a+b supports x', 'a supports y', 'b opposes y', 'a supports z'), { norm: 'activity' });
  expect(rows().slice(-3)).toEqual([
    ['Sum', '1', '1'],
    [expect.stringMatching(/^Divided by \(n \+ n′\) \/ 2.* = 2\.5$/)],
    ['Result', '0.4', '0.4'],
  ]);
});

test('says which statements and which issues count', () => {
  show(of('a supports x', 'b opposes x'), { rule: 'any', count: 'contested' });
  expect(screen.getByRole('table').querySelector('caption')).toHaveTextContent(
    'min(|v|, |w|), from at most one yes and one no of each party. Only contested issues count.',
  );
});

describe('leads to the words', () => {
  beforeEach(() => {
    // jsdom has no layout to scroll.
    Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>();
  });
  afterEach(() => {
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  test('of an issue, even where they are folded away', async () => {
    const { user } = show(of('a supports x', 'b opposes x', 'a+b supports y'));
    expect(screen.getByRole('heading', { name: 'y' })).not.toBeVisible();
    await user.click(within(screen.getByRole('table')).getByRole('button', { name: 'y' }));
    expect(screen.getByRole('heading', { name: 'y' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'y' })).toHaveFocus();
  });

  test('of one about the other', async () => {
    const { user } = show(RICH);
    await user.click(screen.getByRole('button', { name: 'BET towards ALP' }));
    expect(screen.getByRole('heading', { name: 'Betaland towards Alphaland' })).toHaveFocus();
  });
});
