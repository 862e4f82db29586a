/** Statements found by what they are about, and by where they were said: the same as among all of them. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellColumns } from '../../src/analysis/cellColumns.ts';
import { heardAt, isInView, saidOfTheSame } from '../../src/analysis/inContext.ts';
import { saidAt, statementsInView } from '../../src/analysis/inView.ts';
import type { Dataset, Statement } from '../../src/model/dataset.ts';
import { restOf, withColumns } from '../../src/model/said.ts';
import { columnsOf } from '../../src/model/statementColumns.ts';
import { arbDataset, arbFilter } from '../helpers/arbitrary.ts';

const sameMatter = (one: Statement, other: Statement): boolean =>
  one.issue === other.issue &&
  one.towards === other.towards &&
  one.parties.some((each) => other.parties.includes(each));

/** As it is opened from a file of very many rows. */
const asColumns = (dataset: Dataset): Dataset =>
  withColumns(restOf(dataset), dataset.statements.length, () => columnsOf(dataset.statements));

test('what the same parties say about the same thing, and whether it is in view', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, (dataset, filter) => {
      const columns = cellColumns(dataset, filter, 'latest');
      const inView = statementsInView(dataset, filter);
      for (const each of dataset.statements) {
        expect(saidOfTheSame(dataset, each)).toEqual(
          dataset.statements.filter((other) => sameMatter(other, each)),
        );
        expect(isInView(dataset, columns, each)).toBe(inView.includes(each));
      }
    }),
  );
});

test('what was said at an event, and what of that is in view', () => {
  const events = ['one', 'other', undefined];
  fc.assert(
    fc.property(arbDataset(), arbFilter, fc.array(fc.constantFrom(...events)), (given, filter, at) => {
      // No door lets -0 in.
      const statements = given.statements.map((each, place) => ({
        ...each,
        position: each.position || 0,
        event: at[place],
      }));
      const dataset = { ...given, statements };
      for (const form of [dataset, asColumns(dataset)]) {
        const columns = cellColumns(form, filter, 'latest');
        const isThere = ({ event }: Statement): boolean => event === 'one';
        expect(saidAt(form, 'one')).toEqual(statements.filter(isThere));
        expect(heardAt(form, columns, 'one')).toEqual(statementsInView(form, filter).filter(isThere));
      }
    }),
  );
});
