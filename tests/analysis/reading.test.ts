import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellColumns } from '../../src/analysis/cellColumns.ts';
import { contestedIssues } from '../../src/analysis/contested.ts';
import { filterOf } from '../../src/analysis/filter.ts';
import { statementsInView } from '../../src/analysis/inView.ts';
import { readingOf, tieOf } from '../../src/analysis/reading.ts';
import { stancesInView } from '../../src/analysis/stances.ts';
import { ties } from '../../src/analysis/ties.ts';
import { attitudesInView } from '../../src/analysis/towards.ts';
import { arbDataset, arbOptions, PARTIES } from '../helpers/arbitrary.ts';
import { dataset, wholeView } from '../helpers/build.ts';

test('a reading is what each question answers by itself', () => {
  fc.assert(
    fc.property(arbDataset(), arbOptions, fc.subarray([...PARTIES]), (data, options, parties) => {
      const view = wholeView(data, { ...options, parties });
      const filter = filterOf(view, data);
      const { tieTable, ...reading } = readingOf(data, view);
      expect(tieTable.ties).toBe(reading.ties);
      expect(reading).toStrictEqual({
        dataset: data,
        view,
        filter,
        options,
        whatif: [],
        columns: cellColumns(data, filter, options.rule),
        statements: statementsInView(data, filter),
        stances: stancesInView(data, filter, options.rule),
        attitudes: attitudesInView(data, filter, options.rule),
        sumUpTo: expect.any(Function),
        ties: ties(data, filter, options),
        contested: contestedIssues(data),
      });
    }),
  );
});

test('a tie is found either way round, and not where there is none', () => {
  const data = dataset(['a supports x', 'b opposes x', 'c supports y']);
  const reading = readingOf(data, wholeView(data));
  expect(tieOf(reading, 'b', 'a')).toBe(tieOf(reading, 'a', 'b'));
  expect(tieOf(reading, 'a', 'b')).toMatchObject({ a: 'a', b: 'b', conflict: 1 });
  expect(tieOf(reading, 'a', 'c')).toBeUndefined();
  expect(tieOf(reading, 'a', 'a')).toBeUndefined();
});
