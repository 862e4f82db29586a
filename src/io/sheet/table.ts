/** From the text of a CSV, TSV or semicolon CSV file to cells, each with its place. */
import Papa from 'papaparse';
import type { Note, Problem } from '../../model/problem.ts';
import { unguarded } from '../csv.ts';
import { shown } from '../path.ts';
import { knownColumns, type ColumnMap } from './columns.ts';

/** A record of the file; blank ones are left out, but counted. */
export interface Row {
  /** 1 is the heading. Records are counted, not lines: a quote may run over several. */
  readonly number: number;
  /** Trimmed, and without the apostrophe that keeps a text from being a formula. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** Whether `0,5` may be a number: where the comma does not separate cells. */
  readonly decimalComma: boolean;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Reads a table. The delimiter is the one by which the heading has most known columns, then most columns. */
export function tableOf(text: string, map: ColumnMap): Table {
  const delimiter = delimiterOf(text, map);
  const { data, errors } = Papa.parse<string[]>(fromHeading(text), { delimiter });
  const [heading = [], ...records] = data;
  const misquoted = new Map<string, Problem>();
  for (const { row = 0, code } of errors) {
    const path = `row ${row + 1}`;
    const found =
      code === 'MissingQuotes' ? 'a quotation mark that is never closed' : 'a stray quotation mark';
    const expected = 'quotation marks round whole cells, and inner ones doubled';
    // The first error of a row is its cause: a stray mark often leaves the next one without its pair.
    if (!misquoted.has(path)) misquoted.set(path, { path, found, expected });
  }
  // Where a quotation mark went wrong, cells are not what they look like.
  const rows = records
    .map((record, index) => ({ number: index + 2, cells: record.map((cell) => unguarded(cell.trim())) }))
    .filter(({ number, cells }) => !isBlank(cells) && !misquoted.has(`row ${number}`));
  const overlong = rows.flatMap(({ number, cells }) => {
    const extra = cells.slice(heading.length).find((cell) => cell !== '');
    if (extra === undefined) return [];
    const expected = `${heading.length} cells, as many as there are headings`;
    return [
      { path: `row ${number}`, found: `${cells.length} cells, ${shown(extra)} among the last`, expected },
    ];
  });
  return {
    headings: heading.map((each) => unguarded(each.trim())),
    rows,
    decimalComma: delimiter !== ',',
    problems: [...misquoted.values(), ...overlong],
    notes: trimNotes([heading, ...records]),
  };
}

/** Whether a text has a heading row by which it can be known as a sheet. */
export function looksLikeSheet(text: string, map: ColumnMap): boolean {
  return knownColumns(headingsOf(text, delimiterOf(text, map)), map) > 0;
}

function delimiterOf(text: string, map: ColumnMap): string {
  const scored = DELIMITERS.map((delimiter) => {
    const headings = headingsOf(text, delimiter);
    return { delimiter, known: knownColumns(headings, map), columns: headings.length };
  });
  scored.sort((a, b) => b.known - a.known || b.columns - a.columns);
  return scored[0]?.delimiter ?? ',';
}

function headingsOf(text: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(fromHeading(text), { delimiter, preview: 1 }).data[0] ?? [];
}

/** The text without its byte order mark and without lines of nothing but empty cells before the heading. */
function fromHeading(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/^[\s;,]*[\r\n]/, '');
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Blanks round a name would make a second name of it, so that they are taken off is worth saying, once. */
function trimNotes(records: readonly (readonly string[])[]): readonly Note[] {
  const trimmed = records.flatMap((record, index) =>
    isBlank(record) ? [] : record.filter((cell) => cell !== cell.trim()).map(() => index + 1),
  );
  if (trimmed.length === 0) return [];
  const cells = trimmed.length === 1 ? '1 cell' : `${trimmed.length} cells`;
  return [{ path: `row ${trimmed[0]}`, message: `blanks round ${cells} were trimmed, here first` }];
}
