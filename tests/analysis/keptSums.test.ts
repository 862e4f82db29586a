/** Whatever filters came before, sums brought up to date are those made anew, to the last digit. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellColumns } from '../../src/analysis/cellColumns.ts';
import { encoded } from '../../src/analysis/encoded.ts';
import { EVERYTHING, type Filter } from '../../src/analysis/filter.ts';
import { findings } from '../../src/analysis/findings.ts';
import { keptRows } from '../../src/analysis/keptSums.ts';
import { hasten } from '../../src/analysis/hasten.ts';
import { layerRows } from '../../src/analysis/layerRows.ts';
import { exactLayers } from '../../src/analysis/layers.ts';
import { MANY_PAIRS } from '../../src/analysis/manyPairs.ts';
import { tiesInView } from '../../src/analysis/ties.ts';
import type { Dataset, Position } from '../../src/model/dataset.ts';
import { arbDataset, arbFilter, arbOptions } from '../helpers/arbitrary.ts';
import { dataset } from '../helpers/build.ts';
import { wholeOf } from '../helpers/wholeTable.ts';

hasten(MANY_PAIRS);

const arbExact: fc.Arbitrary<Position> = fc.constantFrom<Position[]>(
  'supports',
  'conditional',
  'opposes',
  'neutral',
  'unclear',
  0.25,
  -0.5,
);

test('after any sequence of filters, rules, counts and norms', () => {
  const steps = fc.array(fc.tuple(arbFilter, arbOptions), { minLength: 1, maxLength: 8, size: 'max' });
  fc.assert(
    fc.property(fc.oneof(arbDataset(arbExact), arbDataset()), steps, (data, each) => {
      for (const [filter, options] of each) {
        const expected = wholeOf(tiesInView(data, filter, options, 'ordered'));
        expect(wholeOf(tiesInView(data, filter, options, 'changed'))).toStrictEqual(expected);
        expect(wholeOf(findings(data, filter, options).tieTable)).toStrictEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
});

test('and of few choices that follow one another', () => {
  const few = fc.array(
    fc.record({
      parties: fc.constantFrom<Filter['parties'][]>(undefined, new Set(['a', 'b', 'a2'])),
      issues: fc.constantFrom<Filter['issues'][]>(undefined, new Set(['i', 'i2'])),
      joint: fc.boolean(),
      to: fc.constantFrom(undefined, '2017-01-23', '2017-01-31'),
    }),
    { minLength: 4, maxLength: 12, size: 'max' },
  );
  fc.assert(
    fc.property(arbDataset(arbExact), few, arbOptions, (data, choices, options) => {
      for (const choice of choices) {
        const filter = { ...EVERYTHING, ...choice };
        const expected = wholeOf(tiesInView(data, filter, options, 'ordered'));
        expect(wholeOf(tiesInView(data, filter, options, 'changed'))).toStrictEqual(expected);
      }
    }),
    { numRuns: 100 },
  );
});

/** Everybody speaks of everything. */
function crowd(parties: number, issues: number): Dataset {
  const names = Array.from({ length: parties }, (_, at) => `p${at}`);
  const things = Array.from({ length: issues }, (_, at) => `i${at}`);
  const statements = names.flatMap((party, one) =>
    things.map((issue, other) => ({
      id: `${party} ${issue}`,
      parties: [party],
      issue,
      date: '2017-01-01',
      position: (one * other) % 3 === 0 ? ('opposes' as const) : ('supports' as const),
      kind: 'coded' as const,
      contradicts: [],
    })),
  );
  return dataset({ parties: names, issues: things, statements });
}

describe('sums are brought up to date', () => {
  const data = crowd(20, 12);
  const counts = new Uint8Array(encoded(data).issues.length).fill(1);
  /** Whether they were made anew under a filter. */
  function isMade(filter: Filter, cost: number): boolean | undefined {
    const columns = cellColumns(data, filter, 'any');
    let made = false;
    const fresh = () => {
      made = true;
      return layerRows(columns, exactLayers(columns) ?? [], counts);
    };
    const rows = keptRows(columns, counts, 1, fresh, cost);
    for (let party = 0; party < columns.parties.length; party++) rows?.add(party);
    return rows && made;
  }
  const without = (...names: string[]): Filter => ({
    ...EVERYTHING,
    parties: new Set(data.parties.map(({ id }) => id).filter((id) => !names.includes(id))),
  });

  test('where little changes, not where much does, and kept only where that is worth it', () => {
    expect(isMade(EVERYTHING, 1)).toBeUndefined();
    expect(isMade(EVERYTHING, 1e4)).toBe(true);
    expect(isMade(EVERYTHING, 1e4)).toBe(false);
    expect(isMade(without('p3'), 1e4)).toBe(false);
    expect(isMade({ ...EVERYTHING, issues: new Set(['i1']) }, 1e4)).toBe(true);
    expect(isMade(without('p5'), 1e4)).toBe(true);
    expect(isMade(without('p5', 'p6'), 1e4)).toBe(false);
  });
});
