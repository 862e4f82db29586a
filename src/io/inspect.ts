/** Looks at a table that a reader has trouble with: what is known of it, what is not, and what may be done about it. */
import type { Merge, Problem } from '../model/problem.ts';
import { byCodeUnit } from '../model/ids.ts';
import { filesIn, nameInArchive } from './chosenFiles.ts';
import { beginsAsSqlite } from './dna/sqlite.ts';
import { FileText } from './fileText.ts';
import { goodRows } from './goodRows.ts';
import { looksLikeParley } from './parley.ts';
import { rowIn, within } from './path.ts';
import { problemSheet } from './problemSheet.ts';
import { censusOf } from './sheet/census.ts';
import type { Column } from './sheet/columns.ts';
import { rowAt } from './sheet/codedRows.ts';
import { delimitedTables, type Candidate } from './sheet/delimited.ts';
import type { Draft } from './sheet/draft.ts';
import { draftAt } from './sheet/draftColumns.ts';
import { likelyMerges } from './sheet/merges.ts';
import type { Survey } from './sheet/survey.ts';
import type { Table } from './sheet/table.ts';
import { byName } from './sheet/things.ts';
import { tooLarge } from './sheet/tooLarge.ts';
import { readableTable, unknownSheet, type TableOptions } from './tables.ts';
import { isWorkbook, placeOf, sheetsIn } from './xlsx/read.ts';
import type { NamedBytes } from './zip/unpack.ts';

/** A word or number for a position, and how many cells say it. */
export interface UnknownPosition {
  readonly word: string;
  readonly count: number;
}

/** A row as it stands, or what one statement of it is read as. */
export interface Previewed {
  readonly row: number;
  readonly cells: readonly string[];
  /** Undefined while the row is not read. */
  readonly draft: Draft | undefined;
}

export interface Inspection {
  readonly headings: readonly string[];
  /** Which heading stands for which column; undefined where the reader has none to choose. */
  readonly columns: Readonly<Partial<Record<Column, string>>> | undefined;
  /** Whether it is not plain from the headings what is needed. */
  readonly headingsUnclear: boolean;
  /** What is said for a position and not understood, the most frequent first. */
  readonly unknownPositions: readonly UnknownPosition[];
  /** A date that could mean two days. */
  readonly ambiguousDate: string | undefined;
  /** Names that may be one. */
  readonly merges: readonly Merge[];
  /** The first rows. */
  readonly preview: readonly Previewed[];
  readonly rows: number;
  /** How many rows there are to open without the others. */
  readonly goodRows: number;
  readonly problems: readonly Problem[];
  /** The rows that have problems, as CSV, with a last column that says what is wrong; undefined where there are none. */
  readonly problemSheet: string | undefined;
}

/** How many rows are previewed. */
const FIRST = 5;

/** The fewest headings that can hold a statement: who, on what, and how. */
const FEWEST = 3;

/** Looks at the table in a file; undefined for anything that is no single table. */
export function inspect(files: readonly NamedBytes[], options: TableOptions = {}): Inspection | undefined {
  const opened = filesIn(files);
  const [file, ...others] = opened.ok ? opened.value : [];
  if (!file || others.length > 0) return undefined;
  const tables = tablesIn(file.bytes);
  const readable = readableTable(tables, options) ?? unknown(tables, options);
  if (!readable) return undefined;
  const { candidate, look } = readable;
  const place = (problems: readonly Problem[]): readonly Problem[] =>
    within(nameInArchive(file, files), within(candidate.place, problems));
  return inspected(candidate.table(), look, place);
}

/** A table that a file may be, and what stands before the places in it. */
interface Placed extends Candidate {
  readonly place?: string;
}

function tablesIn(bytes: Uint8Array): readonly Placed[] {
  if (isWorkbook(bytes)) {
    const sheets = sheetsIn(bytes);
    return sheets.ok ? sheets.value.map((sheet) => ({ ...sheet, place: placeOf(sheet) })) : [];
  }
  if (beginsAsSqlite(bytes)) return [];
  const file = FileText.of(bytes);
  if (looksLikeParley(file.text) || file.text.includes('\0')) return [];
  return tooLarge(file) ? [] : delimitedTables(file);
}

/** The first table with so many headings that it may be a sheet under headings of its own. */
function unknown(tables: readonly Placed[], options: TableOptions) {
  const candidate = tables.find(
    ({ headings, table }) =>
      headings.filter((heading) => heading !== '').length >= FEWEST && table().coded.numbers.length > 0,
  );
  return candidate && unknownSheet(candidate, options);
}

function inspected(
  table: Table,
  look: (table: Table) => Survey,
  place: (problems: readonly Problem[]) => readonly Problem[],
): Inspection {
  const { whole, good, count, ambiguousDate, problems } = goodRows(table, look);
  const { headings, headingRow } = table;
  const bad = new Set(problems.map(({ path }) => rowIn(path) ?? 0).filter((row) => row > headingRow));
  const columns = whole.columns && [...whole.columns].map(([column, { index }]) => [column, headings[index]]);
  return {
    headings,
    columns: columns && Object.fromEntries(columns),
    headingsUnclear: columns !== undefined && whole.problems.some(({ path }) => rowIn(path) === headingRow),
    unknownPositions: counted(whole.unknownPositions),
    ambiguousDate,
    merges: likelyMerges(censusOf((good ?? whole).drafts)),
    preview: previewed(table, whole, bad),
    rows: new Set([...table.coded.numbers, ...bad]).size,
    goodRows: count,
    problems: place(whole.problems),
    problemSheet: problemSheet(table, problems),
  };
}

/** Words that differ in case only are one. */
function counted(words: readonly string[]): readonly UnknownPosition[] {
  return [...byName(words, (word) => word.toLowerCase()).values()]
    .map((same) => ({ word: [...same].sort(byCodeUnit)[0] ?? '', count: same.length }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.word, b.word));
}

function previewed(table: Table, { drafts }: Survey, bad: ReadonlySet<number>): readonly Previewed[] {
  return Array.from(table.coded.numbers.subarray(0, FIRST), (_, at) => rowAt(table.coded, at))
    .flatMap(({ number: row, cells }): readonly Previewed[] => {
      const read = Array.from(drafts.rows.keys()).filter((at) => !bad.has(row) && drafts.rows[at] === row);
      return read.length === 0
        ? [{ row, cells, draft: undefined }]
        : read.map((at) => ({ row, cells, draft: draftAt(drafts, at) }));
    })
    .slice(0, FIRST);
}
