/** A table as files hold it: rows of named cells, as CSV or JSON. */
import { csvText } from '../../io/csv.ts';
import { eachMade } from './oneByOne.ts';

/** What stands in a cell. A list is one cell of CSV, its members apart by `; `. */
export type Cell = string | number | boolean | readonly number[];

/** A row by its headings; a heading without a cell is empty in CSV and absent in JSON. */
export type Row = Readonly<Record<string, Cell | undefined>>;

/** A table: its headings in their order, for it may have no row, and its rows, which may be made one by one. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: Iterable<Row>;
}

/** A table as CSV with a heading. */
export function tableCsv({ columns, rows }: Table): string {
  const cells = columns.map((): string | number | boolean => '');
  const line = (row: Row): typeof cells => {
    for (let at = 0; at < columns.length; at++) cells[at] = plain(row[columns[at] ?? '']);
    return cells;
  };
  return csvText([columns]) + csvText(eachMade(() => rows, line));
}

/** A table as a JSON list of objects. */
export function tableJson({ rows }: Table): string {
  return `${JSON.stringify([...rows], null, 2)}\n`;
}

function plain(cell: Cell | undefined): string | number | boolean {
  return typeof cell === 'object' ? cell.join('; ') : (cell ?? '');
}
