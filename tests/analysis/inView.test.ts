import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellColumns } from '../../src/analysis/cellColumns.ts';
import { spokenBy, statementsInView } from '../../src/analysis/inView.ts';
import { arbDataset, arbFilter } from '../helpers/arbitrary.ts';

test('what a party says in view is what of all in view it says', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, (data, filter) => {
      const columns = cellColumns(data, filter, 'latest');
      const inView = statementsInView(data, filter);
      for (const { id } of data.parties) {
        const spoken = inView.filter(({ parties }) => parties.includes(id));
        const all = data.statements.filter(({ parties }) => parties.includes(id));
        expect(spokenBy(data, columns, id)).toEqual({ spoken, outside: all.length - spoken.length });
      }
    }),
  );
});
