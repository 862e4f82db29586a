/** A sheet is read column by column; whatever is wrong is what reading it row by row finds. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileText } from '../../../src/io/fileText.ts';
import { SheetCells } from '../../../src/io/sheet/cells.ts';
import { layoutOf } from '../../../src/io/sheet/columns.ts';
import { dateReader } from '../../../src/io/sheet/dates.ts';
import { delimitedTables } from '../../../src/io/sheet/delimited.ts';
import { draftOf } from '../../../src/io/sheet/draft.ts';
import { draftAt } from '../../../src/io/sheet/draftColumns.ts';
import { positionReader } from '../../../src/io/sheet/positions.ts';
import { surveySheet } from '../../../src/io/sheet/read.ts';
import type { Problem } from '../../../src/model/problem.ts';

const HEADINGS =
  'date,party,issue,towards,position,kind,text,intensity,red_line,source_title,source_outlet,source_url,source_date,confidence';

const among = (...cells: readonly string[]) => fc.constantFrom(...cells);

const arbRow = fc
  .tuple(
    among('', '2020-01-01', '2020-13-01', '2020'),
    among('A', 'B', '', 'A; B', 'A;A', ';'),
    among('Dam', 'Fish', ''),
    among('', '', 'A', 'B; C', ';'),
    among('yes', 'no', '', 'absent', 'perhaps', '0.5', '7'),
    among('', 'direct', 'coded', 'heard'),
    among('', '"Words, said."'),
    among('', '1', '9'),
    among('', 'yes', 'maybe'),
    among('', 'Title'),
    among('', 'Gazette'),
    among('', 'https://e.org/1', 'e.org'),
    among('', '2020-01-02', 'soon'),
    among('', 'high', 'so so'),
  )
  .map((cells) => cells.join(','));

test('column by column everything is found that is found row by row', () => {
  fc.assert(
    fc.property(fc.array(arbRow, { minLength: 1, maxLength: 12 }), (rows) => {
      const [candidate] = delimitedTables(new FileText([HEADINGS, ...rows].join('\n')));
      const table = candidate?.table();
      if (!table) throw new Error('no table');
      const { coded } = table;
      const { columns } = layoutOf(table, {});
      const problems: Problem[] = [];
      const cells = new SheetCells(coded, columns, problems);
      const said = Array.from(coded.numbers, (_, at) => {
        cells.moveTo(at);
        return cells.text('position') ?? '';
      });
      const readers = {
        date: dateReader(new Map()).read,
        sourceDate: dateReader(new Map()).read,
        position: positionReader(
          'position',
          said.filter((text) => text !== ''),
          false,
        ),
      };
      const drafts = said.flatMap((text, at) => {
        if (text === 'absent') return [];
        cells.moveTo(at);
        return draftOf(cells, readers) ?? [];
      });
      const survey = surveySheet(table);
      expect(survey.problems).toEqual(problems);
      expect(Array.from(survey.drafts.rows, (_, at) => draftAt(survey.drafts, at))).toEqual(drafts);
    }),
    { numRuns: 400 },
  );
});
