/**
 * Opens a file, whatever it is. It is recognised by what is in it, never by its name alone.
 *
 * A recipe for one more format: write a reader that gives a data set or all its problems, put it into `FORMATS` (into
 * those of tables.ts if its files are tables) before the formats that would take its files for theirs, and hold each
 * of its faults to its message in a test.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import { readDna } from './dna/readDna.ts';
import { beginsAsSqlite, type OpenSqlite } from './dna/sqlite.ts';
import { FileText } from './fileText.ts';
import { idNames, writtenNames, type Names } from './names.ts';
import { looksLikeParley, parseParley } from './parley.ts';
import { shown } from './path.ts';
import type { Progress } from './progress.ts';
import { delimitedTables } from './sheet/delimited.ts';
import { tooLarge } from './sheet/tooLarge.ts';
import { looksLikeStory } from './storyFile.ts';
import { readableTable, readTable, whole, type FromTable, type TableOptions } from './tables.ts';
import { isWorkbook, readWorkbook } from './xlsx/read.ts';

/** What the opener of a file may say about it. */
export interface OpenOptions extends TableOptions {
  /** The statement type of a database of Discourse Network Analyzer that is to be read, by its label. */
  readonly statementType?: string | undefined;
  /** Opens databases. It takes a moment to start, so whoever opens files has it ready, if a file is a database. */
  readonly sqlite?: OpenSqlite | undefined;
  /** Told how far the reading of a large table is. */
  readonly onRead?: Progress | undefined;
}

interface Format {
  /** Undefined for a text that is none of this format. */
  readonly read: (file: FileText, fileName: string, options: OpenOptions) => Parsed<FromTable> | undefined;
  /** What tables made from such a file call things. */
  readonly names: (dataset: Dataset) => Names;
}

/** Every format, in the order in which they are tried. Those whose files are tables have a list of their own. */
const FORMATS: readonly Format[] = [
  { read: ({ text }) => (looksLikeParley(text) ? whole(parseParley(text)) : undefined), names: idNames },
  {
    read(file, fileName, options) {
      const readable = readableTable(delimitedTables(file, options.onRead), options);
      return readable && readTable(readable, fileName, options);
    },
    names: writtenNames,
  },
];

/** A data set that was opened, and what tables made from its file call things. */
export interface Opened {
  readonly dataset: Dataset;
  readonly names: Names;
  /** What is wrong with the rows that it was opened without; empty unless that was asked for. */
  readonly leftOut: readonly Problem[];
}

/** Opens the bytes of a file. */
export function openBytes(bytes: Uint8Array, fileName: string, options: OpenOptions = {}): Parsed<Opened> {
  if (isWorkbook(bytes)) return opened(readWorkbook(bytes, fileName, options), writtenNames);
  if (beginsAsSqlite(bytes)) return opened(whole(databaseIn(bytes, fileName, options)), writtenNames);
  return openFileText(FileText.of(bytes), fileName, options);
}

function databaseIn(bytes: Uint8Array, fileName: string, options: OpenOptions): Parsed<Dataset> {
  const database = options.sqlite?.(bytes);
  if (database) {
    try {
      return readDna(database, fileName, options);
    } finally {
      database.close();
    }
  }
  const expected = 'a text, a workbook or an archive: databases cannot be opened here';
  return { ok: false, problems: [{ path: 'file', found: 'a database', expected }] };
}

/** Opens the text of a file. */
export function openText(text: string, fileName: string, options: OpenOptions = {}): Parsed<Opened> {
  return openFileText(new FileText(text), fileName, options);
}

function openFileText(file: FileText, fileName: string, options: OpenOptions): Parsed<Opened> {
  const { text } = file;
  if (looksLikeStory(text))
    return { ok: false, problems: [{ path: '$', found: 'a story', expected: NO_STORY }] };
  const large = looksLikeParley(text) ? undefined : tooLarge(file);
  if (large) return { ok: false, problems: [large] };
  for (const { read, names } of FORMATS) {
    const parsed = read(file, fileName, options);
    if (parsed) return opened(parsed, names);
  }
  return { ok: false, problems: [{ path: 'row 1', found: beginning(text), expected: EXPECTED }] };
}

function opened(parsed: Parsed<FromTable>, names: Format['names']): Parsed<Opened> {
  return parsed.ok ? { ...parsed, value: { ...parsed.value, names: names(parsed.value.dataset) } } : parsed;
}

const NO_STORY = 'a data set: a story is added to the one that it was made for, on the page';

const EXPECTED =
  'a Parley file in JSON, or a sheet (CSV) with the headings party, position, and issue or towards';

/** How a text begins, as far as it can be shown. */
function beginning(text: string): string {
  const [line = ''] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/[\r\n]/);
  if (text.includes('\0')) return 'a file that is no text';
  return line === '' ? 'nothing' : shown(line);
}
