/** Whatever filters come one after another, each option counts the statements that it would show. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateCounts } from '../../src/analysis/density.ts';
import { codeParts, encoded } from '../../src/analysis/encoded.ts';
import { EVERYTHING, type Filter } from '../../src/analysis/filter.ts';
import { statementsInView } from '../../src/analysis/inView.ts';
import { letThrough } from '../../src/analysis/letThrough.ts';
import { optionTallies, wholeTallies } from '../../src/analysis/optionTallies.ts';
import type { Dataset, Statement } from '../../src/model/dataset.ts';
import { readDate } from '../../src/model/time.ts';
import { arbDataset, arbFilter } from '../helpers/arbitrary.ts';

/** Filters as a reader chooses them: mostly another period, sometimes something else. */
const arbFilters = fc.array(
  fc.tuple(arbFilter, fc.boolean()).map(([filter, isOther]) => ({ filter, isOther })),
  { minLength: 1, maxLength: 8 },
);

function sequence(steps: readonly { readonly filter: Filter; readonly isOther: boolean }[]): Filter[] {
  let last = EVERYTHING;
  return steps.map(({ filter, isOther }) => {
    last = isOther ? filter : { ...last, from: filter.from, to: filter.to };
    return last;
  });
}

/** How many statements in view have each value, without 0. */
function tally<T>(said: readonly Statement[], valuesOf: (each: Statement) => readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const each of said)
    for (const value of valuesOf(each)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function named<T>(counts: Int32Array, nameOf: (at: number) => T | undefined): Map<T, number> {
  const names = new Map<T, number>();
  counts.forEach((many, at) => {
    const name = nameOf(at);
    if (many !== 0 && name !== undefined) names.set(name, (names.get(name) ?? 0) + many);
  });
  return names;
}

function expectRight(data: Dataset, filter: Filter): void {
  const { parties, issues } = encoded(data);
  const made = optionTallies(data, filter);
  const seen = (open: Partial<Filter>): readonly Statement[] =>
    statementsInView(data, { ...filter, ...open });
  expect(named(made.parties, (at) => parties[at])).toEqual(
    tally(seen({ parties: undefined }), (each) => [...new Set(each.parties)]),
  );
  const issue = (at: number): string | undefined => issues[at];
  const onIssue = (each: Statement): readonly string[] => (each.issue === undefined ? [] : [each.issue]);
  expect(named(made.issues, issue)).toEqual(tally(seen({ issues: undefined }), onIssue));
  expect(named(made.topics, issue)).toEqual(tally(seen({ topics: undefined }), onIssue));
  expect(named(made.evidence, (at) => codeParts(at).kind)).toEqual(
    tally(seen({ evidence: undefined }), ({ kind }) => [kind]),
  );
  expect(named(made.confidence, (at) => codeParts(at).confidence)).toEqual(
    tally(seen({ confidence: undefined }), ({ confidence }) => (confidence ? [confidence] : [])),
  );
  expect(named(made.joint, (at) => codeParts(at).joint || undefined)).toEqual(
    tally(seen({ joint: true }), (each) => (new Set(each.parties).size > 1 ? [true] : [])),
  );
}

test('options count what they would show, in whatever order filters come', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilters, (data, steps) => {
      for (const filter of sequence(steps)) expectRight(data, filter);
      expect(wholeTallies(data)).toEqual(wholeTallies(structuredClone(data)));
    }),
    { numRuns: 60 },
  );
});

test('dates count what is in view in any period, in whatever order filters come', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilters, (data, steps) => {
      const columns = encoded(data);
      for (const filter of sequence(steps)) {
        const always = { ...filter, from: undefined, to: undefined, asOf: undefined };
        const counts = dateCounts(columns, letThrough(data, columns, filter));
        expect(named(counts, (at) => columns.dates.first[at])).toEqual(
          tally(statementsInView(data, always), ({ date = '' }) => [readDate(date)?.first ?? '']),
        );
      }
    }),
    { numRuns: 60 },
  );
});
