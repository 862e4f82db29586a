/** Cells under headings, each with its place, whether they stood in a CSV file or in a workbook. */
import type { Note, Problem } from '../../model/problem.ts';
import { unguarded } from '../csv.ts';
import { shown } from '../path.ts';
import { rowAt, RowWriter, TextCodes, type CodedRows } from './codedRows.ts';

/** A row of the file; blank ones are left out, but counted. */
export interface Row {
  /** As a spreadsheet counts them. In a CSV file 1 is the heading: a quote may run over several lines. */
  readonly number: number;
  /** Trimmed, and without the apostrophe that keeps a text from being a formula. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly headings: readonly string[];
  /** The number of the row in which the headings stand. */
  readonly headingRow: number;
  readonly coded: CodedRows;
  /** Whether `0,5` may be a number: where the comma does not separate cells. */
  readonly decimalComma: boolean;
  /** Whether rows may be missing because a quotation mark that went wrong runs over several lines. */
  readonly torn: boolean;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

const made = new WeakMap<CodedRows, readonly Row[]>();

/** The rows of a table as objects, made when they are first asked for. */
export function rowsOf({ coded }: Table): readonly Row[] {
  const rows = made.get(coded) ?? Array.from(coded.numbers, (_, row) => rowAt(coded, row));
  made.set(coded, rows);
  return rows;
}

/** Makes a table of rows whose cells are still as they were found. The first row is the heading. */
export function tableOf(found: Iterable<Row>, decimalComma: boolean): Table {
  const cells = new CellCodes();
  const writer = new TableWriter(cells.cleaned.texts);
  for (const row of found) {
    for (const cell of row.cells) writer.put(cells.of(cell));
    writer.endRow(row.number);
  }
  return writer.table(decimalComma);
}

/** The text of a cell, as it was found: without blanks round it and without the apostrophe against formulas. */
export function cleaned(cell: string): string {
  return unguarded(cell.trim()).trim();
}

/** A cell by its cleaned text and whether blanks round it were taken off, in one number. */
export const cellCode = (text: number, wasTrimmed: boolean): number => text * 2 + Number(wasTrimmed);

/** Gives cells their codes. */
class CellCodes {
  readonly cleaned = new TextCodes();
  private readonly found = new Map<string, number>();

  of(cell: string): number {
    const known = this.found.get(cell);
    if (known !== undefined) return known;
    const code = cellCode(this.cleaned.of(cleaned(cell)), cell !== cell.trim());
    this.found.set(cell, code);
    return code;
  }
}

/** A table while it is written, cell by cell. */
export class TableWriter {
  private readonly rows: RowWriter;
  private readonly texts: readonly string[];
  private readonly overlong: Problem[] = [];
  private heading: { readonly cells: readonly string[]; readonly row: number } | undefined;
  private cellsInRow = 0;
  private filledInRow = 0;
  private trimmedInRow = 0;
  private trimmed = 0;
  private firstTrimmed = 0;

  /** @param texts what codes stand for; it may still grow. @param size about how many characters all cells have */
  constructor(texts: readonly string[], size = 0) {
    this.texts = texts;
    this.rows = new RowWriter(size);
  }

  /** @param code from `cellCode` */
  put(code: number): void {
    this.cellsInRow++;
    if (code > 1) this.filledInRow++;
    this.trimmedInRow += code & 1;
    this.rows.put(code >> 1);
  }

  endRow(number: number): void {
    const { cellsInRow, filledInRow, trimmedInRow } = this;
    [this.cellsInRow, this.filledInRow, this.trimmedInRow] = [0, 0, 0];
    if (filledInRow > 0 && trimmedInRow > 0) {
      if (this.trimmed === 0) this.firstTrimmed = number;
      this.trimmed += trimmedInRow;
    }
    if (!this.heading) {
      this.heading = { cells: Array.from(this.rows.row(), (code) => this.texts[code] ?? ''), row: number };
      this.rows.drop();
    } else if (filledInRow === 0) this.rows.drop();
    else {
      if (cellsInRow > this.heading.cells.length) this.checkWidth(number, this.heading.cells.length);
      this.rows.end(number);
    }
  }

  private checkWidth(number: number, most: number): void {
    const cells = this.rows.row();
    const extra = cells.subarray(most).find((code) => code !== 0);
    if (extra === undefined) return;
    this.overlong.push({
      path: `row ${number}`,
      found: `${cells.length} cells, ${shown(this.texts[extra])} among the last`,
      expected: `${most} cells, as many as there are headings`,
    });
  }

  table(decimalComma: boolean): Table {
    return {
      headings: this.heading?.cells ?? [],
      headingRow: this.heading?.row ?? 1,
      coded: this.rows.rows(this.texts),
      decimalComma,
      torn: false,
      problems: this.overlong,
      notes: this.trimNotes(),
    };
  }

  /** Blanks round a name would make a second name of it, so that they are taken off is worth saying, once. */
  private trimNotes(): readonly Note[] {
    if (this.trimmed === 0) return [];
    const cells = this.trimmed === 1 ? '1 cell' : `${this.trimmed} cells`;
    return [{ path: `row ${this.firstTrimmed}`, message: `blanks round ${cells} were trimmed, here first` }];
  }
}
