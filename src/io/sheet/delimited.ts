/** From the text of a CSV, TSV or semicolon CSV file to the tables that it may be. */
import Papa from 'papaparse';
import type { Problem } from '../../model/problem.ts';
import { FileText } from '../fileText.ts';
import type { Progress } from '../progress.ts';
import { splitRows } from './splitRows.ts';
import { cleaned, tableOf, type Table } from './table.ts';

/** A table whose rows are read when they are asked for: most formats are known by their headings. */
export interface Candidate {
  readonly headings: readonly string[];
  readonly table: () => Table;
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * A text as a table, once for each character that may divide its cells; that with most columns first.
 * @param progress told how far the reading of such a table is
 */
export function delimitedTables(file: FileText, progress?: Progress): readonly Candidate[] {
  const body = fromHeading(file);
  const tables = DELIMITERS.map((delimiter) => {
    let table: Table | undefined;
    // Its fast mode would divide the whole text for the first row.
    const { data, meta } = Papa.parse<string[]>(body.text, { delimiter, preview: 1, fastMode: false });
    return {
      headings: (data[0] ?? []).map(cleaned),
      table: () =>
        (table ??= splitRows(body, delimiter, meta.linebreak, progress) ?? readTable(body.text, delimiter)),
    };
  });
  return tables.sort((a, b) => b.headings.length - a.headings.length);
}

/** The text without its byte order mark and without lines of nothing but empty cells before the heading. */
function fromHeading(file: FileText): FileText {
  const text = file.text.replace(/^\uFEFF/, '').replace(/^[\s;,]*[\r\n]/, '');
  return text.length === file.text.length ? file : new FileText(text);
}

function readTable(text: string, delimiter: string): Table {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const misquoted = new Map<number, Problem>();
  for (const { row = 0, code } of errors) {
    const found =
      code === 'MissingQuotes' ? 'a quotation mark that is never closed' : 'a stray quotation mark';
    const expected = 'quotation marks round whole cells, and inner ones doubled';
    // The first error of a row is its cause: a stray mark often leaves the next one without its pair.
    if (!misquoted.has(row)) misquoted.set(row, { path: `row ${row + 1}`, found, expected });
  }
  // Where a quotation mark went wrong, cells are not what they look like.
  const rows = data.flatMap((cells, index) =>
    index > 0 && misquoted.has(index) ? [] : [{ number: index + 1, cells }],
  );
  const table = tableOf(rows, delimiter !== ',');
  const torn = [...misquoted.keys()].some((row) => data[row]?.some((cell) => /[\r\n]/.test(cell)));
  return { ...table, torn, problems: [...misquoted.values(), ...table.problems] };
}
