import { expect, test } from 'vitest';
import { daysInWords, inWords, onAxis } from '../../../src/ui/format/date.ts';

test.each([
  ['2017', '2017'],
  ['2017-01', 'January 2017'],
  ['2017-01-23', '23 January 2017'],
  ['2017-01-23T09:30Z', '23 January 2017 at 09:30 UTC'],
  ['2017-01-23T23:30-03:00', '24 January 2017 at 02:30 UTC'],
])('%s is %s', (date, words) => {
  expect(inWords(date, 'en')).toBe(words);
});

test('words are in the reader’s language', () => {
  expect(inWords('2017-01-23', 'de')).toBe('23. Januar 2017');
  expect(inWords('2017-01-23', 'en-US')).toBe('January 23, 2017');
});

test('what is no date stays as it is', () => {
  expect(inWords('early 2017', 'en')).toBe('early 2017');
});

test.each([
  ['2017-01-23', undefined, '23 January 2017'],
  ['2017-01-23', '2017-01-23', '23 January 2017'],
  ['2017-01-23', '2017-01-24', '23 – 24 January 2017'],
  ['2017-02-23', '2017-03-03', '23 February – 3 March 2017'],
  ['2016-12-29', '2017-05-08', '29 December 2016 – 8 May 2017'],
  ['2016-12', '2017-05-08', 'December 2016 – 8 May 2017'],
])('from %s to %s is %s', (from, until, words) => {
  expect(daysInWords(from, until, 'en')).toBe(words);
});

test('an axis names no more of a day than it needs', () => {
  expect(onAxis('2017-01-23', 'day', 'en')).toBe('23 Jan');
  expect(onAxis('2017-02-01', 'month', 'en')).toBe('Feb');
  expect(onAxis('2017-01-01', 'year', 'en')).toBe('2017');
  expect(onAxis('2016-12-29', 'whole', 'en')).toBe('29 Dec 2016');
});
