import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { findings } from '../../src/analysis/findings.ts';
import { readingOf } from '../../src/analysis/reading.ts';
import { most } from '../../src/analysis/tieTable.ts';
import { arbDataset, arbFilter, arbOptions, PARTIES } from '../helpers/arbitrary.ts';
import { dataset, wholeView } from '../helpers/build.ts';

const OPTIONS = { count: 'all', rule: 'latest', norm: 'none' } as const;
const SAID = ['a supports i', 'b opposes i', 'c conditional i', 'd supports j', 'a supports j'];
const found = () => findings(dataset(SAID), EVERYTHING, OPTIONS);

test('the columns are the numbers of the ties, one after another', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
      const { tieTable, ties } = findings(data, filter, options);
      expect(ties).toHaveLength(tieTable.size);
      ties.forEach((tie, at) => {
        expect(tieTable.parties[tieTable.a[at] ?? -1]).toBe(tie.a);
        expect(tieTable.parties[tieTable.b[at] ?? -1]).toBe(tie.b);
        const columns = [
          'alignment',
          'conflict',
          'divisor',
          'compared',
          'agreed',
          'opposed',
          'mixed',
        ] as const;
        for (const column of columns) expect(tieTable[column][at]).toBe(tie[column]);
      });
    }),
    { numRuns: 100 },
  );
});

test('every pair finds its tie, either way round, and no other', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
      const { tieTable, ties } = findings(data, filter, options);
      for (const one of PARTIES) {
        for (const other of PARTIES) {
          const at = ties.findIndex(({ a, b }) => (a === one && b === other) || (a === other && b === one));
          expect(tieTable.placeOf(one, other)).toBe(at);
        }
      }
    }),
    { numRuns: 100 },
  );
});

describe('a tie is one object', () => {
  test('however it is asked for', () => {
    const { tieTable, ties } = found();
    expect(tieTable.tie(0)).toBe(ties[0]);
    expect(tieTable.ties).toBe(ties);
  });

  test('in every view of the same findings', () => {
    const data = dataset(SAID);
    const view = wholeView(data);
    expect(readingOf(data, view).ties[0]).toBe(readingOf(data, { ...view, kind: 'matrix' }).ties[0]);
  });
});

test('whoever reads a view makes no tie before it asks for one', () => {
  const data = dataset(SAID);
  const reading = readingOf(data, wholeView(data));
  expect(Object.getOwnPropertyDescriptor(reading, 'ties')).not.toHaveProperty('value');
});

test('the greatest of a column is 0 where there is no tie', () => {
  expect(most(found().tieTable.alignment)).toBe(1);
  expect(most(new Float64Array())).toBe(0);
});
