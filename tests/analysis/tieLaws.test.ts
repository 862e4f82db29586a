/** What holds of ties whatever the data, the filter, the rule, the norm and the count. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { statementsInView } from '../../src/analysis/inView.ts';
import { stancesInView } from '../../src/analysis/stances.ts';
import { ties, type Tie } from '../../src/analysis/ties.ts';
import type { Dataset, Id, Statement } from '../../src/model/dataset.ts';
import { arbDataset, arbFilter, arbOptions, ISSUES, PARTIES } from '../helpers/arbitrary.ts';
import { dataset, statement } from '../helpers/build.ts';

/** A tie without what it can be opened to. */
const numbersOf = (tie: Tie): Tie => ({ ...tie, terms: [] });

/** Everybody is unclear about everything, later than all else that is said. */
const UNCLEAR = PARTIES.flatMap((party) => [
  ...ISSUES.map((issue) => statement(`${party} unclear ${issue} on 2030`, { confidence: 'high' })),
  ...PARTIES.map((other) => statement(`${party} unclear towards ${other} on 2030`, { confidence: 'high' })),
]);

function withStatements(data: Dataset, change: (each: Statement) => Statement): Dataset {
  return { ...data, statements: data.statements.map(change) };
}

describe('order', () => {
  test('the order of statements, parties and issues changes no digit and no term', () => {
    const shuffled = arbDataset().chain((data) =>
      fc.record({
        data: fc.constant(data),
        statements: fc.shuffledSubarray([...data.statements], { minLength: data.statements.length }),
        parties: fc.shuffledSubarray([...data.parties], { minLength: data.parties.length }),
        issues: fc.shuffledSubarray([...data.issues], { minLength: data.issues.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, arbFilter, arbOptions, ({ data, ...order }, filter, options) => {
        const again = { ...data, ...order };
        expect(ties(again, filter, options)).toStrictEqual(ties(data, filter, options));
        expect(stancesInView(again, filter, options.rule)).toStrictEqual(
          stancesInView(data, filter, options.rule),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which a joint statement names its parties changes nothing', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
        const turned = withStatements(data, (each) => ({ ...each, parties: each.parties.toReversed() }));
        expect(ties(turned, filter, options).map(numbersOf)).toStrictEqual(
          ties(data, filter, options).map(numbersOf),
        );
      }),
    );
  });
});

test('ties are symmetric: turning the order of the parties’ ids round changes nothing but the last digits of sums', () => {
  const mirror = (id: Id): Id => PARTIES.toReversed()[PARTIES.indexOf(id)] ?? id;
  fc.assert(
    fc.property(arbDataset(), arbOptions, (data, options) => {
      const mirrored = withStatements(data, (each) => {
        const parties = each.parties.map(mirror);
        return each.towards === undefined
          ? { ...each, parties }
          : { ...each, parties, towards: mirror(each.towards) };
      });
      const there = new Map(ties(mirrored, EVERYTHING, options).map((tie) => [`${tie.b} ${tie.a}`, tie]));
      const here = ties(data, EVERYTHING, options);
      expect(there.size).toBe(here.length);
      for (const tie of here) {
        const other = there.get(`${mirror(tie.a)} ${mirror(tie.b)}`);
        const { compared, agreed, opposed, mixed } = tie;
        expect(other).toMatchObject({ compared, agreed, opposed, mixed });
        expect(other?.alignment).toBeCloseTo(tie.alignment, 9);
        expect(other?.conflict).toBeCloseTo(tie.conflict, 9);
      }
    }),
  );
});

describe('a tie', () => {
  const arbTies = fc
    .tuple(arbDataset(), arbFilter, arbOptions)
    .map(([data, filter, options]) => ({ filter, norm: options.norm, made: ties(data, filter, options) }));

  test('joins two different parties, the first before the second, in view, once', () => {
    fc.assert(
      fc.property(arbTies, ({ made, filter }) => {
        for (const { a, b } of made) {
          expect(a < b).toBe(true);
          expect([a, b].every((party) => filter.parties?.has(party) ?? true)).toBe(true);
        }
        expect(new Set(made.map(({ a, b }) => `${a} ${b}`)).size).toBe(made.length);
      }),
    );
  });

  test('has net = alignment − conflict, and compared = agreed + opposed + mixed', () => {
    fc.assert(
      fc.property(arbTies, ({ made }) => {
        for (const { alignment, conflict, net, compared, agreed, opposed, mixed } of made) {
          expect(net).toBe(alignment - conflict);
          expect(compared).toBe(agreed + opposed + mixed);
        }
      }),
    );
  });

  test('is the sum of its terms, divided, and never a tie of 0', () => {
    fc.assert(
      fc.property(arbTies, ({ made }) => {
        for (const { alignment, conflict, divisor, terms } of made) {
          const amounts = { alignment: 0, conflict: 0 };
          for (const { arc, amount } of terms) amounts[arc] += amount;
          expect(alignment).toBe(amounts.alignment / divisor);
          expect(conflict).toBe(amounts.conflict / divisor);
          expect(terms.length).toBeGreaterThan(0);
          expect(terms.every(({ amount }) => amount > 0)).toBe(true);
          expect(divisor).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('under share has parts that make 1', () => {
    fc.assert(
      fc.property(arbTies, ({ made, norm }) => {
        fc.pre(norm === 'share');
        for (const { alignment, conflict } of made) expect(alignment + conflict).toBeCloseTo(1, 9);
      }),
    );
  });
});

test('under none the divisor is 1, and every other norm has the same ties or, for want of a divisor, fewer', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
      const plain = new Map(
        ties(data, filter, { ...options, norm: 'none' }).map((tie) => [`${tie.a} ${tie.b}`, tie]),
      );
      for (const tie of ties(data, filter, options)) {
        const { terms, divisor, alignment } = plain.get(`${tie.a} ${tie.b}`) as Tie;
        expect(divisor).toBe(1);
        expect(tie.terms).toStrictEqual(terms);
        expect(tie.alignment).toBe(alignment / tie.divisor);
      }
    }),
  );
});

test.each<[string, (data: Dataset) => Dataset]>([
  ['a silent party', (data) => dataset({ ...data, parties: [...data.parties, 'a-silent-one'] })],
  ['an issue of which nobody speaks', (data) => dataset({ ...data, issues: [...data.issues, 'i0'] })],
  ['any number of unclear statements', (data) => ({ ...data, statements: [...data.statements, ...UNCLEAR] })],
  [
    'red lines, coders and notes',
    (data) => withStatements(data, (each) => ({ ...each, redLine: !each.redLine, coder: 'x', note: 'y' })),
  ],
])('%s changes no number', (_, change) => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
      expect(ties(change(data), filter, options).map(numbersOf)).toStrictEqual(
        ties(data, filter, options).map(numbersOf),
      );
    }),
    { numRuns: 200 },
  );
});

test('statements out of view change nothing, save which issues are contested', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
      const counted = { ...options, count: 'all' } as const;
      const left = { ...data, statements: statementsInView(data, filter) };
      expect(ties(left, filter, counted)).toStrictEqual(ties(data, filter, counted));
    }),
  );
});

test('the issues of a tie are those of its terms, by id, as many as it compares', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
      for (const { issues, terms, compared } of ties(data, filter, options)) {
        const ofTerms = terms.flatMap(({ about }) => ('issue' in about ? [about.issue] : []));
        expect(issues).toEqual([...new Set(ofTerms)].sort());
        expect(issues).toHaveLength(compared);
      }
    }),
  );
});
