/** The cells of one row by their columns, and what is wrong with them. */
import type { Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import type { Column, Found } from './columns.ts';
import type { Row } from './table.ts';

/** A row as the reader of statements sees it. */
export interface Cells {
  readonly row: number;
  readonly has: (column: Column) => boolean;
  /** The text of a cell; undefined where it is empty or the sheet has no such column. */
  readonly text: (column: Column) => string | undefined;
  /** The names in a cell: in a sheet, several are divided by semicolons. */
  readonly names: (column: Column) => readonly string[];
  /** What a reader makes of a cell; what it makes nothing of is reported. */
  readonly read: <T>(
    column: Column,
    reader: (text: string) => T | undefined,
    expected: string,
  ) => T | undefined;
  readonly report: (column: Column, found: string, expected: string) => void;
}

/** A row's cell in a column, perhaps empty. */
export function cellIn(row: Row, columns: ReadonlyMap<Column, Found>, column: Column): string {
  const found = columns.get(column);
  return found === undefined ? '' : (row.cells[found.index] ?? '');
}

/** The cells of a row; problems are added to the list. */
export function cellsOf(row: Row, columns: ReadonlyMap<Column, Found>, problems: Problem[]): Cells {
  const text = (column: Column): string | undefined => cellIn(row, columns, column) || undefined;
  const report: Cells['report'] = (column, found, expected) => {
    problems.push({ path: `row ${row.number}, column ${column}`, found, expected });
  };
  return {
    row: row.number,
    has: (column) => columns.has(column),
    text,
    names: (column) => {
      const names = (text(column) ?? '').split(';').map((name) => name.trim());
      return names.filter((name) => name !== '');
    },
    report,
    read(column, reader, expected) {
      const cell = text(column);
      const value = cell === undefined ? undefined : reader(cell);
      if (cell !== undefined && value === undefined) report(column, shown(cell), expected);
      return value;
    },
  };
}
