import { describe, expect, test } from 'vitest';
import { compareParties, type ComparedIssue, type Comparison } from '../../src/analysis/comparison.ts';
import { EVERYTHING, type Filter } from '../../src/analysis/filter.ts';
import { findings } from '../../src/analysis/findings.ts';
import type { TieOptions } from '../../src/analysis/ties.ts';
import * as fc from 'fast-check';
import { arbDataset, arbFilter, arbOptions } from '../helpers/arbitrary.ts';
import { dataset } from '../helpers/build.ts';

const OPTIONS: TieOptions = { count: 'contested', rule: 'latest', norm: 'none' };

function compare(
  said: readonly string[],
  options: Partial<TieOptions> = {},
  filter: Partial<Filter> = {},
): Comparison {
  const found = findings(dataset(said), { ...EVERYTHING, ...filter }, { ...OPTIONS, ...options });
  return compareParties(found, 'a', 'b');
}

/** The comparison on the only issue. */
function compareOne(...given: Parameters<typeof compare>): ComparedIssue {
  const [only, ...others] = compare(...given).issues;
  if (!only || others.length > 0) throw new Error('not one issue');
  return only;
}

describe('the verdict', () => {
  test.each([
    ['opposed', ['a supports x', 'b opposes x']],
    ['agreed', ['a opposes x', 'b -0.2 x']],
    ['mixed', ['a supports x', 'a opposes x', 'b opposes x']],
    ['incomparable', ['a supports x', 'b neutral x']],
  ])('is %s', (verdict, said) => {
    expect(compareOne(said).verdict).toBe(verdict);
  });

  test.each([
    ['a', 'silent', ['b supports x']],
    ['a', 'neutral', ['b supports x', 'a neutral x', 'a unclear x on 2017']],
    ['a', 'unclear', ['b supports x', 'a unclear x']],
    ['b', 'silent', ['a supports x', 'c supports x']],
    ['b', 'neutral', ['a supports x', 'b opposes x on 2016', 'b neutral x on 2017']],
    ['b', 'unclear', ['a supports x', 'b unclear x']],
  ] as const)('without a value of %s says that it is %s', (side, lack, said) => {
    const other = side === 'a' ? 'b' : 'a';
    expect(compareOne(said)).toMatchObject({
      verdict: 'incomparable',
      why: { [side]: lack, [other]: undefined },
    });
  });

  test('says what both lack', () => {
    expect(compareOne(['a unclear x']).why).toEqual({ a: 'unclear', b: 'silent' });
    expect(compareOne(['a neutral x', 'b neutral x']).why).toEqual({ a: 'neutral', b: 'neutral' });
  });

  test('has no reason where the two can be compared', () => {
    expect(compareOne(['a supports x', 'b opposes x']).why).toBeUndefined();
  });
});

describe('what counts', () => {
  const said = ['a supports x', 'b supports x'];

  test('an undisputed issue is compared, and said not to count where only contested ones do', () => {
    expect(compareOne(said)).toMatchObject({ verdict: 'agreed', contested: false, counts: false });
    expect(compareOne(said, { count: 'all' })).toMatchObject({ contested: false, counts: true });
  });

  test('an issue that a party out of view contests counts', () => {
    const filter = { parties: new Set(['a', 'b']) };
    expect(compareOne([...said, 'c opposes x'], {}, filter)).toMatchObject({ contested: true, counts: true });
  });
});

describe('same document', () => {
  test('where all that makes the agreement is what both signed', () => {
    expect(compareOne(['a+b+c supports x']).sameDocument).toBe(true);
    expect(
      compareOne(['a+b supports x on 2016', 'b+a conditional x on 2017'], { rule: 'any' }).sameDocument,
    ).toBe(true);
  });

  test('not where one of them also says so itself, even more weakly', () => {
    const said = ['a+b supports x', 'a conditional x'];
    expect(compareOne(said, { rule: 'any' }).sameDocument).toBe(false);
  });

  test('not where each signed something with others', () => {
    expect(compareOne(['a+c supports x', 'b+c supports x']).sameDocument).toBe(false);
  });

  test('what the rule does not count is no reason, nor is a neutral word', () => {
    expect(compareOne(['a supports x on 2016', 'a+b supports x on 2017']).sameDocument).toBe(true);
    expect(compareOne(['a neutral x', 'a+b supports x']).sameDocument).toBe(true);
  });

  test('not where there is no agreement', () => {
    expect(compareOne(['a+b neutral x']).sameDocument).toBe(false);
    expect(compareOne(['a+b supports x', 'a+b opposes x']).sameDocument).toBe(false);
  });
});

test('the list has contested issues first, then opposed, mixed, agreed, incomparable, then ids', () => {
  const said = [
    ...['a', 'b'].flatMap((party) => [`${party} supports undisputed-b`, `${party} supports undisputed-a`]),
    'a supports agreed-2',
    'b supports agreed-2',
    'c opposes agreed-2',
    'a supports agreed-10',
    'b supports agreed-10',
    'c opposes agreed-10',
    'a supports a-mixed',
    'a opposes a-mixed',
    'b opposes a-mixed',
    'a supports opposed',
    'b opposes opposed',
    'a supports a-gap',
    'c opposes a-gap',
    'b unclear a-quiet',
    'c supports elsewhere',
  ];
  expect(compare(said).issues.map(({ issue }) => issue)).toEqual([
    'opposed',
    'a-mixed',
    'agreed-10',
    'agreed-2',
    'a-gap',
    'undisputed-a',
    'undisputed-b',
    'a-quiet',
  ]);
});

test('attitudes are those of the two towards each other, the first’s first', () => {
  const said = ['b opposes towards a', 'a unclear towards b', 'a supports towards c', 'c opposes towards b'];
  expect(compare(said).attitudes).toMatchObject([
    { from: 'a', to: 'b', word: 'unclear' },
    { from: 'b', to: 'a', word: 'opposes' },
  ]);
  expect(compare(['a supports towards c', 'a supports x']).attitudes).toEqual([]);
});

test('the issues that count come out as the tie says, either way round', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
      const found = findings(data, filter, options);
      for (const { a, b, agreed, opposed, mixed, compared } of found.ties) {
        for (const { issues } of [compareParties(found, a, b), compareParties(found, b, a)]) {
          const counted = issues.filter((each) => each.counts);
          const how = (verdict: string) => counted.filter((each) => each.verdict === verdict).length;
          expect([how('agreed'), how('opposed'), how('mixed')]).toEqual([agreed, opposed, mixed]);
          expect(counted.length - how('incomparable')).toBe(compared);
        }
      }
    }),
    { numRuns: 200 },
  );
});
