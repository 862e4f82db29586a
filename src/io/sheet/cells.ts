/** The cells of one row by their columns, and what is wrong with them. */
import type { Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import { codeAt, type CodedRows } from './codedRows.ts';
import type { Column, Found } from './columns.ts';

/** Makes something of the text of a cell; undefined where that cannot be done. */
export type Reader<T> = (text: string) => T | undefined;

/** A row as the reader of statements sees it. */
export interface Cells {
  readonly row: number;
  readonly has: (column: Column) => boolean;
  /** The text of a cell; undefined where it is empty or the sheet has no such column. */
  readonly text: (column: Column) => string | undefined;
  /** The names in a cell: in a sheet, several are divided by semicolons. */
  readonly names: (column: Column) => readonly string[];
  /** What a reader makes of a cell; what it makes nothing of is reported. */
  readonly read: <T>(column: Column, reader: Reader<T>, expected: string) => T | undefined;
  readonly report: (column: Column, found: string, expected: string) => void;
}

/** A reader that looks at each different text once. */
export function remembering<T>(reader: Reader<T>): Reader<T> {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = reader(text);
    if (value !== undefined) known.set(text, value);
    return value;
  };
}

/** The names in a cell of a sheet: several are divided by semicolons. */
export const namesIn: Reader<readonly string[]> = (text) =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const NO_NAMES: readonly string[] = [];

/** The rows of a sheet, of which one is looked at at a time. */
export class SheetCells implements Cells {
  /** The number of the row that is looked at. */
  row = 0;
  private at = 0;
  private readonly rows: CodedRows;
  private readonly places: Readonly<Partial<Record<Column, number>>>;
  private readonly problems: Problem[];
  private readonly namesIn = remembering(namesIn);

  /** @param problems get what is wrong with a row */
  constructor(rows: CodedRows, columns: ReadonlyMap<Column, Found>, problems: Problem[]) {
    this.rows = rows;
    this.places = Object.fromEntries([...columns].map(([column, { index }]) => [column, index]));
    this.problems = problems;
  }

  /** Looks at a row, by its place among the rows. */
  moveTo(at: number): void {
    this.at = at;
    this.row = this.rows.numbers[at] ?? 0;
  }

  has(column: Column): boolean {
    return this.places[column] !== undefined;
  }

  text(column: Column): string | undefined {
    const place = this.places[column];
    const code = place === undefined ? 0 : codeAt(this.rows, this.at, place);
    return code === 0 ? undefined : this.rows.texts[code];
  }

  names(column: Column): readonly string[] {
    const text = this.text(column);
    return (text === undefined ? undefined : this.namesIn(text)) ?? NO_NAMES;
  }

  read<T>(column: Column, reader: Reader<T>, expected: string): T | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const value = reader(text);
    if (value === undefined) this.report(column, shown(text), expected);
    return value;
  }

  report(column: Column, found: string, expected: string): void {
    this.problems.push({ path: `row ${this.row}, column ${column}`, found, expected });
  }
}
