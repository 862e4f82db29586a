/** Sums that are made in parts, with others in between, are those that are made at once. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellColumns } from '../../src/analysis/cellColumns.ts';
import { encoded } from '../../src/analysis/encoded.ts';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { findings } from '../../src/analysis/findings.ts';
import { hasten } from '../../src/analysis/hasten.ts';
import { MANY_PAIRS } from '../../src/analysis/manyPairs.ts';
import { pairSums, summing, type PairSums } from '../../src/analysis/pairSums.ts';
import { RULES } from '../../src/model/view.ts';
import { arbDataset, arbFilter } from '../helpers/arbitrary.ts';
import { wholeOf } from '../helpers/wholeTable.ts';

hasten(MANY_PAIRS);

function plain({ size, a, b, alignment, conflict }: PairSums) {
  return { size, columns: [a, b, alignment, conflict].map((column) => Array.from(column)) };
}

const arbParts = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.double({ min: 0, max: 1, noNaN: true })), {
  maxLength: 6,
});

test.each(['suits', 'packed', 'lists', 'script', 'ordered', 'kept', 'changed'] as const)(
  'two at a time, in the way: %s',
  (way) => {
    fc.assert(
      fc.property(
        arbDataset(fc.constantFrom('supports', 'opposes', 'conditional')),
        fc.array(arbFilter, { minLength: 2, maxLength: 2 }),
        fc.constantFrom(...RULES),
        arbParts,
        (data, filters, rule, parts) => {
          const counts = new Uint8Array(encoded(data).issues.length).fill(1);
          const both = filters.map((filter) => cellColumns(data, filter, rule));
          const expected = both.map((columns) => plain(pairSums(columns, counts, 'ordered')));
          // Of those that are kept.
          pairSums(cellColumns(data, EVERYTHING, rule), counts, way);
          const made = both.map((columns) => summing(columns, counts, way));
          for (const [which, part] of parts) made[which]?.upTo(part);
          expect(made.map((each) => plain(each.all()))).toStrictEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  },
);

test('findings sum up ahead what their ties are made of', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbParts, (data, filter, parts) => {
      const options = { count: 'all', rule: 'any', norm: 'jaccard' } as const;
      const ahead = findings(data, filter, options);
      for (const [, part] of parts) ahead.sumUpTo(part);
      expect(wholeOf(ahead.tieTable)).toStrictEqual(wholeOf(findings(data, filter, options).tieTable));
      // Nothing more is to be done.
      ahead.sumUpTo(1);
    }),
  );
});
