/** Each limit, and that the documentation states it. */
import { readFileSync } from 'node:fs';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../src/io/chosenFiles.ts';
import { readFragment } from '../../src/io/fragment.ts';
import { inspect } from '../../src/io/inspect.ts';
import * as limits from '../../src/io/limits.ts';
import { openText } from '../../src/io/open.ts';
import { openFiles } from '../../src/io/openFiles.ts';
import { crc32 } from '../../src/io/zip/crc32.ts';
import { problemLinesOf } from '../helpers/parsed.ts';
import { workbook } from '../helpers/workbook.ts';

const { CHARACTERS, COLUMNS, FILE_BYTES, FILES, JSON_DEPTH, LINK_BYTES, ROWS } = limits;
const linesOf = (text: string) => problemLinesOf(openText(text, 'x'));
const HEADING = 'party,issue,position\n';

test.each(Object.entries(limits))('the limit %s stands in docs/FORMAT.md', (_, limit) => {
  const [, section = ''] = readFileSync('docs/FORMAT.md', 'utf8').split('\n## Limits\n');
  const [table = ''] = section.split('\n## ');
  expect(table).toContain(`| ${limit.toLocaleString('en')} `);
});

describe('files', () => {
  test('are refused where they are too many', () => {
    const file = { name: 'x.csv', bytes: strToU8(HEADING) };
    expect(problemLinesOf(openFiles(Array.from({ length: FILES + 1 }, () => file)))).toEqual([
      'file: found 1001 files, expected at most 1000',
    ]);
  });

  test('are refused where they are too large together', () => {
    const bytes = new Uint8Array(FILE_BYTES / 2 + 1);
    const files = [1, 2].map((number) => ({ name: `${number}.csv`, bytes }));
    expect(problemLinesOf(filesIn(files))).toEqual([
      'file: found 500000002 bytes, expected at most 500000000',
    ]);
  });
});

describe('a table as a text', () => {
  test.each([
    ['lines', HEADING + '\n'.repeat(ROWS), 'file: found more than 2000000 lines, expected at most 2000000'],
    ['columns', `a${','.repeat(COLUMNS)}`, 'line 1: found more than 16384 cells, expected at most 16384'],
    [
      'columns in a later line',
      `${HEADING}A\r\nB${'\t'.repeat(COLUMNS)}`,
      'line 3: found more than 16384 cells, expected at most 16384',
    ],
  ])('is refused where it has too many %s', (_, text, problem) => {
    expect(linesOf(text)).toEqual([problem]);
    expect(inspect([{ name: 'x.csv', bytes: strToU8(text) }])).toBeUndefined();
  });

  test('is refused as one file of several, by its name', () => {
    const files = [
      { name: 'a.csv', bytes: strToU8(HEADING) },
      { name: 'b.csv', bytes: strToU8(','.repeat(COLUMNS)) },
    ];
    expect(problemLinesOf(openFiles(files))).toEqual([
      'b.csv: line 1: found more than 16384 cells, expected at most 16384',
    ]);
  });

  test('may be as wide as a workbook can be', () => {
    expect(linesOf(`${HEADING.trim()}${',x'.repeat(COLUMNS - 3)}\nA,B,yes\n`)).toEqual([]);
  });
});

describe('JSON', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  test('is refused where it goes too deep, with the place', () => {
    expect(linesOf(nested(JSON_DEPTH + 1))).toEqual([
      '$: found lists and objects more than 32 deep at line 1, column 33, expected at most 32',
    ]);
    expect(linesOf(nested(100_000))).toHaveLength(1);
    expect(linesOf(nested(JSON_DEPTH)).join('\n')).not.toContain('deep');
  });

  test('may have any brackets in its texts', () => {
    expect(linesOf(JSON.stringify({ title: '[{'.repeat(100) })).join('\n')).not.toContain('deep');
  });
});

test('a link is refused where it unpacks to too much', () => {
  const bytes = new Uint8Array(LINK_BYTES + 1);
  const payload = Buffer.from(deflateSync(bytes)).toString('base64url');
  expect(problemLinesOf(readFragment(`#d1.${payload}.${crc32(bytes).toString(16)}`))).toEqual([
    'link: found more than 16777216 bytes, expected at most 16777216 bytes of data in a link',
  ]);
});

test('a sheet of a workbook is refused where one long text is used too often', () => {
  const long = 'x'.repeat(900_000);
  const rows = Array.from({ length: CHARACTERS / long.length + 1 }, () => [{ xml: '<c t="s"><v>3</v></c>' }]);
  const bytes = workbook({ S: [['party', 'issue', 'position', long], ...rows] });
  expect(problemLinesOf(openFiles([{ name: 'x.xlsx', bytes }]))).toContain(
    'sheet "S": characters: found more than 250000000, expected at most 250000000',
  );
});
