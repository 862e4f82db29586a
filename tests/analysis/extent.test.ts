import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellColumns } from '../../src/analysis/cellColumns.ts';
import { extentOf } from '../../src/analysis/extent.ts';
import { statementsInView } from '../../src/analysis/inView.ts';
import { inDays } from '../../src/model/time.ts';
import { arbDataset, arbFilter } from '../helpers/arbitrary.ts';

test('is that of the statements in view', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, (data, filter) => {
      const said = statementsInView(data, filter);
      const days = inDays(said.map(({ date }) => date));
      expect(extentOf(cellColumns(data, filter, 'latest'))).toStrictEqual({
        statements: said.length,
        first: days[0],
        last: days.at(-1),
      });
    }),
  );
});
