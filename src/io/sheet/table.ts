/** Cells under headings, each with its place, whether they stood in a CSV file or in a workbook. */
import type { Note, Problem } from '../../model/problem.ts';
import { unguarded } from '../csv.ts';
import { shown } from '../path.ts';

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
  readonly rows: readonly Row[];
  /** Whether `0,5` may be a number: where the comma does not separate cells. */
  readonly decimalComma: boolean;
  /** Whether rows may be missing because a quotation mark that went wrong runs over several lines. */
  readonly torn: boolean;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Makes a table of rows whose cells are still as they were found. The first row is the heading. */
export function tableOf(found: readonly Row[], decimalComma: boolean): Table {
  const [heading, ...rows] = found
    .map(({ number, cells }) => ({ number, cells: cells.map((cell) => unguarded(cell.trim()).trim()) }))
    .filter(({ cells }, index) => index === 0 || !isBlank(cells));
  const headings = heading?.cells ?? [];
  const overlong = rows.flatMap(({ number, cells }) => {
    const extra = cells.slice(headings.length).find((cell) => cell !== '');
    if (extra === undefined) return [];
    const expected = `${headings.length} cells, as many as there are headings`;
    return [
      { path: `row ${number}`, found: `${cells.length} cells, ${shown(extra)} among the last`, expected },
    ];
  });
  return {
    headings,
    headingRow: heading?.number ?? 1,
    rows,
    decimalComma,
    torn: false,
    problems: overlong,
    notes: trimNotes(found),
  };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Blanks round a name would make a second name of it, so that they are taken off is worth saying, once. */
function trimNotes(found: readonly Row[]): readonly Note[] {
  const trimmed = found.flatMap(({ number, cells }) =>
    isBlank(cells) ? [] : cells.filter((cell) => cell !== cell.trim()).map(() => number),
  );
  if (trimmed.length === 0) return [];
  const cells = trimmed.length === 1 ? '1 cell' : `${trimmed.length} cells`;
  return [{ path: `row ${trimmed[0]}`, message: `blanks round ${cells} were trimmed, here first` }];
}
