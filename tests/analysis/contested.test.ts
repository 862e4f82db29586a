import { expect, test } from 'vitest';
import { contestedIssues } from '../../src/analysis/contested.ts';
import { dataset } from '../helpers/build.ts';

test.each([
  ['one party for and another against', ['a supports x', 'b opposes x'], true],
  ['a grain of each', ['a 0.01 x', 'b -0.01 x'], true],
  ['whatever the dates', ['a supports x on 1999', 'b opposes x on 2017'], true],
  [
    'even if both changed their minds since',
    ['a supports x on 1999', 'a opposes x on 2017', 'b opposes x'],
    true,
  ],
  [
    'a party that parts from its own joint statement',
    ['a+b supports x on 2016', 'a opposes x on 2017'],
    true,
  ],
  ['all for it', ['a supports x', 'b conditional x'], false],
  ['neutral is no side', ['a supports x', 'b neutral x'], false],
  ['unclear is no side', ['a opposes x', 'b unclear x'], false],
  ['one party at odds with itself', ['a supports x on 2016', 'a opposes x on 2017', 'b neutral x'], false],
  ['sides on different issues', ['a supports x', 'b opposes y'], false],
  ['towards parties', ['a supports towards b', 'b opposes towards a'], false],
] as const)('%s', (_, said, contested) => {
  expect(contestedIssues(dataset(said)).has('x')).toBe(contested);
});
