import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodeUnit, isSlug, sortedUnique, tieId } from '../../src/model/ids.ts';

test('an id is of small letters, digits and hyphens', () => {
  expect(['armed-opposition', 'a', '-', '2254'].every(isSlug)).toBe(true);
  expect(['', 'A', 'a b', 'a.b', 'a~b', 'é', 'a\n'].some(isSlug)).toBe(false);
});

test('the order is that of code units, not of numbers or of a language', () => {
  expect(['b', 'a2', 'a10', 'a', 'a-b'].sort(byCodeUnit)).toEqual(['a', 'a-b', 'a10', 'a2', 'b']);
});

test('the name of a tie is the same either way round', () => {
  expect([tieId('b', 'a-b'), tieId('a-b', 'b')]).toEqual(['a-b~b', 'a-b~b']);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(tieId(a, b)).toBe(tieId(b, a));
    }),
  );
});

test('a list is sorted and has nothing twice', () => {
  expect(sortedUnique(['b', 'a10', 'b', 'a2'])).toEqual(['a10', 'a2', 'b']);
});
