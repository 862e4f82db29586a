import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  compareWritten,
  dayNumber,
  dayOf,
  inDays,
  inRange,
  isDay,
  readDate,
} from '../../src/model/time.ts';

/** An instant in ISO UTC, to be read in a failure. */
const instantOf = (text: string): string | undefined => {
  const date = readDate(text);
  return date && new Date(date.instant).toISOString();
};

describe('reading a date', () => {
  test.each([
    ['2017', '2017-01-01', '2017-12-31', '2017-01-01T00:00:00.000Z', false],
    ['2017-02', '2017-02-01', '2017-02-28', '2017-02-01T00:00:00.000Z', false],
    ['2016-02', '2016-02-01', '2016-02-29', '2016-02-01T00:00:00.000Z', false],
    ['1900-02', '1900-02-01', '1900-02-28', '1900-02-01T00:00:00.000Z', false],
    ['2000-02', '2000-02-01', '2000-02-29', '2000-02-01T00:00:00.000Z', false],
    ['2017-01-23', '2017-01-23', '2017-01-23', '2017-01-23T00:00:00.000Z', false],
    ['2017-01-23T09:30', '2017-01-23', '2017-01-23', '2017-01-23T09:30:00.000Z', true],
    ['2017-01-23T09:30:15', '2017-01-23', '2017-01-23', '2017-01-23T09:30:15.000Z', true],
    ['2017-01-23T09:30:15.5Z', '2017-01-23', '2017-01-23', '2017-01-23T09:30:15.500Z', true],
    ['2017-01-23T09:30:15.123456Z', '2017-01-23', '2017-01-23', '2017-01-23T09:30:15.123Z', true],
    ['2017-01-23T09:30+06:00', '2017-01-23', '2017-01-23', '2017-01-23T03:30:00.000Z', true],
    ['2017-01-23T00:30+03:00', '2017-01-23', '2017-01-23', '2017-01-22T21:30:00.000Z', true],
    ['2016-12-31T23:30-03:30', '2016-12-31', '2016-12-31', '2017-01-01T03:00:00.000Z', true],
    ['0099-02', '0099-02-01', '0099-02-28', '0099-02-01T00:00:00.000Z', false],
  ])('%s covers %s to %s and begins at %s', (text, first, last, instant, timed) => {
    expect(readDate(text)).toMatchObject({ first, last, timed });
    expect(instantOf(text)).toBe(instant);
  });

  test.each([
    '',
    '17',
    '2017-1',
    '2017-01-1',
    '2017-13',
    '2017-00',
    '2017-01-00',
    '2017-02-29',
    '1900-02-29',
    '2017-04-31',
    '2017-01-23T24:00',
    '2017-01-23T09:60',
    '2017-01-23T09',
    '2017-01-23T09:30:60',
    '2017-01-23T09:30+15:00',
    '2017-01-23 09:30',
    '2017-01-23T09:30z',
    '23.01.2017',
    '2017-01T09:30',
    ' 2017',
    '2017-01-23\n',
    '12017',
  ])('%j is none', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test('every real instant is read as it was written', () => {
    const date = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (each) => {
        expect(instantOf(each.toISOString())).toBe(each.toISOString());
        expect(readDate(each.toISOString().slice(0, 10))).toMatchObject({ timed: false });
      }),
    );
  });

  test('an ISO day is a real day and nothing else', () => {
    expect(['2017-01-23', '2017-01', '2017', '2017-02-30', '2017-01-23T09:30'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the order of dates', () => {
  test.each([
    ['an undated statement is the oldest', undefined, '0001'],
    ['years', '2016', '2017'],
    ['a year begins before its second month', '2017', '2017-02'],
    ['an untimed date stands before a timed one of its day', '2017-01-23', '2017-01-23T09:00'],
    ['even before midnight itself', '2017-01-23', '2017-01-23T00:00Z'],
    ['so does a year before its first instant', '2017', '2017-01-01T00:00'],
    ['hours', '2017-01-23T09:00', '2017-01-23T09:01'],
    ['the instant decides, not the hour as written', '2017-01-23T12:00+06:00', '2017-01-23T09:00Z'],
    ['a minute past midnight in the east is the day before', '2017-01-23T00:30+03:00', '2017-01-23'],
  ])('%s', (_, earlier, later) => {
    expect(Math.sign(compareDates(earlier, later))).toBe(-1);
    expect(Math.sign(compareDates(later, earlier))).toBe(1);
  });

  test.each([
    [undefined, undefined],
    ['2017', '2017-01'],
    ['2017-01', '2017-01-01'],
    ['2017-01-23T09:00', '2017-01-23T09:00Z'],
    ['2017-01-23T09:00Z', '2017-01-23T15:00+06:00'],
  ])('%s and %s are one date', (one, other) => {
    expect(compareDates(one, other)).toBe(0);
    expect(compareDates(other, one)).toBe(0);
  });

  const arbDate = fc.option(
    fc
      .record({
        day: fc.constantFrom('2017', '2017-01', '2017-01-01', '2017-01-22', '2017-01-23', '2017-01-24'),
        time: fc.constantFrom('T00:00', 'T00:30', 'T22:00', 'T23:30'),
        zone: fc.constantFrom('', 'Z', '+03:00', '-03:00'),
        timed: fc.boolean(),
      })
      .map(({ day, time, zone, timed }) => (timed && day.length === 10 ? `${day}${time}${zone}` : day)),
    { nil: undefined },
  );

  test('is an order: no circle, and what stands level stands level with the same', () => {
    fc.assert(
      fc.property(arbDate, arbDate, arbDate, (a, b, c) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        if (compareDates(a, b) === 0) expect(compareDates(a, c)).toBe(compareDates(b, c));
      }),
      { numRuns: 2000 },
    );
  });

  test('is the same for dates already taken apart', () => {
    fc.assert(
      fc.property(arbDate, arbDate, (a, b) => {
        const [one, other] = [a, b].map((each) => (each === undefined ? undefined : readDate(each)));
        expect(compareWritten(one, other)).toBe(compareDates(a, b));
      }),
    );
  });
});

describe('a period', () => {
  test.each([
    ['2017-01-23', '2017-01-23', '2017-01-23', true],
    ['2017-01-23', '2017-01-24', undefined, false],
    ['2017-01-23', undefined, '2017-01-22', false],
    ['2017-01', '2017-01-31', undefined, true],
    ['2017-01', '2017-02-01', undefined, false],
    ['2017-01', undefined, '2017-01-01', true],
    ['2017-01', undefined, '2016-12-31', false],
    ['2017', '2017-12-31', '2018-12-31', true],
    ['2017', '2018-01-01', undefined, false],
    // The day as written counts, not the day it was in UTC.
    ['2017-01-23T00:30+03:00', '2017-01-23', '2017-01-23', true],
    ['2017-01-23T00:30+03:00', undefined, '2017-01-22', false],
    ['2017-01-23T23:30-03:00', '2017-01-24', undefined, false],
    [undefined, undefined, undefined, true],
    [undefined, '0001-01-01', undefined, false],
    [undefined, undefined, '9999-12-31', false],
  ])('%s from %s to %s: %s', (date, from, to, within) => {
    expect(inRange(date, from, to)).toBe(within);
  });
});

test('days are the first days of the dates that are written, oldest first', () => {
  expect(inDays(['2017-02-03T01:00', undefined, '2017', '2016-12'])).toEqual([
    '2016-12-01',
    '2017-01-01',
    '2017-02-03',
  ]);
});

test('a day and its number are two ways to say the same', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2017-01-23') - dayNumber('2017-01-22')).toBe(1);
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      expect(dayNumber(dayOf(day))).toBe(day);
    }),
  );
  expect(() => dayNumber('soon')).toThrow('not a day: soon');
});
