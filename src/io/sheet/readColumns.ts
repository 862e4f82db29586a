/** What the cells of a sheet mean: each different text is read once, however many rows have it. */
import { combined, distinct, mapped, picked, type Coded } from '../../model/coded.ts';
import { namesIn, type Reader } from './cells.ts';
import type { CodedRows } from './codedRows.ts';
import type { Column } from './columns.ts';
import type { SheetContents } from './contents.ts';
import {
  ADDRESS,
  CONFIDENCE,
  INTENSITY,
  KIND,
  kindOf,
  sourceNamed,
  YES_OR_NO,
  type ColumnReaders,
} from './draft.ts';
import type { DraftColumns } from './draftColumns.ts';
import { isAbsence } from './positions.ts';
import type { TextColumn } from './textColumn.ts';

/** Gives the texts of a column. */
export type Texts = (column: Column) => TextColumn;

/** What stands in all rows, undefined where a cell is empty or its text means nothing. */
export type Meanings = ReturnType<typeof meaningsOf>;

/** The statements of the rows that have a position, and what all rows mean. */
export function readColumns(
  texts: Texts,
  readers: ColumnReaders,
  { numbers }: CodedRows,
  contents: SheetContents,
): { readonly drafts: DraftColumns; readonly meanings: Meanings } {
  const meanings = meaningsOf(texts, readers);
  const kept = keptRows(texts('position'), meanings.position);
  const own = <T>(column: Coded<T>): Coded<T> => (kept ? picked(column, kept) : column);
  const text = own(texts('text'));
  const hasWords = distinct(mapped(text, (words) => words !== undefined));
  const drafts: DraftColumns = {
    size: kept?.length ?? numbers.length,
    rows: kept?.map((row) => numbers[row] ?? 0) ?? numbers,
    says: (at) => contents.bytesOf(kept?.[at] ?? at),
    id: own(texts('id')),
    date: own(meanings.date),
    event: own(texts('event')),
    parties: mapped(own(meanings.parties), (names) => [...new Set(names)]),
    speaker: own(texts('speaker')),
    role: own(texts('role')),
    issue: own(texts('issue')),
    towards: mapped(own(meanings.towards), ([first]) => first),
    topic: own(texts('topic')),
    position: mapped(own(meanings.position), (position) => position ?? 'unclear'),
    kind: combined(own(meanings.kind), hasWords, (kind, words) => kind ?? kindOf(words === true)),
    text,
    language: own(texts('language')),
    intensity: own(meanings.intensity),
    redLine: own(meanings.redLine),
    source: own(sourcesIn(texts, meanings)),
    confidence: own(meanings.confidence),
    note: own(texts('note')),
  };
  return { drafts, meanings };
}

function meaningsOf(texts: Texts, readers: ColumnReaders) {
  const read = <T>(column: Column, reader: Reader<T>): Coded<T | undefined> =>
    mapped(texts(column), (text) => (text === undefined ? undefined : reader(text)));
  const names = (column: Column): Coded<readonly string[]> =>
    mapped(texts(column), (text) => (text === undefined ? undefined : namesIn(text)) ?? []);
  return {
    parties: names('party'),
    towards: names('towards'),
    position: read('position', readers.position.read),
    date: read('date', readers.date),
    kind: read('kind', KIND),
    intensity: read('intensity', INTENSITY),
    redLine: read('red_line', YES_OR_NO),
    confidence: read('confidence', CONFIDENCE),
    address: read('source_url', ADDRESS),
    sourceDate: read('source_date', readers.sourceDate),
  };
}

/** The rows that make a statement; undefined where all do. */
function keptRows(texts: TextColumn, { values, codes }: Meanings['position']): Int32Array | undefined {
  const isKept = values.map(
    (position, place) => position !== undefined && !isAbsence(texts.values[place] ?? ''),
  );
  const rows = new Int32Array(codes.length);
  let size = 0;
  codes.forEach((code, row) => {
    if (isKept[code]) rows[size++] = row;
  });
  return size === codes.length ? undefined : rows.subarray(0, size);
}

function sourcesIn(texts: Texts, { address, sourceDate }: Meanings): DraftColumns['source'] {
  const names = combined(texts('source_title'), texts('source_outlet'), (title, outlet) => ({
    title,
    outlet,
  }));
  const places = combined(address, sourceDate, (url, date) => ({ url, date }));
  return combined(names, places, (name, place) =>
    sourceNamed(name?.outlet, name?.title, place?.url, place?.date),
  );
}
