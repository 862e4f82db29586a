import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { encoded } from '../../src/analysis/encoded.ts';
import type { Dataset, Statement } from '../../src/model/dataset.ts';
import {
  areColumns,
  changed,
  codedStatements,
  knownColumns,
  restOf,
  statementAt,
  statementCount,
  statementOf,
  withColumns,
} from '../../src/model/said.ts';
import { columnsOf } from '../../src/model/statementColumns.ts';
import { arbDataset } from '../helpers/arbitrary.ts';
import { arbFile } from '../helpers/arbitraryFile.ts';

/** The same data set as columns, and what makes them. */
function asColumns(dataset: Dataset) {
  const make = vi.fn(() => columnsOf(dataset.statements));
  return { lazy: withColumns(restOf(dataset), dataset.statements.length, make), make };
}

const known = (list: readonly Statement[]) => list.map((each) => ({ ...each }));

test('a data set made of columns is the one that they were made of, whatever its statements hold', () => {
  fc.assert(
    fc.property(arbFile, (dataset) => {
      const { lazy } = asColumns(dataset);
      expect(statementCount(lazy)).toBe(dataset.statements.length);
      expect(areColumns(lazy)).toBe(true);
      expect(structuredClone(lazy)).toEqual(dataset);
      expect({ ...lazy }).toEqual(dataset);
      expect(areColumns(lazy)).toBe(false);
      expect(knownColumns(lazy)).toEqual(columnsOf(dataset.statements));
      expect(knownColumns(dataset)).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});

test('a statement is found by its id, without the others', () => {
  fc.assert(
    fc.property(arbFile, (dataset) => {
      const { lazy } = asColumns(dataset);
      for (const each of dataset.statements) {
        expect(statementOf(lazy, each.id)).toEqual(each);
        expect(statementOf(dataset, each.id)).toBe(each);
      }
      const found = dataset.statements.map(({ id }) => statementOf(lazy, id));
      expect([statementOf(lazy, 'nowhere'), statementOf(dataset, 'nowhere')]).toEqual([undefined, undefined]);
      expect(areColumns(lazy)).toBe(true);
      lazy.statements.forEach((each, at) => {
        expect(found[at]).toBe(each);
        expect(statementOf(lazy, each.id)).toBe(each);
      });
    }),
    { numRuns: 50 },
  );
});

test('what is counted of columns is what is counted of statements; columns are asked for once', () => {
  fc.assert(
    fc.property(arbDataset(), (given) => {
      // No door lets -0 in.
      const statements = given.statements.map((each) => ({ ...each, position: each.position || 0 }));
      const dataset: Dataset = { ...given, statements };
      const { lazy, make } = asColumns(dataset);
      expect(encoded(lazy)).toEqual(encoded(dataset));
      expect(areColumns(lazy)).toBe(true);
      expect(lazy.statements).toEqual(dataset.statements);
      expect(codedStatements({ ...lazy })).toBe(codedStatements(lazy));
      expect(make).toHaveBeenCalledTimes(1);
    }),
    { numRuns: 50 },
  );
});

test('a statement is one object, asked for by itself or among all', () => {
  fc.assert(
    fc.property(arbFile, fc.nat(), (dataset, some) => {
      const { lazy } = asColumns(dataset);
      const place = some % (dataset.statements.length + 1);
      const alone = statementAt(lazy, place);
      expect(alone).toEqual(dataset.statements[place]);
      expect(statementAt(lazy, place)).toBe(alone);
      expect(lazy.statements[place]).toBe(alone);
      expect(statementAt(dataset, place)).toBe(dataset.statements[place]);
    }),
    { numRuns: 50 },
  );
});

test('a change of something else makes no statement, and leaves what is said as it is', () => {
  fc.assert(
    fc.property(arbFile, (dataset) => {
      const { lazy } = asColumns(dataset);
      const other = changed(lazy, { ring: ['a'] });
      expect(areColumns(other)).toBe(true);
      expect(other.statements).toBe(lazy.statements);
      expect(known(other.statements)).toEqual(known(dataset.statements));
      expect({ ...other }).toEqual({ ...dataset, ring: ['a'] });
      expect(changed(dataset, { ring: ['a'] })).toEqual({ ...dataset, ring: ['a'] });
    }),
    { numRuns: 50 },
  );
});
