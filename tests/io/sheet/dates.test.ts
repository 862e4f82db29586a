import { describe, expect, test } from 'vitest';
import { dateReader } from '../../../src/io/sheet/dates.ts';
import { countsOf } from '../../../src/io/sheet/counts.ts';
import { readSheet } from '../../helpers/sheet.ts';
import { notesOf, problemLinesOf } from '../../helpers/parsed.ts';

const read = (...cells: string[]) => cells.map(dateReader(countsOf(cells)).read);

describe('dates of a column', () => {
  test('that mean one thing only are read one by one', () => {
    expect(
      read(
        '2017',
        '2017-01',
        '2017-01-23',
        '2017-01-23T10:00Z',
        '2017-01-23 10:00:30',
        '23.1.2017',
        '2017/1/23',
        '20170123',
      ),
    ).toEqual([
      '2017',
      '2017-01',
      '2017-01-23',
      '2017-01-23T10:00Z',
      '2017-01-23T10:00:30',
      '2017-01-23',
      '2017-01-23',
      '2017-01-23',
    ]);
  });

  test('with slashes are read by the one that can be no month', () => {
    expect(read('1/2/2017', '1/23/2017')).toEqual(['2017-01-02', '2017-01-23']);
    expect(read('1/2/2017', '23/1/2017')).toEqual(['2017-02-01', '2017-01-23']);
    expect(read('01-02-2017', '23-01-2017')).toEqual(['2017-02-01', '2017-01-23']);
  });

  test('that could be read either way are asked about, unless it makes no difference', () => {
    expect(dateReader(countsOf(['2017-01-01', '5/5/2017', '1/2/2017', '3/4/2017'])).ambiguous).toBe(
      '1/2/2017',
    );
    expect(dateReader(countsOf(['5/5/2017'])).ambiguous).toBeUndefined();
    expect(dateReader(countsOf(['1/2/2017', '1/23/2017', '23/1/2017'])).ambiguous).toBe('1/2/2017');
  });

  test('that no calendar has are none', () => {
    expect(read('2017-02-29', '31.4.2017', '2017-13', '13/13/2017', '1/2/17', 'May 2017', '0')).toEqual(
      Array(7).fill(undefined),
    );
  });

  test('as day numbers of a spreadsheet are days', () => {
    expect(read('42758', '42758.5')).toEqual(['2017-01-23', '2017-01-23T12:00:00Z']);
  });

  test('as Unix time are moments, in seconds or milliseconds', () => {
    expect(read('1485129600', '1485162000')).toEqual(['2017-01-23', '2017-01-23T09:00:00Z']);
    expect(read('1485162000123')).toEqual(['2017-01-23T09:00:00.123Z']);
  });

  test('as numbers of different kinds are none', () => {
    expect(read('42758', '1485129600')).toEqual([undefined, undefined]);
  });
});

test('how a column was understood is a note, how it cannot be a problem', () => {
  const sheet = (...dates: string[]) =>
    readSheet(`party,issue,position,date\n${dates.map((date) => `A,x,yes,${date}\n`).join('')}`, 'x.csv');
  expect(notesOf(sheet('1/2/2017', '1/23/2017'))).toEqual(['column date: read as month/day/year']);
  expect(notesOf(sheet('42758'))).toEqual(["column date: read as a spreadsheet's day numbers"]);
  expect(notesOf(sheet('2017-01-23', '23.1.2017'))).toEqual([]);
  expect(problemLinesOf(sheet('2017', '1/2/2017', '3/4/2017'))).toEqual([
    'row 3, column date: found "1/2/2017", expected a date whose day and month can be told apart, such as 2017-01-23',
  ]);
});
