/** Opens a signed edge list: each row is one party's position towards another. */
import { shown } from './path.ts';
import { surveyAsWritten } from './sheet/asWritten.ts';
import { keyOf, layoutOf, type ColumnMap } from './sheet/columns.ts';
import { surveySheet, type SheetOptions } from './sheet/read.ts';
import { NO_DRAFTS, NO_QUESTIONS, type Survey } from './sheet/survey.ts';
import type { Table } from './sheet/table.ts';

const FROM = ['from', 'source', 'sender'];
const TO = ['to', 'target', 'receiver'];
const SIGN = ['sign', 'weight'];

/** The headings among those that a table has, the most telling first. */
function among(headings: readonly string[], names: readonly string[]): readonly string[] {
  const keys = new Set(headings.map(keyOf));
  return names.filter((name) => keys.has(name));
}

/** Whether a table says from whom to whom, and has no column by which it would be a sheet. */
export function looksLikeEdges(headings: readonly string[], map: ColumnMap): boolean {
  const { columns } = layoutOf({ headings, headingRow: 1 }, map);
  const isSheet = columns.has('party') || columns.has('issue') || columns.has('towards');
  return !isSheet && among(headings, FROM).length > 0 && among(headings, TO).length > 0;
}

/** Reads an edge list: a sheet under other headings, so that it may have dates, words and sources too. */
export function surveyEdges(table: Table, options: SheetOptions = {}): Survey {
  const { map: chosen = {} } = options;
  const [party = 'from'] = among(table.headings, FROM);
  const [towards = 'to'] = among(table.headings, TO);
  const signs = among(table.headings, SIGN);
  if (signs.length > 1 && chosen.position === undefined) {
    const expected = `one of the two: choose it, for instance with --map position=${signs[0]}`;
    const path = `row ${table.headingRow}, column sign`;
    const problem = { path, found: signs.map(shown).join(' and '), expected };
    return { ...NO_QUESTIONS, drafts: NO_DRAFTS, problems: [problem], notes: [], columns: new Map() };
  }
  const columns: ColumnMap = { party, towards, position: signs[0] ?? 'sign', ...chosen };
  return surveyAsWritten(surveySheet(table, { ...options, map: columns }), (column) => {
    const heading = columns[column];
    return heading && `column ${heading}`;
  });
}
