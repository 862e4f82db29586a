/** Parties side by side: who is compared, on what, how it comes out, and in which words. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareParties } from '../../src/analysis/comparison.ts';
import { EVERYTHING, type Filter } from '../../src/analysis/filter.ts';
import { findings, type Findings } from '../../src/analysis/findings.ts';
import { positionWord } from '../../src/analysis/position.ts';
import { chosenInView, sideBySide, wordsOf } from '../../src/analysis/sideBySide.ts';
import { stanceOf } from '../../src/analysis/stances.ts';
import type { Rule } from '../../src/model/view.ts';
import type { Supposition } from '../../src/model/view.ts';
import { arbDataset, arbFilter, arbOptions, PARTIES } from '../helpers/arbitrary.ts';
import { dataset, type DatasetParts } from '../helpers/build.ts';

function find(
  given: DatasetParts | readonly string[],
  rule: Rule = 'latest',
  filter: Partial<Filter> = {},
  whatif: readonly Supposition[] = [],
): Findings {
  return findings(dataset(given), { ...EVERYTHING, ...filter }, { count: 'all', rule, norm: 'none' }, whatif);
}

const outcome = (said: readonly string[], rule?: Rule) =>
  sideBySide(find(said, rule), ['a', 'b', 'c']).map((row) => row.outcome);

describe('an issue is', () => {
  test.each([
    ['a difference', 'yes and no', ['a supports i', 'b opposes i']],
    ['a difference', 'yes and a conditional yes', ['a supports i', 'b conditional i']],
    ['a difference', 'yes and neutral', ['a supports i', 'b neutral i']],
    ['a difference', 'two that agree and one that does not', ['a supports i', 'b supports i', 'c opposes i']],
    [
      'a difference',
      'two that each said both',
      ['a supports i', 'a opposes i', 'b supports i', 'b opposes i'],
    ],
    ['an agreement', 'yes and yes', ['a supports i', 'b supports i']],
    ['an agreement', 'no and no, of one strength or not', ['a opposes i', 'b -0.3 i']],
    ['an agreement', 'two conditional ones', ['a conditional i', 'b 0.2 i']],
    ['an agreement', 'two that agree while the third is silent', ['a supports i', 'c supports i']],
    ['an agreement', 'two that agree and an unclear one', ['a opposes i', 'b opposes i', 'c unclear i']],
    ['incomparable', 'one party alone', ['a supports i']],
    ['incomparable', 'one party and an unclear one', ['a supports i', 'b unclear i']],
    ['incomparable', 'neutral parties', ['a neutral i', 'b neutral i']],
    ['incomparable', 'unclear parties', ['a unclear i', 'b unclear i']],
  ])('%s: %s', (which, _, said) => {
    expect(outcome(said)).toEqual([which.replace(/^an? /, '')]);
  });
});

test('every issue in view of which one of them speaks has a row, in the data set’s order; others have none', () => {
  const found = find(
    {
      issues: ['z', 'm', 'hidden', 'others', 'a'],
      statements: ['a supports a', 'b unclear m', 'c supports others', 'a supports z', 'a supports hidden'],
    },
    'latest',
    { issues: new Set(['z', 'm', 'others', 'a']) },
  );
  const rows = sideBySide(found, ['b', 'a']);
  expect(rows.map(({ issue }) => issue)).toEqual(['z', 'm', 'a']);
  expect(rows.map(({ stances }) => stances.map((stance) => stance?.word))).toEqual([
    [undefined, 'supports'],
    ['unclear', undefined],
    [undefined, 'supports'],
  ]);
});

test('those chosen stand in the data set’s order, without those that are not in view', () => {
  const found = find({ parties: ['c', 'a', 'b'], statements: [] }, 'latest', {
    parties: new Set(['a', 'c']),
  });
  expect(chosenInView(found, ['a', 'b', 'c'])).toEqual(['c', 'a']);
  expect(chosenInView(found, [])).toEqual([]);
});

describe('the words of a stance', () => {
  const words = (said: readonly string[], rule: Rule = 'latest', whatif: readonly Supposition[] = []) => {
    const stance = stanceOf(find(said, rule, {}, whatif).stances, 'a', 'i');
    return stance && wordsOf(stance).map(({ id }) => id);
  };

  test('are its newest ones', () => {
    expect(words(['a supports i on 2017-01-01', 'a supports i on 2017-02-01'], 'any')).toEqual(['s02']);
  });

  test('say what it comes to, though others are newer', () => {
    expect(words(['a supports i on 2017-01-01', 'a conditional i on 2017-02-01'], 'any')).toEqual(['s01']);
    expect(words(['a opposes i on 2017-01-01', 'a neutral i on 2017-02-01'], 'every')).toEqual(['s01']);
  });

  test('are a yes and a no where it said both, the newest first', () => {
    const said = ['a conditional i on 2017-01-01', 'a opposes i on 2017-02-01', 'a supports i on 2016'];
    expect(words(said, 'any')).toEqual(['s02', 's01']);
  });

  test('are the newest unclear ones only where nothing is clear', () => {
    expect(words(['a unclear i on 2017-01-01', 'a unclear i on 2017-02-01'])).toEqual(['s02']);
    expect(words(['a supports i on 2017-01-01', 'a unclear i on 2017-02-01'])).toEqual(['s01']);
  });

  test('are none where it is supposed', () => {
    expect(words(['a supports i'], 'latest', [{ party: 'a', issue: 'i', position: 'opposes' }])).toEqual([]);
  });
});

describe('laws', () => {
  test('of two parties, what a tie calls opposed or mixed is a difference, and an agreement it calls agreed', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
        const found = findings(data, filter, options);
        const verdicts = new Map(
          compareParties(found, 'a', 'b').issues.map((each) => [each.issue, each.verdict]),
        );
        for (const row of sideBySide(found, ['a', 'b'])) {
          const verdict = verdicts.get(row.issue);
          if (verdict === 'opposed' || verdict === 'mixed') expect(row.outcome).toBe('difference');
          if (row.outcome === 'agreement') expect(verdict).toBe('agreed');
        }
        expect(
          sideBySide(found, ['a', 'b'])
            .map(({ issue }) => issue)
            .sort(),
        ).toEqual([...verdicts.keys()].sort());
      }),
      { numRuns: 200 },
    );
  });

  test('the order of the parties changes no outcome, and one more never makes a difference less', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
        const found = findings(data, filter, options);
        const outcomes = (parties: readonly string[]) =>
          new Map(sideBySide(found, parties).map((row) => [row.issue, row.outcome]));
        const all = outcomes(PARTIES);
        expect(outcomes(PARTIES.toReversed())).toEqual(all);
        for (const [issue, each] of outcomes(PARTIES.slice(1))) {
          if (each === 'difference') expect(all.get(issue)).toBe('difference');
        }
      }),
    );
  });

  test('words are counted ones that say the stance’s word', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
        for (const row of findings(data, filter, options).stances.values()) {
          for (const stance of row.values()) {
            const words = wordsOf(stance);
            expect(words).toHaveLength(stance.word === 'both' ? 2 : 1);
            if (stance.word === 'both' || stance.word === 'unclear') continue;
            expect(words.map(({ position }) => positionWord(position))).toEqual([stance.word]);
          }
        }
      }),
    );
  });
});
