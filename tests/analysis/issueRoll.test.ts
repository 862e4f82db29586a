import { expect, test } from 'vitest';
import { EVERYTHING, type Filter } from '../../src/analysis/filter.ts';
import { findings } from '../../src/analysis/findings.ts';
import { rollCall } from '../../src/analysis/issueRoll.ts';
import type { Dataset, Id } from '../../src/model/dataset.ts';
import { dataset } from '../helpers/build.ts';

const data = dataset({
  parties: ['z', 'quiet', 'no', 'torn', 'vague', 'maybe', 'shrug', 'also'],
  statements: [
    'z supports x',
    'also 0.6 x',
    'no opposes x',
    'torn supports x',
    'torn opposes x',
    'vague unclear x',
    'maybe conditional x',
    'shrug neutral x',
    'quiet supports y',
  ],
});

const rollOf = (of: Dataset, filter: Filter, issue: Id) =>
  rollCall(findings(of, filter, { count: 'all', rule: 'latest', norm: 'none' }), issue);

test('every party in view stands on the roll once, the silent one apart from the neutral and the unclear', () => {
  const roll = rollOf(data, EVERYTHING, 'x');
  expect(roll.map(({ word, parties }) => [word, parties.map(({ party }) => party)])).toEqual([
    ['supports', ['z', 'also']],
    ['conditional', ['maybe']],
    ['both', ['torn']],
    ['neutral', ['shrug']],
    ['opposes', ['no']],
    ['unclear', ['vague']],
    ['none', ['quiet']],
  ]);
});

test('each has its stance, the silent one none', () => {
  const entries = rollOf(data, EVERYTHING, 'x').flatMap(({ parties }) => parties);
  for (const { party, stance } of entries) {
    expect(stance?.party).toBe(party === 'quiet' ? undefined : party);
  }
});

test('parties out of view are not called, and groups without a party are left out', () => {
  const filter = { ...EVERYTHING, parties: new Set(['quiet', 'no']) };
  expect(rollOf(data, filter, 'x').map(({ word }) => word)).toEqual(['opposes', 'none']);
});

test('on an issue of which nobody speaks all are silent', () => {
  expect(rollOf(data, EVERYTHING, 'nothing')).toMatchObject([{ word: 'none', parties: { length: 8 } }]);
});
