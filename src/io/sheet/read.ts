/** Opens a sheet: one statement a row, under headings that people know. */
import type { Dataset } from '../../model/dataset.ts';
import type { Note, Parsed, Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import { cellIn, cellsOf } from './cells.ts';
import { layoutOf, type Column, type ColumnMap, type Found } from './columns.ts';
import { dateReader, type DateReader } from './dates.ts';
import { draftOf, type Draft } from './draft.ts';
import { drafted } from './drafted.ts';
import { isAbsence, positionReader } from './positions.ts';
import type { Row, Table } from './table.ts';

/**
 * Reads a sheet. Its file's name becomes title and id. `map` says which heading stands for which column, where that is
 * not plain. All problems of all rows are reported at once; guesses and trimmed blanks are notes.
 */
export function readSheet(table: Table, fileName: string, map: ColumnMap = {}): Parsed<Dataset> {
  const layout = layoutOf(table, map);
  const problems: Problem[] = [...layout.problems, ...table.problems];
  // Without its columns every row would be reported for what the heading lacks.
  if (layout.problems.length > 0) return { ok: false, problems };
  const rows = readRows(table, layout.columns, problems);
  problems.push(...repeatedIds(rows.drafts));
  if (problems.length > 0) return { ok: false, problems };
  return drafted(rows.drafts, fileName, [...layout.notes, ...table.notes, ...rows.notes]);
}

function readRows(table: Table, columns: ReadonlyMap<Column, Found>, problems: Problem[]) {
  const notes: Note[] = [];
  const columnOf = (column: Column): readonly string[] =>
    table.rows.map((row) => cellIn(row, columns, column)).filter((cell) => cell !== '');
  const dates = (column: Column): DateReader['read'] => {
    const { read, ambiguous, understood } = dateReader(columnOf(column));
    const path = `column ${column}`;
    const row = table.rows.find(
      (each) => ambiguous !== undefined && cellIn(each, columns, column) === ambiguous,
    );
    if (row) {
      const expected = 'a date whose day and month can be told apart, such as 2017-01-23';
      problems.push({ path: `row ${row.number}, ${path}`, found: shown(ambiguous), expected });
    }
    if (understood !== undefined) notes.push({ path, message: `read as ${understood}` });
    return read;
  };
  const heading = columns.get('position')?.heading ?? '';
  const readers = {
    date: dates('date'),
    sourceDate: dates('source_date'),
    position: positionReader(heading, columnOf('position'), table.decimalComma),
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
  return { drafts, notes };
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
