/** The words of a coded statement, and the document that they stand in. */
import type { Problem } from '../../model/problem.ts';
import { readDate } from '../../model/time.ts';
import { shown } from '../path.ts';
import type { Column } from '../sheet/columns.ts';
import { momentText } from '../sheet/dates.ts';
import type { Coded, Database, Document } from './database.ts';
import type { SqlValue } from './sqlite.ts';
import type { Version } from './tables.ts';

/** In what each version counts time since 1970 (UTC), and how many milliseconds that is. */
const UNITS: Readonly<Record<Version, { readonly name: string; readonly milliseconds: number }>> = {
  2: { name: 'milliseconds', milliseconds: 1 },
  3: { name: 'seconds', milliseconds: 1000 },
};

/** What a database itself says of a statement, by the columns that a sheet has for it. */
export type Quoted = ReadonlyMap<Column, string>;

/** A reader of what stands in the documents. What is wrong with a document is reported with its first statement. */
export function quotesOf(
  { version, documents }: Database,
  problems: Problem[],
): (statement: Coded) => Quoted | undefined {
  const sources = new Map<string, readonly (readonly [Column, string])[]>();
  return (statement) => {
    const { id, document: key } = statement;
    const document = documents.get(key);
    if (!document) {
      const expected = 'the ID of a row in table DOCUMENTS';
      problems.push({ path: `statement ${id}`, found: `document ${key || 'nothing'}`, expected });
      return undefined;
    }
    const source = sources.get(key) ?? sourceOf(document, key, version, problems);
    sources.set(key, source);
    const text = words(statement, document, problems);
    return text === undefined
      ? undefined
      : new Map([['id', id], ['kind', 'direct'], ['text', text], ...source]);
  };
}

/** The words between start and stop. Never those of another place: what lies outside the document is reported. */
function words(
  { id, document, start, stop }: Coded,
  { text }: Document,
  problems: Problem[],
): string | undefined {
  const path = `statement ${id}`;
  const where = `characters ${place(start)} to ${place(stop)}`;
  const [from, to] = [Number(start ?? Number.NaN), Number(stop ?? Number.NaN)];
  const inside =
    Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= text.length;
  if (!inside) {
    const expected = `a part of document ${document}, which has ${text.length} characters`;
    problems.push({ path, found: where, expected });
    return undefined;
  }
  const quote = text.slice(from, to).trim();
  if (quote !== '') return quote;
  problems.push({ path, found: `${where}, which are blank`, expected: `words of document ${document}` });
  return undefined;
}

function place(value: SqlValue): string {
  return typeof value === 'number' ? String(value) : shown(value ?? undefined);
}

function sourceOf(
  { title, outlet, date }: Document,
  key: string,
  version: Version,
  problems: Problem[],
): readonly (readonly [Column, string])[] {
  const unit = UNITS[version];
  const moment = momentOf(date, unit.milliseconds);
  if (moment === undefined && date !== null) {
    const expected = `${unit.name} since 1970, between the years 0 and 9999`;
    problems.push({ path: `document ${key}, Date`, found: place(date), expected });
  }
  const named: (readonly [Column, string])[] = [
    ['source_title', title.trim()],
    ['source_outlet', outlet.trim()],
  ];
  const source = named.filter(([, text]) => text !== '');
  if (moment === undefined) return source;
  // A document without a name is no source that anybody could find by its date.
  return source.length === 0 ? [['date', moment]] : [...source, ['date', moment], ['source_date', moment]];
}

function momentOf(date: SqlValue, unit: number): string | undefined {
  const milliseconds = typeof date === 'number' ? date * unit : Number.NaN;
  if (Number.isNaN(new Date(milliseconds).getTime())) return undefined;
  const text = momentText(milliseconds);
  return readDate(text) && text;
}
