import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/io/inspect.ts';
import { openFiles } from '../../src/io/openFiles.ts';
import { FileText } from '../../src/io/fileText.ts';
import { delimitedTables } from '../../src/io/sheet/delimited.ts';
import { rowsOf } from '../../src/io/sheet/table.ts';
import { rowIn } from '../../src/io/path.ts';
import type { TableOptions } from '../../src/io/tables.ts';
import { faultyRows, HEADINGS, sheetFile, type Cells } from '../helpers/faultySheet.ts';
import { problemLinesOf, valueOf } from '../helpers/parsed.ts';
import { workbook } from '../helpers/workbook.ts';
import { VOTES } from './polis/export.ts';

const POSITION =
  'a number from -1 to 1, or a word: supports, conditional, neutral, opposes, unclear (also yes, no, abstain, agree, disagree, for, against)';

/** Whatever `faultyRows` can do to a row, undone. */
function mendedCells([
  ,
  date = '',
  party = '',
  issue = '',
  towards = '',
  position = '',
  text = '',
]: Cells): Cells {
  return [
    '',
    ['31/2/2017', 'May'].includes(date) ? '' : date,
    ['', 'South; South'].includes(party) ? 'South' : party,
    issue,
    towards,
    ['perhaps', '7', ''].includes(position) ? 'no' : position,
    text,
    '',
    'mended',
  ];
}

const file = (text: string, name = 'talks.csv') => ({ name, bytes: strToU8(text) });

function look(text: string, options?: TableOptions) {
  const inspection = inspect([file(text)], options);
  if (!inspection) throw new Error('this is no table');
  return inspection;
}

describe('a sheet under headings of its own', () => {
  const text = 'Akteur;Thema;Haltung;Wann\nA;Damm;eher ja;1/2/2017\nB;Damm;Eher ja;2/3/2017\nC;Damm;nein;\n';
  const map = { party: 'Akteur', issue: 'Thema', position: 'Haltung', date: 'Wann' };

  test('says what it has and what is missing', () => {
    expect(look(text)).toMatchObject({
      headings: ['Akteur', 'Thema', 'Haltung', 'Wann'],
      columns: {},
      rows: 3,
      goodRows: 0,
      problemSheet: undefined,
      preview: [{ row: 2, cells: ['A', 'Damm', 'eher ja', '1/2/2017'], draft: undefined }, {}, {}],
    });
    expect(look(text).problems.map(({ path }) => path)).toEqual([
      'row 1, column party',
      'row 1, column position',
      'row 1, column issue',
    ]);
  });

  test('asks what its words and its dates mean, once its headings are known', () => {
    expect(look(text, { map })).toMatchObject({
      columns: { party: 'Akteur', issue: 'Thema', position: 'Haltung', date: 'Wann' },
      unknownPositions: [
        { word: 'Eher ja', count: 2 },
        { word: 'nein', count: 1 },
      ],
      ambiguousDate: '1/2/2017',
      goodRows: 0,
    });
  });

  test('is read as soon as all is said, as it will be opened', () => {
    const options: TableOptions = {
      map,
      positions: { 'eher ja': 'conditional', nein: 'opposes' },
      dateOrder: 'day-first',
    };
    const inspection = look(text, options);
    expect(inspection).toMatchObject({
      problems: [],
      goodRows: 3,
      unknownPositions: [],
      problemSheet: undefined,
    });
    const { statements } = valueOf(openFiles([file(text)], options)).dataset;
    expect(inspection.preview.map(({ draft }) => [draft?.position, draft?.date])).toEqual(
      statements.map(({ position, date }) => [position, date]),
    );
  });
});

describe('what is looked at', () => {
  test('is the sheet of a workbook that is meant, and its places name it', () => {
    const bytes = workbook({
      Notes: [['hello']],
      Data: [
        ['party', 'issue', 'position'],
        ['A', 'x', 'perhaps'],
      ],
    });
    expect(inspect([{ name: 'w.xlsx', bytes }])).toMatchObject({
      rows: 1,
      problems: [{ path: 'sheet "Data": row 2, column position' }],
    });
  });

  test('may lie in an archive, alone', () => {
    const zip = (files: Record<string, string>) => ({
      name: 'x.zip',
      bytes: zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
    });
    const sheet = 'party,issue,position\nA,x,perhaps\n';
    expect(inspect([zip({ 'a.csv': sheet })])?.problems).toMatchObject([
      { path: 'a.csv: row 2, column position' },
    ]);
    expect(inspect([zip({ 'a.csv': sheet, 'b.csv': sheet })])).toBeUndefined();
    expect(inspect([file(sheet), file(sheet, 'b.csv')])).toBeUndefined();
  });

  test.each([
    ['a Parley file', '{"format":"parley"}'],
    ['a letter', 'Dear all,\nwe met, and parted.\n'],
    ['a picture', '\x89PNG\0\0,a,b\n1,2,3\n'],
    ['nothing', ''],
    ['headings alone', 'a,b,c\n'],
    ['a database', 'SQLite format 3\0'],
    ['a damaged archive', 'PK\x03\x04'],
  ])('is not %s', (_, text) => {
    expect(inspect([file(text)])).toBeUndefined();
  });

  test('has no headings to choose in a matrix or a Polis export', () => {
    expect(look('x,Dam,Fish\nA,yes,no\nB,rather not,no\n')).toMatchObject({
      columns: undefined,
      unknownPositions: [{ word: 'rather not', count: 1 }],
      goodRows: 1,
      preview: [
        { row: 2, draft: { issue: 'Dam' } },
        { row: 2, draft: { issue: 'Fish' } },
        { row: 3, draft: undefined },
      ],
    });
    expect(look(VOTES)).toMatchObject({ columns: undefined, problems: [] });
  });

  test('asks what the numbers of another scale mean, those within -1 and 1 too', () => {
    expect(
      look('party,issue,position\nA,x,1\nB,x,5\nC,x,3\n').unknownPositions.map(({ word }) => word),
    ).toEqual(['1', '3', '5']);
  });

  test('asks about dates that only rows left out could have explained', () => {
    const text = 'date,party,issue,position\n1/2/2017,A,x,yes\n13/2/2017,B,x,perhaps\n';
    expect(look(text)).toMatchObject({ ambiguousDate: '1/2/2017', goodRows: 0 });
    expect(look(text, { dateOrder: 'day-first' })).toMatchObject({ ambiguousDate: undefined, goodRows: 1 });
  });
});

test('counts agree with what is opened', () => {
  fc.assert(
    fc.property(faultyRows, (rows) => {
      const { goodRows, problems, rows: all } = inspect([sheetFile(rows)]) ?? {};
      expect(all).toBe(rows.filter((row) => row.some((cell) => cell !== '')).length);
      const parsed = openFiles([sheetFile(rows)]);
      expect(problems).toEqual(parsed.ok ? [] : parsed.problems);
      const good = openFiles([sheetFile(rows)], { goodRowsOnly: true });
      expect((goodRows ?? 0) > 0).toBe(good.ok);
      if (!good.ok || goodRows === undefined) return;
      const bad = new Set(good.value.leftOut.map(({ path }) => rowIn(path)));
      expect(goodRows).toBe((all ?? 0) - bad.size);
    }),
  );
});

describe('the sheet of problems', () => {
  test('has the rows that have problems, each with what is wrong', () => {
    const text = 'party;issue;position;\nA;x;perhaps;\nB;x;0,5;\n"=1";x;7;"say ""no"""\n;x;0,7;\n';
    expect(look(text).problemSheet).toBe(
      [
        'party;issue;position;;problem',
        `A;x;perhaps;;"row 2, column position: found ""perhaps"", expected ${POSITION}"`,
        `'=1;x;7;"say ""no""";"row 4, column position: found ""7"", expected ${POSITION}"`,
        ';x;"0,7";;"row 5, column party: found nothing, expected at least one party"',
        '',
      ].join('\n'),
    );
  });

  test('opens once every problem in it is mended', () => {
    fc.assert(
      fc.property(faultyRows, (rows) => {
        const sheet = inspect([sheetFile(rows)])?.problemSheet;
        if (sheet === undefined) return;
        const [table] = delimitedTables(new FileText(sheet));
        const mended = (table ? rowsOf(table.table()) : []).map(({ cells }) => mendedCells(cells));
        const { statements } = valueOf(openFiles([sheetFile(mended, [...HEADINGS, 'problem'])])).dataset;
        expect(statements).toHaveLength(
          mended.filter(([, , , , , position]) => position !== 'absent').length,
        );
      }),
    );
  });

  test('still has one column of problems when it is still wrong', () => {
    const first = look('party,issue,position\nA,x,perhaps\nB,x,7,extra\n').problemSheet ?? '';
    const second = look(first).problemSheet ?? '';
    expect(second.match(/problem/g)).toHaveLength(1);
    expect(problemLinesOf(openFiles([file(second)]))).toHaveLength(3);
  });

  test('leaves rows empty whose cells cannot be told apart: they stay wrong until somebody writes them', () => {
    const sheet = look('party,issue,position\nA,"x" y,yes\nB,x,no\n').problemSheet ?? '';
    expect(sheet).toMatch(/^party,issue,position,problem\n,,,"row 2: found a stray quotation mark/);
    expect(openFiles([file(sheet)]).ok).toBe(false);
  });
});
