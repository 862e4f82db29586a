/**
 * The cells of a table, each text once: the same names, words and dates stand in thousands of rows. What a text means
 * need then be found out once only, and a million rows are a few columns of numbers.
 */
import type { Row } from './table.ts';

export interface CodedRows {
  /** The number of each row, as a spreadsheet counts them. */
  readonly numbers: Int32Array;
  /** Where the cells of each row begin among `codes`; at the end, where those of the last row end. */
  readonly starts: Int32Array;
  /** The cells of all rows: their places in `texts`. */
  readonly codes: Int32Array;
  /** The first is that of an empty cell. */
  readonly texts: readonly string[];
}

/** What stands in a cell, as its place in `texts`; 0 where the row has no such cell. */
export function codeAt({ starts, codes }: CodedRows, row: number, column: number): number {
  const at = (starts[row] ?? 0) + column;
  return column >= 0 && at < (starts[row + 1] ?? 0) ? (codes[at] ?? 0) : 0;
}

/** A row as an object. */
export function rowAt({ numbers, starts, codes, texts }: CodedRows, row: number): Row {
  const cells = Array.from(codes.subarray(starts[row], starts[row + 1]), (code) => texts[code] ?? '');
  return { number: numbers[row] ?? 0, cells };
}

/** The rows whose numbers are wanted. */
export function rowsWhere(coded: CodedRows, isWanted: (number: number) => boolean): CodedRows {
  const writer = new RowWriter();
  coded.numbers.forEach((number, row) => {
    if (!isWanted(number)) return;
    for (let at = coded.starts[row] ?? 0; at < (coded.starts[row + 1] ?? 0); at++)
      writer.put(coded.codes[at] ?? 0);
    writer.end(number);
  });
  return writer.rows(coded.texts);
}

/** Rows whose cells are as they are meant. */
export function codedRows(rows: Iterable<Row>): CodedRows {
  const codes = new TextCodes();
  const writer = new RowWriter();
  for (const { number, cells } of rows) {
    for (const cell of cells) writer.put(codes.of(cell));
    writer.end(number);
  }
  return writer.rows(codes.texts);
}

/** Gives texts their places. */
export class TextCodes {
  readonly texts: string[] = [''];
  private readonly known = new Map([['', 0]]);

  of(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const code = this.texts.push(text) - 1;
    this.known.set(text, code);
    return code;
  }
}

/** Rows while they are written, cell by cell. */
export class RowWriter {
  private numbers: Int32Array<ArrayBuffer>;
  private starts: Int32Array<ArrayBuffer>;
  private codes: Int32Array<ArrayBuffer>;
  private size = 0;
  private cells = 0;

  /** @param size about how many characters all cells have: room that is not used costs nothing, and growing does */
  constructor(size = 0) {
    this.numbers = new Int32Array(1024 + (size >> 5));
    this.starts = new Int32Array(1024 + (size >> 5));
    this.codes = new Int32Array(8192 + (size >> 2));
  }

  /** Adds a cell to the row that is being written. */
  put(code: number): void {
    if (this.cells === this.codes.length) this.codes = grown(this.codes);
    this.codes[this.cells++] = code;
  }

  /** The cells of the row that is being written. */
  row(): Int32Array {
    return this.codes.subarray(this.starts[this.size], this.cells);
  }

  end(number: number): void {
    if (this.size + 1 === this.starts.length) {
      this.numbers = grown(this.numbers);
      this.starts = grown(this.starts);
    }
    this.numbers[this.size++] = number;
    this.starts[this.size] = this.cells;
  }

  /** Forgets the row that is being written. */
  drop(): void {
    this.cells = this.starts[this.size] ?? 0;
  }

  rows(texts: readonly string[]): CodedRows {
    return {
      numbers: this.numbers.subarray(0, this.size),
      starts: this.starts.subarray(0, this.size + 1),
      codes: this.codes.subarray(0, this.cells),
      texts,
    };
  }
}

function grown(full: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const roomy = new Int32Array(full.length * 2);
  roomy.set(full);
  return roomy;
}
