import { expect, test } from 'vitest';
import { lookup, must } from '../../src/model/lookup.ts';
import { dataset } from '../helpers/build.ts';

test('things are found by their ids', () => {
  const data = dataset(['a supports x', 'b opposes towards a']);
  const found = lookup(data);
  expect(must(found.parties, 'b')).toBe(data.parties[1]);
  expect(must(found.issues, 'x')).toBe(data.issues[0]);
  expect(must(found.statements, 's02')).toBe(data.statements[1]);
});

test('the maps of a data set are made once', () => {
  const data = dataset(['a supports x']);
  expect(lookup(data)).toBe(lookup(data));
  expect(lookup({ ...data })).not.toBe(lookup(data));
});

test('an id that must be there and is not is our mistake, and named', () => {
  expect(() => must(lookup(dataset()).parties, 'nobody')).toThrow('no such id in the data set: nobody');
});
