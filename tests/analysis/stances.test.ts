import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { newestFirst } from '../../src/analysis/newest.ts';
import { stanceOf, stancesInView, type Stance } from '../../src/analysis/stances.ts';
import type { Statement } from '../../src/model/dataset.ts';
import type { Rule } from '../../src/model/view.ts';
import { dataset, statement } from '../helpers/build.ts';

/** a's stance on x. */
function stanceOn(said: readonly (string | Statement)[], rule: Rule = 'latest'): Stance | undefined {
  return stanceOf(stancesInView(dataset(said), EVERYTHING, rule), 'a', 'x');
}

const values = (stance: Stance | undefined): readonly number[] =>
  stance?.atoms.map((atom) => atom.value) ?? [];
const ids = (statements: readonly Statement[] = []): readonly string[] => statements.map(({ id }) => id);

describe('the word', () => {
  test.each([
    [['a 1 x'], 'supports', [1]],
    [['a 0.51 x'], 'supports', [0.51]],
    [['a 0.5 x'], 'conditional', [0.5]],
    [['a conditional x', 'a supports x'], 'supports', [1]],
    [['a neutral x', 'a conditional x'], 'conditional', [0.5]],
    [['a neutral x', 'a -0.1 x'], 'opposes', [-0.1]],
    [['a -0.1 x', 'a -0.9 x'], 'opposes', [-0.9]],
    [['a neutral x', 'a 0 x', 'a -0 x'], 'neutral', []],
    [['a neutral x', 'a unclear x'], 'neutral', []],
    [['a unclear x', 'a unclear x'], 'unclear', []],
    [['a supports x', 'a conditional x', 'a -0.2 x', 'a neutral x'], 'both', [1, -0.2]],
  ])('of %j, said on one day, is %s', (said, word, atoms) => {
    for (const rule of ['latest', 'any'] as const) {
      const stance = stanceOn(said, rule);
      expect(stance?.word).toBe(word);
      expect(values(stance)).toEqual(atoms);
    }
  });

  test('a party that says nothing has no stance', () => {
    expect(stanceOn(['b supports x', 'a supports y', 'a opposes towards b'])).toBeUndefined();
  });
});

describe('the rule', () => {
  const turned = ['a supports x on 2017-01-01', 'a conditional x on 2017-01-02', 'a opposes x on 2017-01-03'];

  test('latest: what a party last said is its stance', () => {
    const stance = stanceOn(turned, 'latest');
    expect(stance?.word).toBe('opposes');
    expect(ids(stance?.counted)).toEqual(['s03']);
    expect(ids(stance?.inView)).toEqual(['s03', 's02', 's01']);
  });

  test('latest: a neutral word replaces an earlier yes', () => {
    const stance = stanceOn(['a supports x on 2017-01-01', 'a neutral x on 2017-01-02']);
    expect(stance?.word).toBe('neutral');
    expect(stance?.atoms).toEqual([]);
  });

  test('any: one yes and one no over all dates, however often they were said', () => {
    const stance = stanceOn([...turned, 'a supports x on 2016', 'a -0.5 x'], 'any');
    expect(values(stance)).toEqual([1, -1]);
    expect(stance?.atoms.map((atom) => ids(atom.statements))).toEqual([['s01', 's04'], ['s03']]);
    expect(ids(stance?.counted)).toEqual(['s03', 's02', 's01', 's04', 's05']);
  });

  test('every: each statement that is not neutral or unclear is an atom of its own, in the order of the ids', () => {
    const said = [...turned, 'a supports x', 'a neutral x', 'a unclear x'];
    const stance = stanceOn(said, 'every');
    expect(values(stance)).toEqual([1, 0.5, -1, 1]);
    expect(stance?.atoms.map((atom) => ids(atom.statements))).toEqual([['s01'], ['s02'], ['s03'], ['s04']]);
    expect(ids(stance?.counted)).toEqual(['s03', 's02', 's01', 's04', 's05']);
    expect(ids(stance?.inView)).toContain('s06');
  });

  test('an unclear statement never replaces an earlier clear one', () => {
    const stance = stanceOn(['a opposes x on 2017-01-01', 'a unclear x on 2017-01-02']);
    expect(stance?.word).toBe('opposes');
    expect(ids(stance?.counted)).toEqual(['s01']);
    expect(ids(stance?.inView)).toEqual(['s02', 's01']);
  });

  test('the latest date is that of the party on the issue, not of the data set', () => {
    const all = stancesInView(
      dataset(['a supports x on 2016', 'a opposes y on 2017', 'b opposes x on 2017']),
      EVERYTHING,
      'latest',
    );
    expect(stanceOf(all, 'a', 'x')?.word).toBe('supports');
  });
});

describe('the latest date', () => {
  test.each([
    ['an undated statement is older than any dated one', ['a opposes x', 'a supports x on 0001'], 'supports'],
    ['undated statements alone all count', ['a opposes x', 'a supports x'], 'both'],
    [
      'a day is later than the first instant of its month',
      ['a opposes x on 2017-01', 'a supports x on 2017-01-02'],
      'supports',
    ],
    [
      'a month and its first day begin together',
      ['a opposes x on 2017-01', 'a supports x on 2017-01-01'],
      'both',
    ],
    [
      'on one day a timed statement is later',
      ['a opposes x on 2017-01-23', 'a supports x on 2017-01-23T00:00'],
      'supports',
    ],
    [
      'one instant in two zones is one date',
      ['a opposes x on 2017-01-23T10:00Z', 'a supports x on 2017-01-23T12:00+02:00'],
      'both',
    ],
    [
      'without a zone it is UTC',
      ['a opposes x on 2017-01-23T10:00', 'a supports x on 2017-01-23T10:00+01:00'],
      'opposes',
    ],
  ])('%s', (_, said, word) => {
    expect(stanceOn(said)?.word).toBe(word);
  });
});

describe('changed', () => {
  test('a yes and a no on different dates have changed', () => {
    expect(stanceOn(['a supports x on 2017-01-01', 'a opposes x on 2017-01-02'], 'any')).toMatchObject({
      word: 'both',
      changed: true,
    });
    expect(stanceOn(['a supports x', 'a opposes x on 2017-01-02'], 'every')?.changed).toBe(true);
  });

  test('so have a yes and a no on one date, if the yes or the no was also said on another', () => {
    const oneDay = ['a supports x on 2017-01-02', 'a opposes x on 2017-01-02'];
    expect(stanceOn([...oneDay, 'a supports x on 2017-01-01'], 'any')?.changed).toBe(true);
    expect(stanceOn([...oneDay, 'a opposes x on 2017-01-01'], 'any')?.changed).toBe(true);
  });

  test('a yes and a no on one date have not', () => {
    for (const rule of ['latest', 'any', 'every'] as const) {
      const stance = stanceOn(['a supports x on 2017-01-01', 'a opposes x on 2017-01-01'], rule);
      expect(stance).toMatchObject({ word: 'both', changed: false });
    }
    expect(stanceOn(['a supports x', 'a opposes x'], 'any')?.changed).toBe(false);
  });

  test('a stance that is not both has not changed, however it moved', () => {
    const stance = stanceOn(['a supports x on 2017-01-01', 'a conditional x on 2017-01-02'], 'any');
    expect(stance).toMatchObject({ word: 'supports', changed: false });
  });
});

describe('others differ', () => {
  test('where an earlier clear statement has another word', () => {
    expect(stanceOn(['a conditional x on 2016', 'a supports x on 2017'])?.othersDiffer).toBe(true);
    expect(stanceOn(['a neutral x on 2016', 'a opposes x on 2017'])?.othersDiffer).toBe(true);
  });

  test('not where earlier statements say the same, or nothing clear', () => {
    const said = ['a 0.8 x on 2015', 'a unclear x on 2016', 'a supports x on 2017', 'a unclear x on 2018'];
    expect(stanceOn(said)?.othersDiffer).toBe(false);
  });

  test('not where the rule counts all', () => {
    expect(stanceOn(['a opposes x on 2016', 'a supports x on 2017'], 'any')?.othersDiffer).toBe(false);
  });
});

describe('a red line', () => {
  const early = statement('a opposes x on 2016', { id: 'early', redLine: true });
  const late = statement('a opposes x on 2017', { id: 'late', redLine: false });
  const unclear = statement('a unclear x on 2018', { id: 'unclear', redLine: true });

  test('is one that the rule counts', () => {
    expect(stanceOn([early, late], 'latest')?.redLine).toBe(false);
    expect(stanceOn([early, late], 'any')?.redLine).toBe(true);
  });

  test('is not drawn by an unclear statement', () => {
    expect(stanceOn([late, unclear], 'any')?.redLine).toBe(false);
  });
});

test('a joint statement is a stance of each of its parties in view', () => {
  const data = dataset(['a+b+c supports x', 'c opposes x on 2017']);
  const all = stancesInView(data, { ...EVERYTHING, parties: new Set(['a', 'c']) }, 'latest');
  expect([...all.keys()]).toEqual(['a', 'c']);
  expect(stanceOf(all, 'a', 'x')?.word).toBe('supports');
  expect(stanceOf(all, 'c', 'x')?.word).toBe('opposes');
});

test('stances stand in the order of the ids, whatever that of the file', () => {
  const all = stancesInView(
    dataset(['b supports y', 'b supports x', 'a2 supports x', 'a10 supports x']),
    EVERYTHING,
    'any',
  );
  expect([...all.keys()]).toEqual(['a10', 'a2', 'b']);
  expect([...(all.get('b')?.keys() ?? [])]).toEqual(['x', 'y']);
});

test('newest first: undated last, and one date by id', () => {
  const { statements } = dataset([
    'a supports x',
    'a supports x on 2017-01-23',
    'a supports x on 2017-01-23T08:00',
    'a supports x on 2017-01-23',
    'a supports x on 2017',
  ]);
  expect(ids(newestFirst(statements.toReversed()))).toEqual(['s03', 's02', 's04', 's05', 's01']);
});
