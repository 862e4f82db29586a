/** Cells joined as bits are those added up value by value. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellColumns } from '../../src/analysis/cellColumns.ts';
import { encoded } from '../../src/analysis/encoded.ts';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { MOST_LEVELS } from '../../src/analysis/heldBits.ts';
import { letThrough } from '../../src/analysis/letThrough.ts';
import { tiesInView } from '../../src/analysis/ties.ts';
import { walkByBits } from '../../src/analysis/walkByBits.ts';
import { walkByValues } from '../../src/analysis/walkByValues.ts';
import type { Position } from '../../src/model/dataset.ts';
import { arbDataset, arbFilter } from '../helpers/arbitrary.ts';
import { dataset } from '../helpers/build.ts';
import { naiveTies } from '../helpers/naive.ts';

const arbPlain: fc.Arbitrary<Position> = fc.constantFrom('supports', 'opposes', 'unclear');

function columnsIn({ parties, speaks, rows, cell, thing, clear, starts, level, size }: CellColumns) {
  const columns = [parties, speaks, rows, cell, thing, clear, starts, level];
  return [size, ...columns.map((column) => Array.from(column))];
}

test.each(['latest', 'any'] as const)('under the rule %s', (rule) => {
  fc.assert(
    fc.property(fc.oneof(arbDataset(), arbDataset(arbPlain)), arbFilter, (data, filter) => {
      const own = encoded(data);
      fc.pre(own.sizes.length - 1 <= MOST_LEVELS);
      const through = letThrough(data, own, filter);
      const byBits = walkByBits(own, through, rule);
      if (!byBits) throw new Error('not walked');
      expect(columnsIn(byBits)).toEqual(columnsIn(walkByValues(data, own, through, rule)));
    }),
    { numRuns: 300 },
  );
});

test('values of more sizes than there are bits for are the twin’s', () => {
  const names = ['a', 'b', 'c'];
  const statements = Array.from({ length: 60 }, (_, at) => ({
    id: `s${at}`,
    parties: [names[at % 3] ?? ''],
    issue: `i${at % 5}`,
    date: `2017-01-${String(1 + (at % 28)).padStart(2, '0')}`,
    position: (at % 2 === 0 ? 1 : -1) * ((at + 1) / 64),
    kind: 'coded' as const,
    contradicts: [],
  }));
  const data = dataset({ parties: names, issues: ['i0', 'i1', 'i2', 'i3', 'i4'], statements });
  const own = encoded(data);
  for (const rule of ['latest', 'any'] as const) {
    expect(walkByBits(own, letThrough(data, own, EVERYTHING), rule)).toBeUndefined();
    const options = { rule, count: 'all', norm: 'none' } as const;
    const digits = tiesInView(data, EVERYTHING, options).ties.map(({ alignment, conflict }) => [
      alignment,
      conflict,
    ]);
    expect(digits.length).toBe(3);
    const naive = naiveTies(data, EVERYTHING, options);
    expect(digits).toEqual(naive.map(({ alignment, conflict }) => [alignment, conflict]));
  }
});
