import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterOf, issuesInView } from '../../../src/analysis/filter.ts';
import { statementsInView } from '../../../src/analysis/inView.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { View } from '../../../src/model/view.ts';
import { withIssue, withStatement } from '../../../src/ui/dossier/bringIntoView.ts';
import { arbDataset } from '../../helpers/arbitrary.ts';
import { arbView } from '../../helpers/arbitraryView.ts';
import { dataset, statement, wholeView } from '../../helpers/build.ts';

const arbSeen: fc.Arbitrary<readonly [Dataset, View]> = arbDataset()
  .filter((of) => of.statements.length > 0)
  // A view may select anything, events too.
  .map((of) => ({ ...of, events: [{ id: 'round', title: 'Round', date: '2017' }] }))
  .chain((of) => arbView(of, ['0123abcd']).map((view) => [of, view] as const));

test('a statement comes into view, and nothing leaves it', () => {
  fc.assert(
    fc.property(arbSeen, ([of, view]) => {
      const before = statementsInView(of, filterOf(view, of));
      for (const each of of.statements) {
        const after = statementsInView(of, filterOf({ ...view, ...withStatement(view, of, each) }, of));
        expect(after).toEqual(expect.arrayContaining([...before, each]));
      }
    }),
    { numRuns: 100 },
  );
});

test('an issue comes into view, and none leaves it', () => {
  fc.assert(
    fc.property(arbSeen, ([of, view]) => {
      for (const each of of.issues) {
        const after = issuesInView({ ...view, ...withIssue(view, of, each) }, of);
        expect(after).toEqual(expect.arrayContaining([...issuesInView(view, of), each.id]));
      }
    }),
    { numRuns: 100 },
  );
});

describe('the period', () => {
  const of = dataset([
    statement('a supports x on 2017-01', { id: 'month' }),
    statement('a supports x', { id: 'undated' }),
  ]);
  const periodOf = (id: string, from: string | undefined, to: string | undefined) => {
    const view = wholeView(of, { from, to });
    const each = of.statements.find((said) => said.id === id) ?? statement('a supports x');
    const { from: start, to: end } = { ...view, ...withStatement(view, of, each) };
    return [start, end];
  };

  test.each([
    ['month', '2017-01-31', undefined, ['2017-01-31', undefined]],
    ['month', '2017-02-01', '2017-03-01', ['2017-01-01', '2017-03-01']],
    ['month', '2016-01-01', '2016-12-31', ['2016-01-01', '2017-01-31']],
    ['undated', '2016-01-01', '2016-12-31', [undefined, undefined]],
  ] as const)('of a statement of a %s is widened from %s – %s as far as it must', (id, from, to, widened) => {
    expect(periodOf(id, from, to)).toEqual(widened);
  });
});
