import { describe, expect, test } from 'vitest';
import { optionCounts } from '../../src/analysis/counts.ts';
import type { View } from '../../src/model/view.ts';
import { dataset, statement, wholeView } from '../helpers/build.ts';

const data = dataset({
  issues: [{ id: 'x', topic: 't' }, { id: 'y', topic: 'u' }, 'z'],
  statements: [
    statement('a supports x on 2017-01-01', { kind: 'direct', confidence: 'high' }),
    statement('a+b supports x on 2017-01-02', { kind: 'reported', confidence: 'low' }),
    statement('b opposes y on 2017-01-03', { kind: 'direct' }),
    statement('c unclear z', { confidence: 'high' }),
    statement('c opposes towards a', { kind: 'reported' }),
  ],
});

/** Counts as plain objects, to be read beside what is expected. */
const countsOf = (changes: Partial<View> = {}) => {
  const counts = optionCounts(data, wholeView(data, changes));
  return {
    parties: Object.fromEntries(counts.parties),
    issues: Object.fromEntries(counts.issues),
    topics: Object.fromEntries(counts.topics),
    evidence: Object.fromEntries(counts.evidence),
    confidence: Object.fromEntries(counts.confidence),
    joint: counts.joint,
  };
};

test('without filters each option has its statements', () => {
  expect(countsOf()).toEqual({
    parties: { a: 2, b: 2, c: 2 },
    issues: { x: 2, y: 1, z: 1 },
    topics: { t: 2, u: 1 },
    evidence: { direct: 2, reported: 2, coded: 1 },
    confidence: { high: 2, low: 1 },
    joint: 1,
  });
});

describe('each option is counted under all other filters', () => {
  test('so its own filter takes nothing from it', () => {
    const { parties } = countsOf({ parties: ['a'] });
    expect(parties).toEqual({ a: 2, b: 2, c: 2 });
    expect(countsOf({ parties: [] })).toMatchObject({ parties: { a: 2, b: 2, c: 2 }, issues: {}, joint: 0 });
    expect(countsOf({ issues: [], evidence: [] })).toMatchObject({ issues: {}, evidence: { reported: 1 } });
    expect(countsOf({ joint: false })).toMatchObject({ joint: 1, parties: { a: 1, b: 1, c: 2 } });
    expect(countsOf({ confidence: ['low'] })).toMatchObject({
      confidence: { high: 2, low: 1 },
      topics: { t: 1 },
    });
  });

  test('but the others do', () => {
    expect(countsOf({ parties: ['b'] })).toMatchObject({
      issues: { x: 1, y: 1 },
      topics: { t: 1, u: 1 },
      evidence: { reported: 1, direct: 1 },
      confidence: { low: 1 },
      joint: 1,
    });
  });

  test('issues under the chosen topics, topics under the chosen issues', () => {
    expect(countsOf({ topics: ['u'] }).issues).toEqual({ y: 1 });
    expect(countsOf({ issues: ['x', 'z'] }).topics).toEqual({ t: 2 });
  });

  test('within the period, which undated statements are not', () => {
    expect(countsOf({ from: '2017-01-02' })).toMatchObject({ parties: { a: 1, b: 2 }, joint: 1 });
    expect(countsOf({ from: '2017-01-02' }).parties).not.toHaveProperty('c');
  });
});
