import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openBytes } from '../../../src/io/open.ts';
import { openFiles } from '../../../src/io/openFiles.ts';
import { parley } from '../../helpers/commandLine.ts';
import { tieLinesOf } from '../../helpers/opened.ts';
import { notesOf, problemLinesOf, valueOf } from '../../helpers/parsed.ts';
import { parts, workbook, zipped, type CellOf } from '../../helpers/workbook.ts';

const open = (bytes: Uint8Array) => openBytes(bytes, 'talks.xlsx');

/** 23 January 2017 is day 42758. */
const ROWS: readonly (readonly CellOf[])[] = [
  ['Date', 'Party', 'Issue', 'Position', 'Text'],
  [{ day: 42758 }, 'North', 'Dam', 'yes', 'Open "it" &\nnow <b>.'],
  [{ day: 42758.4375 }, 'South', 'Dam', -0.5],
  [{ day: 42759 }, 'South', 'Fish', true],
  ['2017-01', ' North', 'Fish', false],
];
const TIES = ['North,South,2,0,2,0,0,1.5,-1.5'];

describe('a workbook', () => {
  test('has the sheet that a CSV file has', () => {
    const parsed = open(workbook({ Statements: ROWS }));
    expect(tieLinesOf(parsed)).toEqual(TIES);
    const { dataset } = valueOf(parsed);
    expect(dataset).toMatchObject({ id: 'talks', parties: [{ name: 'North' }, { name: 'South' }] });
    expect(dataset.statements).toMatchObject([
      { date: '2017-01-23', text: 'Open "it" &\nnow <b>.' },
      { date: '2017-01-23T10:30:00Z', position: -0.5 },
      { date: '2017-01-24', position: 'supports' },
      { date: '2017-01', position: 'opposes' },
    ]);
    expect(notesOf(parsed)).toContain(
      'sheet "Statements": row 5: blanks round 1 cell were trimmed, here first',
    );
  });

  test('gives the same whatever the order of its rows', () => {
    const [heading = [], ...rows] = ROWS;
    expect(tieLinesOf(open(workbook({ Statements: [heading, ...rows.toReversed()] })))).toEqual(TIES);
  });

  test('may have any table that a CSV file may have', () => {
    const matrix = workbook({
      '2MAO': [
        [undefined, 'Dam', 'Fish'],
        ['North', 2, 4],
        ['South', -4, 3],
      ],
    });
    expect(tieLinesOf(open(matrix))).toEqual(['North,South,2,1,1,0,0.75,0.5,0.25']);
    const edges = workbook({
      E: [
        ['from', 'to', 'sign'],
        ['A', 'B', '-'],
      ],
    });
    expect(tieLinesOf(open(edges))).toEqual(['A,B,0,0,0,0,0,1,-1']);
  });

  test('is read by the sheet that suits, and says which it was', () => {
    const parsed = open(
      workbook({ 'Read & me': [['Made by hand']], Empty: [], Data: ROWS, Older: ROWS.slice(0, 3) }),
    );
    expect(tieLinesOf(parsed)).toEqual(TIES);
    expect(notesOf(parsed).at(-1)).toBe('sheet "Data": read; not read: "Read & me", "Older"');
  });

  test('of MACTOR is read by its matrix of actors by objectives', () => {
    const influence = [
      [undefined, 'A', 'B'],
      ['A', 0, 3],
      ['B', 1, 0],
    ];
    const parsed = open(
      workbook({
        MAA: influence,
        '2MAO': [
          [undefined, 'Dam'],
          ['A', 4],
          ['B', -2],
        ],
      }),
    );
    expect(tieLinesOf(parsed)).toEqual(['A,B,1,0,1,0,0,0.5,-0.5']);
  });

  test('hides sheets that are hidden', () => {
    const made = parts({ Old: ROWS, New: ROWS.slice(0, 3) });
    const hidden = {
      ...made,
      'xl/workbook.xml': made['xl/workbook.xml']?.replace('sheetId="1"', 'state="hidden" sheetId="1"') ?? '',
    };
    expect(valueOf(open(zipped(hidden))).dataset.statements).toHaveLength(2);
  });

  test('may begin with blank rows and leave rows out; problems count them as the sheet does', () => {
    const bytes = workbook({
      'Talks 1': [undefined, [], ['party', 'issue', 'position'], undefined, ['A', 'x', 'perhaps']],
    });
    expect(problemLinesOf(open(bytes))).toEqual([
      expect.stringMatching(/^sheet "Talks 1": row 5, column position: found "perhaps", expected a number/),
    ]);
    const lacking = workbook({ 'Talks 1': [undefined, ['party', 'issue'], ['A', 'x']] });
    expect(problemLinesOf(open(lacking))).toEqual([
      expect.stringMatching(/^sheet "Talks 1": row 2, column position: found nothing, expected a heading/),
    ]);
  });

  test('opens on the command line, in an archive too', () => {
    const bytes = workbook({ Statements: ROWS });
    expect(parley(['ties', 't.xlsx'], { 't.xlsx': bytes }).out.split('\n').slice(1, -1)).toEqual(TIES);
    expect(tieLinesOf(openFiles([{ name: 't.zip', bytes: zipSync({ 'in/t.xlsx': bytes }) }]))).toEqual(TIES);
    const bad = workbook({
      S: [
        ['party', 'issue', 'position'],
        ['A', 'x', 7],
      ],
    });
    expect(parley(['validate', 't.xlsx'], { 't.xlsx': bad })).toMatchObject({
      status: 1,
      out: expect.stringMatching(/^t\.xlsx: sheet "S": row 2, column position: found "7", expected/),
    });
  });
});

describe('a workbook is refused', () => {
  const made = parts({ S: ROWS });
  const changed = (path: string, change: (text: string) => string) =>
    problemLinesOf(open(zipped({ ...made, [path]: change(made[path] ?? '') })));

  test.each([
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
  ])('if %s is damaged or has a document type', (path) => {
    expect(changed(path, (text) => text.slice(0, -5))).toEqual([
      expect.stringMatching(`^${path}: found damaged XML \\(.+\\), expected a workbook$`),
    ]);
    expect(changed(path, (text) => text.replace('?>', '?><!DOCTYPE x [<!ENTITY e "x">]>'))).toEqual([
      `${path}: found damaged XML (a document type), expected a workbook`,
    ]);
  });

  test('if a part is missing', () => {
    const { 'xl/worksheets/sheet1.xml': _, ...rest } = made;
    expect(problemLinesOf(open(zipped(rest)))).toEqual([
      'xl/worksheets/sheet1.xml: found nothing, expected this part of a workbook',
    ]);
  });

  test('if no sheet is known', () => {
    expect(problemLinesOf(open(workbook({ S: [['Dear all'], ['we met']] })))).toEqual([
      'sheet "S": row 1: found the headings "Dear all", expected a sheet with the headings party, position, and issue or towards',
    ]);
    expect(problemLinesOf(open(workbook({ S: [] })))).toEqual([
      'sheet "S": row 1: found nothing, expected a sheet with the headings party, position, and issue or towards',
    ]);
  });

  test('if its cells lie so far apart that they would fill the memory', () => {
    const rows = Array.from({ length: 1300 }, (_, index) => [{ xml: `<c r="XFD${index + 1}"><v>1</v></c>` }]);
    expect(problemLinesOf(open(workbook({ S: [['party', 'issue', 'position'], ...rows] })))).toContain(
      'sheet "S": cells: found more than 20000000, expected at most 20000000',
    );
  });
});
