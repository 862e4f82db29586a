/** A table as files hold it: rows of named cells, as CSV or JSON. */
import { csvText } from '../../io/csv.ts';
import { eachMade, nextOf } from './oneByOne.ts';

/** What stands in a cell. A list is one cell of CSV, its members apart by `; `. */
export type Cell = string | number | boolean | readonly number[];

/** A row by its headings; a heading without a cell is empty in CSV and absent in JSON. */
export type Row = Readonly<Record<string, Cell | undefined>>;

/** A table: its headings in their order, for it may have no row, and its rows, which may be made one by one. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: Iterable<Row>;
}

/** So many rows are one piece of a file. */
const ROWS = 1 << 15;

/** A table as CSV with a heading. */
export function tableCsv(table: Table): string {
  return [...csvPieces(table)].join('');
}

/** The same piece by piece: of very many rows it may be longer than a text can be. */
export function* csvPieces({ columns, rows }: Table): Generator<string> {
  const cells = columns.map((): string | number | boolean => '');
  const line = (row: Row): typeof cells => {
    for (let at = 0; at < columns.length; at++) cells[at] = plain(row[columns[at] ?? '']);
    return cells;
  };
  yield csvText([columns]);
  const lines = eachMade(() => rows, line)[Symbol.iterator]();
  for (let piece = csvText(nextOf(ROWS, lines)); piece !== ''; piece = csvText(nextOf(ROWS, lines)))
    yield piece;
}

/** A table as a JSON list of objects. */
export function tableJson(table: Table): string {
  return [...jsonPieces(table)].join('');
}

/** The same piece by piece. */
export function* jsonPieces({ rows }: Table): Generator<string> {
  let before = '[\n  ';
  for (const row of rows) {
    // No text in JSON has a line break of its own.
    yield before + JSON.stringify(row, null, 2).replaceAll('\n', '\n  ');
    before = ',\n  ';
  }
  yield before.startsWith('[') ? '[]\n' : '\n]\n';
}

function plain(cell: Cell | undefined): string | number | boolean {
  return typeof cell === 'object' ? cell.join('; ') : (cell ?? '');
}
