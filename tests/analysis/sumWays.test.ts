/** However the sums of all pairs are made, they are the same to the last digit, and the naive twin's. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { hasten } from '../../src/analysis/hasten.ts';
import { MANY_PAIRS } from '../../src/analysis/manyPairs.ts';
import { pairKernel } from '../../src/analysis/pairKernelWasm.ts';
import { tiesInView, type Tie, type TieOptions } from '../../src/analysis/ties.ts';
import type { Dataset, Position } from '../../src/model/dataset.ts';
import { COUNTS, NORMS, RULES } from '../../src/model/view.ts';
import { arbDataset, arbFilter } from '../helpers/arbitrary.ts';
import { dataset } from '../helpers/build.ts';
import { naiveTies } from '../helpers/naive.ts';
import { wholeOf } from '../helpers/wholeTable.ts';

hasten(MANY_PAIRS);

const WAYS = ['suits', 'lists', 'packed', 'script'] as const;

/** Values whose sums are exact in every order: words, and a few sizes that are parts of a power of two. */
const arbExact: fc.Arbitrary<Position> = fc.constantFrom<Position[]>(
  'supports',
  'conditional',
  'opposes',
  'neutral',
  'unclear',
  -0.5,
  0.25,
  -0.25,
);

/** Words only: one size, or two. */
const arbWord: fc.Arbitrary<Position> = fc.constantFrom('supports', 'opposes', 'neutral', 'unclear');

/** What of a tie is the twin's to the digit; its net is divided before or after it is taken away. */
function digitsOf({ a, b, compared, agreed, opposed, mixed, alignment, conflict, divisor }: Digits): Digits {
  return { a, b, compared, agreed, opposed, mixed, alignment, conflict, divisor };
}

type Digits = Omit<Tie, 'net' | 'terms' | 'issues'>;

/** Many speak of much, at length: more issues than fit into a step of bits, several statements a cell. */
function dense(parties: number, issues: number, positions: readonly Position[]): Dataset {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const names = Array.from({ length: parties }, (_, at) => `p${at}`);
  const things = Array.from({ length: issues }, (_, at) => `i${at}`);
  const statements = Array.from({ length: parties * issues }, (_, at) => ({
    id: `s${at}`,
    parties: [names[next(parties)] ?? ''],
    issue: things[next(issues)] ?? '',
    date: `2017-01-${String(1 + next(28)).padStart(2, '0')}`,
    position: positions[next(positions.length)] ?? 'neutral',
    kind: 'coded' as const,
    contradicts: [],
  }));
  return dataset({ parties: names, issues: things, statements });
}

test('bits are worked on in vectors here', () => {
  expect(pairKernel()).toBeDefined();
});

describe.each(RULES)('under the rule %s', (rule) => {
  describe.each(COUNTS)('counting %s issues', (count) => {
    test.each(NORMS)('every way gives the same digits: norm %s', (norm) => {
      const options: TieOptions = { rule, count, norm };
      const positions = fc.constantFrom(arbExact, arbWord).chain((each) => arbDataset(each));
      fc.assert(
        fc.property(positions, arbFilter, (data, filter) => {
          const expected = wholeOf(tiesInView(data, filter, options, 'ordered'));
          for (const way of WAYS) {
            expect(wholeOf(tiesInView(data, filter, options, way)), way).toStrictEqual(expected);
          }
        }),
        { numRuns: 40 },
      );
    });

    test.each(NORMS)('and those of the twin where much is said: norm %s', (norm) => {
      const options: TieOptions = { rule, count, norm };
      const data = dense(9, 140, ['supports', 'supports', 'opposes', 'conditional']);
      const naive = naiveTies(data, EVERYTHING, options);
      for (const way of [...WAYS, 'ordered'] as const) {
        const { ties } = tiesInView(data, EVERYTHING, options, way);
        expect(ties.map(digitsOf), way).toStrictEqual(naive.map(digitsOf));
      }
    });
  });

  test('sums that depend on their order are those of the terms, in their order', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, (data, filter) => {
        for (const tie of tiesInView(data, filter, { rule, count: 'all', norm: 'none' }).ties) {
          const sums = { alignment: 0, conflict: 0 };
          for (const { arc, amount } of tie.terms) sums[arc] += amount;
          expect({ alignment: tie.alignment, conflict: tie.conflict }).toStrictEqual(sums);
        }
      }),
    );
  });
});

test('sums that no 32 bits hold are whole', () => {
  const many = Array.from({ length: 2 * 1100 }, (_, at) => ({
    id: `s${at}`,
    parties: [at % 2 === 0 ? 'a' : 'b'],
    issue: 'i',
    position: at < 2200 - 2 ? (1 as const) : 1 / 1024,
    kind: 'coded' as const,
    contradicts: [],
  }));
  const data = dataset({ parties: ['a', 'b'], issues: ['i'], statements: many });
  for (const way of [...WAYS, 'ordered'] as const) {
    const { alignment, conflict } = tiesInView(
      data,
      EVERYTHING,
      { rule: 'every', count: 'all', norm: 'none' },
      way,
    );
    expect([...alignment, ...conflict], way).toStrictEqual([1099 * 1099 + (2 * 1099 + 1) / 1024, 0]);
  }
});

/** What two parties say of one issue: so often for it and so often against it, each. */
function repeated(pros: number, cons: number): Dataset {
  const positions = [...Array<1>(pros).fill(1), ...Array<-1>(cons).fill(-1)];
  const statements = ['a', 'b'].flatMap((party) =>
    positions.map((position, at) => ({
      id: `${party}${at}`,
      parties: [party],
      issue: 'i',
      position,
      kind: 'coded' as const,
      contradicts: [],
    })),
  );
  return dataset({ parties: ['a', 'b'], issues: ['i'], statements });
}

test.each([
  { what: 'as many as 16 bits hold', pros: 16_383, cons: 16_383 },
  { what: 'more than 16 bits hold', pros: 16_500, cons: 16_500 },
  { what: 'more against than 16 bits hold', pros: 3, cons: 20_000 },
])('values in one cell are counted: $what', ({ pros, cons }) => {
  const data = repeated(pros, cons);
  // Term by term there would be 10⁹ of them.
  for (const way of WAYS) {
    const { alignment, conflict } = tiesInView(
      data,
      EVERYTHING,
      { rule: 'every', count: 'all', norm: 'none' },
      way,
    );
    expect([...alignment, ...conflict], way).toStrictEqual([pros * pros + cons * cons, 2 * pros * cons]);
  }
});

test('what is told of one tie is what the columns tell of all', () => {
  const options: TieOptions = { rule: 'any', count: 'all', norm: 'none' };
  const data = dense(8, 12, ['supports', 'opposes', 0.3]);
  const [one, all] = [tiesInView(data, EVERYTHING, options), tiesInView(data, EVERYTHING, options)];
  expect(all.ties.length).toBe(28);
  expect(all.ties.some(({ mixed, agreed, opposed }) => mixed > 0 && agreed > 0 && opposed > 0)).toBe(true);
  all.ties.forEach((tie, at) => {
    const { compared, agreed, opposed, mixed } = tie;
    expect(one.tie(at)).toMatchObject({ compared, agreed, opposed, mixed });
  });
});
