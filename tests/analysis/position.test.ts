import { expect, test } from 'vitest';
import { valueOf, wordOf } from '../../src/analysis/position.ts';

test('words have the values of the definitions, and unclear has none', () => {
  const words = ['supports', 'conditional', 'neutral', 'opposes', 'unclear'] as const;
  expect(words.map(valueOf)).toEqual([1, 0.5, 0, -1, undefined]);
});

test('a number is its own value', () => {
  expect([1, 0.3, 0, -0.01].map(valueOf)).toEqual([1, 0.3, 0, -0.01]);
});

test.each([
  [1, 'supports'],
  [0.500001, 'supports'],
  [0.5, 'conditional'],
  [0.000001, 'conditional'],
  [0, 'neutral'],
  [-0, 'neutral'],
  [-0.000001, 'opposes'],
  [-1, 'opposes'],
])('%d is called %s', (value, word) => {
  expect(wordOf(value)).toBe(word);
});
