/** The camps, by hand, against every partition there is, and by laws. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocsOf as inTable } from '../../src/analysis/blocs.ts';
import type { Blocs, Partitioned } from '../../src/analysis/blocs.ts';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { ties, type Tie } from '../../src/analysis/ties.ts';
import { plantedCamps } from '../helpers/camps.ts';
import { naiveSplits, tied, type Split } from '../helpers/naiveBlocs.ts';
import { tiesOf } from '../helpers/tie.ts';
import { tableFrom } from '../helpers/tieTable.ts';

const blocsOf = (made: readonly Tie[]): Blocs => inTable(tableFrom(made));

/** A tie of these two sums, all that blocs look at. */
function tie(a: string, b: string, alignment: number, conflict: number): Tie {
  const counts = { compared: 1, agreed: 0, opposed: 0, mixed: 1, terms: [], issues: [] };
  return { a, b, ...counts, alignment, conflict, net: alignment - conflict, divisor: 1 };
}

const members = ({ blocs }: Partitioned): readonly string[] => blocs.map(({ parties }) => parties.join(' '));

/** The bloc numbers of the parties, in id order. */
const numbersOf = ({ blocs }: Partitioned): readonly (number | undefined)[] =>
  blocs
    .flatMap(({ number, parties }) => parties.map((party) => [party, number] as const))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, number]) => number);

/** Ties of n parties in any number; the sums are few, so that many partitions are equally good. */
function arbTies(n: number, amounts: readonly number[] = [0, 0, 0.5, 1, 2]): fc.Arbitrary<readonly Tie[]> {
  const ids = Array.from({ length: n }, (_, at) => `p${at}`);
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b] as const));
  const amount = fc.constantFrom(...amounts);
  return fc
    .tuple(...pairs.map(() => fc.option(fc.tuple(amount, amount), { nil: undefined, freq: 4 })))
    .map((drawn) =>
      drawn.flatMap((sums, at) => {
        const [a = '', b = ''] = pairs[at] ?? [];
        return sums ? [tie(a, b, ...sums)] : [];
      }),
    );
}

describe('by hand', () => {
  test('friends of friends against a common enemy are two blocs without complaint', () => {
    const found = blocsOf(tiesOf(['a supports i', 'b supports i', 'c opposes i', 'd opposes i']));
    expect(members(found)).toEqual(['a b', 'c d']);
    expect(found).toMatchObject({ score: 0, complaints: [], proven: true, almost: undefined });
    expect(found.blocOf.get('d')?.number).toBe(2);
  });

  test('a tie inside a bloc complains by its conflict, one between blocs by its alignment', () => {
    const found = blocsOf([tie('a', 'b', 3, 1), tie('a', 'c', 0.5, 2), tie('b', 'c', 0, 4)]);
    expect(members(found)).toEqual(['a b', 'c']);
    expect(found.complaints.map(({ tie: { a, b }, arc, amount }) => [a, b, arc, amount])).toEqual([
      ['a', 'b', 'conflict', 1],
      ['a', 'c', 'alignment', 0.5],
    ]);
    expect(found.score).toBe(1.5);
    expect(['a', 'b', 'c', 'd'].map((party) => found.byParty().get(party) ?? 0)).toEqual([1.5, 1, 0.5, 0]);
  });

  test('a party without a tie is in no bloc, one whose tie comes to nothing is in one of its own', () => {
    const found = blocsOf(tiesOf(['a supports i', 'b opposes i', 'c supports j', 'd neutral i']));
    expect([...found.blocOf.keys()]).toEqual(['a', 'b']);
    expect(members(blocsOf([tie('a', 'b', 1, 1)]))).toEqual(['a', 'b']);
  });

  test('nobody makes no bloc', () => {
    expect(blocsOf([])).toMatchObject({ blocs: [], complaints: [], score: 0, proven: true });
  });

  test('of equals the one with most blocs wins, then the smallest list of numbers', () => {
    // a is drawn to b as much as to c, who are at odds.
    const found = blocsOf([tie('a', 'b', 1, 0), tie('a', 'c', 1, 0), tie('b', 'c', 0, 9)]);
    expect(members(found)).toEqual(['a b', 'c']);
    expect(found.almost && members(found.almost)).toEqual(['a c', 'b']);
    expect(found.almost?.score).toBe(1);
  });

  test('a second best is near up to a tenth, and no further', () => {
    const torn = (more: number): Blocs =>
      blocsOf([tie('a', 'b', 10 + more, 0), tie('a', 'c', 10, 0), tie('b', 'c', 0, 99)]);
    expect(torn(1).score).toBe(10);
    expect(torn(1).almost?.score).toBe(11);
    expect(torn(1.01).almost).toBeUndefined();
  });

  test('numbers follow the first ids, by code unit', () => {
    const found = blocsOf([tie('a', 'a-b', 0, 1), tie('a10', 'a2', 1, 0), tie('a', 'a2', 0, 1)]);
    expect(found.blocs).toEqual([
      { number: 1, parties: ['a'] },
      { number: 2, parties: ['a-b'] },
      { number: 3, parties: ['a10', 'a2'] },
    ]);
  });
});

describe('against every partition', () => {
  /** The best and, where it is near, the second best: bloc numbers and score. */
  const found = (made: readonly Tie[]) => {
    const { proven, almost, ...best } = blocsOf(made);
    const inDigits = (each: Partitioned) => ({ numbers: numbersOf(each), score: each.score.toFixed(9) });
    return { proven, best: inDigits(best), almost: almost && inDigits(almost) };
  };
  const naive = (made: readonly Tie[]) => {
    const [best, second] = naiveSplits(made);
    if (!best) throw new Error('no partition');
    const inDigits = ({ numbers, score }: Split) => ({ numbers, score: score.toFixed(9) });
    const isNear = second !== undefined && second.score <= best.score * 1.1 + 1e-9;
    return { proven: true, best: inDigits(best), almost: isNear ? inDigits(second) : undefined };
  };

  test.each([
    [2, 20],
    [3, 100],
    [4, 200],
    [5, 200],
    [6, 150],
    [7, 60],
    [8, 15],
  ])('of %i parties the best and the second best are the twin’s', (n, numRuns) => {
    fc.assert(
      fc.property(arbTies(n), (made) => {
        expect(found(made)).toEqual(naive(made));
      }),
      { numRuns },
    );
  });

  test('they are where sums have rounding in their last digits', () => {
    fc.assert(
      fc.property(arbTies(6, [0, 0.1, 0.2, 0.3, 0.7, 1 / 3]), (made) => {
        expect(found(made)).toEqual(naive(made));
      }),
      { numRuns: 150 },
    );
  });

  test('and where the parties fall into groups that nothing joins but conflict', () => {
    const apart = fc
      .tuple(arbTies(3, [0.5, 1]), arbTies(4, [0.5, 1]))
      .map(([three, four]) => [
        ...three,
        ...four.map((each) => ({ ...each, a: `q${each.a}`, b: `q${each.b}` })),
        tie('p0', 'qp0', 0, 1),
      ]);
    fc.assert(
      fc.property(apart, (made) => {
        expect(found(made)).toEqual(naive(made));
      }),
    );
  });
});

describe('laws', () => {
  test('the order of the ties changes nothing', () => {
    const shuffled = arbTies(7).chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray([...made], { minLength: made.length })),
    );
    fc.assert(
      fc.property(shuffled, ([made, again]) => {
        expect(members(blocsOf(again))).toEqual(members(blocsOf(made)));
        expect(blocsOf(again).almost?.blocs).toEqual(blocsOf(made).almost?.blocs);
      }),
    );
  });

  test('all sums by the same factor make the same blocs', () => {
    fc.assert(
      fc.property(arbTies(7), fc.constantFrom(0.01, 0.3, 3, 1000), (made, factor) => {
        const scaled = made.map(({ a, b, alignment, conflict }) =>
          tie(a, b, alignment * factor, conflict * factor),
        );
        expect(members(blocsOf(scaled))).toEqual(members(blocsOf(made)));
        expect(blocsOf(scaled).score).toBeCloseTo(blocsOf(made).score * factor, 6);
      }),
    );
  });

  test('every party with a tie is in one bloc, and the complaints add up to the score, twice over', () => {
    fc.assert(
      fc.property(arbTies(7), (made) => {
        const found = blocsOf(made);
        expect([...found.blocOf.keys()].sort()).toEqual(tied(made));
        expect(found.blocs.flatMap(({ parties }) => parties).sort()).toEqual(tied(made));
        const each = tied(made).map((party) => found.byParty().get(party) ?? 0);
        expect(each.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(2 * found.score, 9);
        const all = [...found.complaints].sort((one, other) => other.amount - one.amount);
        expect([found.complained, found.worst(3)]).toEqual([all.length, all.slice(0, 3)]);
      }),
    );
  });

  test('for one table of ties they are found once', () => {
    const made = [tie('a', 'b', 1, 0)];
    const table = tableFrom(made);
    expect(inTable(table)).toBe(inTable(table));
    expect(inTable(tableFrom(made))).not.toBe(inTable(table));
  });
});

describe('planted camps', () => {
  const OPTIONS = { count: 'all', rule: 'latest', norm: 'none' } as const;
  test.each([
    [16, 'and proven', true],
    [18, 'and proven', true],
    [20, 'and proven', true],
    [60, 'by the search, which proves nothing', false],
  ])('of %i parties are found, %s', (parties, _, proven) => {
    const { dataset, campOf } = plantedCamps(parties, 40, 2);
    const found = blocsOf(ties(dataset, EVERYTHING, OPTIONS));
    const planted = [0, 1].map((camp) =>
      [...campOf].flatMap(([party, own]) => (own === camp ? [party] : [])).join(' '),
    );
    expect(members(found)).toEqual(planted);
    expect(found.proven).toBe(proven);
  });

  test('16 parties are proven whatever their ties', () => {
    fc.assert(
      fc.property(arbTies(16), (made) => {
        expect(blocsOf(made).proven).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('where nothing is proven, no party alone would complain less elsewhere', () => {
    fc.assert(
      fc.property(arbTies(24, [0, 0, 0, 0.5, 3]), (made) => {
        const found = blocsOf(made);
        for (const party of tied(made)) {
          const own = made.filter(({ a, b }) => a === party || b === party);
          const complaints = (bloc: readonly string[]) =>
            own
              .map(({ a, b, ...sums }) => sums[bloc.includes(a === party ? b : a) ? 'conflict' : 'alignment'])
              .reduce((sum, each) => sum + each, 0);
          const here = complaints(found.blocOf.get(party)?.parties ?? []);
          for (const { parties } of found.blocs)
            expect(complaints(parties)).toBeGreaterThanOrEqual(here - 1e-9);
          expect(complaints([])).toBeGreaterThanOrEqual(here - 1e-9);
        }
      }),
      { numRuns: 10 },
    );
  });
});
