/** Opens workbooks (XLSX): the same tables as in CSV files, in sheets. */
import type { Note, Parsed, Problem } from '../../model/problem.ts';
import { decodeText } from '../bytes.ts';
import { shown, within } from '../path.ts';
import { tableOf, type Table } from '../sheet/table.ts';
import { readableTable, readTable, type FromTable, type TableOptions } from '../tables.ts';
import { entriesOf, isZip } from '../zip/directory.ts';
import { unpack } from '../zip/unpack.ts';
import type { Shared } from './cell.ts';
import { dateStylesOf } from './dates.ts';
import { rowsOf } from './sheet.ts';
import { stringsOf } from './texts.ts';
import { relationsOf, workbookOf, type Part } from './workbook.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** The parts that are read; pictures, charts and the rest are not even unpacked. */
const PARTS = /^xl\/(?:[^/]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

/** Whether an archive holds a workbook. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) && (entriesOf(bytes) ?? []).some(({ name }) => name === WORKBOOK);
}

/**
 * Reads the sheet of a workbook that suits one of the formats best, the first of several. Hidden sheets are not
 * looked at. Every problem and note names the sheet.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string, options: TableOptions): Parsed<FromTable> {
  const opened = sheetsIn(bytes);
  if (!opened.ok) return opened;
  const sheets = opened.value;
  const readable = readableTable(sheets, options);
  if (!readable) return { ok: false, problems: [nothingKnown(sheets)] };
  const { candidate } = readable;
  const place = placeOf(candidate);
  const parsed = readTable(readable, fileName, options);
  if (!parsed.ok) return { ok: false, problems: within(place, parsed.problems) };
  const { dataset, leftOut } = parsed.value;
  const notes = [...within(place, parsed.notes), ...othersNote(sheets, candidate, place)];
  return { ok: true, value: { dataset, leftOut: within(place, leftOut) }, notes };
}

/** The sheets of a workbook that are to be seen. */
export function sheetsIn(bytes: Uint8Array): Parsed<readonly Sheet[]> {
  const unpacked = unpack(bytes, (name) => PARTS.test(name));
  if (!unpacked.ok) return unpacked;
  const { sheets, problems } = sheetsOf(new Map(unpacked.value.map((file) => [file.name, file.bytes])));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: sheets, notes: [] };
}

/** What stands before the places in a sheet. */
export function placeOf({ name }: Sheet): string {
  return `sheet ${shown(name)}`;
}

/** A sheet as a table that some format may read. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly table: () => Table;
}

/** The sheets that are to be seen, or what is wrong with the parts that they are made of. */
function sheetsOf(documents: ReadonlyMap<string, Uint8Array>): {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const part = <T>(path: string, reader: (document: string) => Part<T>): T => {
    const bytes = documents.get(path);
    const { value, fault } = reader(bytes === undefined ? '' : decodeText(bytes));
    if (bytes === undefined) problems.push({ path, found: 'nothing', expected: 'this part of a workbook' });
    else if (fault !== undefined)
      problems.push({ path, found: `damaged XML (${fault})`, expected: 'a workbook' });
    return value;
  };
  const optional = <T>(path: string, read: (document: string) => Part<readonly T[]>): readonly T[] =>
    documents.has(path) ? part(path, read) : [];
  const { sheets, from1904 } = part(WORKBOOK, workbookOf);
  const paths = part(RELATIONS, relationsOf);
  const shared: Shared = {
    strings: optional('xl/sharedStrings.xml', stringsOf),
    dateStyles: optional('xl/styles.xml', dateStylesOf),
    from1904,
  };
  // However many sheets are said to lie in one place, it is read once.
  const read = new Map<string, Table>();
  const seen = sheets.flatMap(({ name, hidden, relation }): Sheet[] => {
    const path = paths.get(relation) ?? `${WORKBOOK}: relation ${shown(relation)}`;
    // Charts, dialogs and macros may be sheets too; they have no cells, and lie elsewhere.
    if (hidden || /(chart|dialog|macro)sheets\//.test(path)) return [];
    const table = read.get(path) ?? part(path, (document) => tableIn(document, shared));
    read.set(path, table);
    return [{ name, headings: table.headings, table: () => table }];
  });
  return { sheets: seen, problems };
}

function tableIn(document: string, shared: Shared): Part<Table> {
  const { rows, problems, fault } = rowsOf(document, shared);
  const table = tableOf(rows, true);
  return { value: { ...table, problems: [...problems, ...table.problems] }, fault };
}

function nothingKnown(sheets: readonly Sheet[]): Problem {
  const [first] = sheets;
  const path = first ? `sheet ${shown(first.name)}: row ${first.table().headingRow}` : 'file';
  const found = first?.headings.join('') ? `the headings ${first.headings.map(shown).join(', ')}` : 'nothing';
  const expected = 'a sheet with the headings party, position, and issue or towards';
  return { path, found, expected };
}

/** A reader who has several sheets should know which was read. */
function othersNote(sheets: readonly Sheet[], read: Sheet, path: string): readonly Note[] {
  const others = sheets.filter((sheet) => sheet !== read && sheet.headings.length > 0);
  if (others.length === 0) return [];
  return [{ path, message: `read; not read: ${others.map(({ name }) => shown(name)).join(', ')}` }];
}
