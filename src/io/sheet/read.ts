/** Opens a sheet: one statement a row, under headings that people know. */
import type { Note, Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import { cellIn, cellsOf } from './cells.ts';
import { layoutOf, type Column, type ColumnMap, type Found } from './columns.ts';
import { dateReader, type DateOrder, type DateReader } from './dates.ts';
import { draftOf, type Draft } from './draft.ts';
import { isAbsence, positionReader, type PositionMap } from './positions.ts';
import { NO_QUESTIONS, type Survey } from './survey.ts';
import type { Row, Table } from './table.ts';

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
  const problems: Problem[] = [];
  const notes: Note[] = [];
  let ambiguousDate: string | undefined;
  const columnOf = (column: Column): readonly string[] =>
    table.rows.map((row) => cellIn(row, columns, column)).filter((cell) => cell !== '');
  const dates = (column: Column): DateReader['read'] => {
    const { read, ambiguous, understood } = dateReader(columnOf(column), dateOrder);
    const path = `column ${column}`;
    const row = table.rows.find(
      (each) => ambiguous !== undefined && cellIn(each, columns, column) === ambiguous,
    );
    if (row) {
      ambiguousDate ??= ambiguous;
      const expected = 'a date whose day and month can be told apart, such as 2017-01-23';
      problems.push({ path: `row ${row.number}, ${path}`, found: shown(ambiguous), expected });
    }
    if (understood !== undefined) notes.push({ path, message: `read as ${understood}` });
    return read;
  };
  const heading = columns.get('position')?.heading ?? '';
  const said = columnOf('position');
  const readers = {
    date: dates('date'),
    sourceDate: dates('source_date'),
    position: positionReader(heading, said, table.decimalComma, positions),
  };
  const isAbsent = (row: Row): boolean => isAbsence(cellIn(row, columns, 'position'));
  notes.push(...absenceNotes(table.rows.filter(isAbsent)));
  const drafts = table.rows
    .filter((row) => !isAbsent(row))
    .flatMap((row) => draftOf(cellsOf(row, columns, problems), readers) ?? []);
  const unsaid = drafts.filter(({ text }) => text !== undefined).length;
  if (!columns.has('kind') && unsaid > 0) {
    notes.push({
      path: `row ${table.headingRow}`,
      message: 'no column kind: words are taken as reported, not as direct quotes',
    });
  }
  const isUnknown = (cell: string): boolean => !isAbsence(cell) && readers.position.read(cell) === undefined;
  return { drafts, problems, notes, unknownPositions: said.filter(isUnknown), ambiguousDate };
}

function absenceNotes(rows: readonly Row[]): readonly Note[] {
  const [first] = rows;
  if (first === undefined) return [];
  const count = rows.length === 1 ? '1 row says' : `${rows.length} rows say`;
  const message = `${count} that somebody did not vote, here first: that is no position`;
  return [{ path: `row ${first.number}, column position`, message }];
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
