/** Opens a sheet: one statement a row, under headings that people know. */
import type { Note, Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import { remembering, SheetCells } from './cells.ts';
import { codeAt, type CodedRows } from './codedRows.ts';
import { layoutOf, type Column, type ColumnMap, type Found } from './columns.ts';
import { SheetContents } from './contents.ts';
import type { Counts } from './counts.ts';
import { dateReader, type DateOrder, type DateReader } from './dates.ts';
import { draftOf, type Draft } from './draft.ts';
import { isAbsence, positionReader, type PositionMap } from './positions.ts';
import { NO_QUESTIONS, type Survey } from './survey.ts';
import type { Table } from './table.ts';

/** What a reader may say about a sheet where it is not plain. */
export interface SheetOptions {
  /** Which heading stands for which column. */
  readonly map?: ColumnMap;
  /** What words or numbers of the position column mean. */
  readonly positions?: PositionMap;
  /** How dates such as 1/2/2017 are meant. */
  readonly dateOrder?: DateOrder;
}

/** Reads a sheet. All problems of all rows are reported at once; guesses and trimmed blanks are notes. */
export function surveySheet(table: Table, options: SheetOptions = {}): Survey {
  const { columns, problems, notes } = layoutOf(table, options.map ?? {});
  // Without its columns every row would be reported for what the heading lacks.
  if (problems.length > 0)
    return { ...NO_QUESTIONS, drafts: [], problems: [...problems, ...table.problems], notes, columns };
  const rows = readRows(table, columns, options);
  return {
    ...rows,
    problems: [...table.problems, ...rows.problems, ...repeatedIds(rows.drafts)],
    notes: [...notes, ...table.notes, ...rows.notes],
    columns,
  };
}

function readRows(
  table: Table,
  columns: ReadonlyMap<Column, Found>,
  { positions, dateOrder }: SheetOptions,
): Omit<Survey, 'columns'> {
  const { coded, decimalComma, headingRow } = table;
  const problems: Problem[] = [];
  const notes: Note[] = [];
  let ambiguousDate: string | undefined;
  const countsIn = (column: Column): Counts => countsOf(coded, columns.get(column)?.index ?? -1);
  const dates = (column: Column): DateReader['read'] => {
    const { read, ambiguous, understood } = dateReader(countsIn(column), dateOrder);
    const path = `column ${column}`;
    if (ambiguous !== undefined) {
      ambiguousDate ??= ambiguous;
      const row = firstRowWith(ambiguous, coded, columns.get(column)?.index ?? -1);
      const expected = 'a date whose day and month can be told apart, such as 2017-01-23';
      problems.push({ path: `row ${row}, ${path}`, found: shown(ambiguous), expected });
    }
    if (understood !== undefined) notes.push({ path, message: `read as ${understood}` });
    return remembering(read);
  };
  const heading = columns.get('position')?.heading ?? '';
  const said = countsIn('position');
  const position = positionReader(heading, [...said.keys()], decimalComma, positions);
  const readers = {
    date: dates('date'),
    sourceDate: dates('source_date'),
    position: { ...position, read: remembering(position.read) },
  };
  const isAbsent = absentIn(coded, columns.get('position')?.index ?? -1);
  notes.push(...absenceNotes(coded, isAbsent));
  const cells = new SheetCells(coded, columns, problems);
  const contents = new SheetContents(coded, columns);
  const drafts: Draft[] = [];
  for (let row = 0; row < coded.numbers.length; row++) {
    if (isAbsent(row)) continue;
    cells.moveTo(row);
    const draft = draftOf(cells, readers, contents.of(row));
    if (draft) drafts.push(draft);
  }
  if (!columns.has('kind') && drafts.some(({ text }) => text !== undefined)) {
    notes.push({
      path: `row ${headingRow}`,
      message: 'no column kind: words are taken as reported, not as direct quotes',
    });
  }
  const unknownPositions = [...said].flatMap(([cell, count]) =>
    isAbsence(cell) || position.read(cell) !== undefined ? [] : Array.from({ length: count }, () => cell),
  );
  return { drafts, problems, notes, unknownPositions, ambiguousDate };
}

/** How often each text stands in a column. */
function countsOf(coded: CodedRows, column: number): Counts {
  const counts = new Map<number, number>();
  for (let row = 0; row < coded.numbers.length; row++) {
    const code = codeAt(coded, row, column);
    if (code !== 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return new Map([...counts].map(([code, count]) => [coded.texts[code] ?? '', count]));
}

/** The number of the first row that has a text in a column. */
function firstRowWith(text: string, coded: CodedRows, column: number): number {
  const at = coded.numbers.findIndex((_, row) => coded.texts[codeAt(coded, row, column)] === text);
  return coded.numbers[at] ?? 0;
}

/** Whether a row says that somebody did not vote. */
function absentIn(coded: CodedRows, column: number): (row: number) => boolean {
  const absences = new Set(coded.texts.flatMap((text, code) => (isAbsence(text) ? code : [])));
  return (row) => absences.size > 0 && absences.has(codeAt(coded, row, column));
}

function absenceNotes({ numbers }: CodedRows, isAbsent: (row: number) => boolean): readonly Note[] {
  const rows = numbers.filter((_, row) => isAbsent(row));
  const [first] = rows;
  if (first === undefined) return [];
  const count = rows.length === 1 ? '1 row says' : `${rows.length} rows say`;
  const message = `${count} that somebody did not vote, here first: that is no position`;
  return [{ path: `row ${first}, column position`, message }];
}

function repeatedIds(drafts: readonly Draft[]): readonly Problem[] {
  const rows = new Map<string, number>();
  return drafts.flatMap(({ id, row }) => {
    if (id === undefined) return [];
    const first = rows.get(id);
    if (first === undefined) rows.set(id, row);
    const path = `row ${row}, column id`;
    return first === undefined
      ? []
      : [{ path, found: shown(id), expected: `an id of its own: row ${first} has this one` }];
  });
}
