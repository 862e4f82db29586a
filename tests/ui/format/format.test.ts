import { expect, test } from 'vitest';
import { formatOf } from '../../../src/ui/format/format.ts';

const { figure, signed } = formatOf('en');

test.each([
  [0, '0'],
  [-0, '0'],
  [8.5, '8.5'],
  [2 / 3, '0.67'],
  [0.1 + 0.2, '0.3'],
  [-1, '−1'],
  [-0.004, '0'],
  [1.005, '1'],
  [12, '12'],
])('%d is written %s', (value, text) => {
  expect(figure(value)).toBe(text);
});

test.each([
  [1, '+1'],
  [0.5, '+0.5'],
  [0, '0'],
  [0.001, '0'],
  [-0.25, '−0.25'],
])('as a position %d is written %s', (value, text) => {
  expect(signed(value)).toBe(text);
});
