/** Opens an event list of Discourse Network Analyzer: statements of one type, one a row, with their words. */
import type { Note } from '../../model/problem.ts';
import { surveyAsWritten } from '../sheet/asWritten.ts';
import { keyOf, layoutOf, type Column, type ColumnMap } from '../sheet/columns.ts';
import { surveySheet, type SheetOptions } from '../sheet/read.ts';
import { codedRows } from '../sheet/codedRows.ts';
import type { Survey } from '../sheet/survey.ts';
import { rowsOf, type Row, type Table } from '../sheet/table.ts';
import { lacking, leftOutNotes, variablesFor, type LeftOut } from './variables.ts';

/** Headings for what every list has, whatever the variables of its statements. */
const HEADINGS = {
  id: 'statement_id',
  date: 'time',
  text: 'text',
  source_title: 'document_title',
  source_outlet: 'document_source',
  source_date: 'time',
} as const satisfies ColumnMap;

/** The heading of a column that is added: all words of a list are quotes. */
const KIND = 'kind of evidence';

/** Whether a table has the headings that every event list has. */
export function looksLikeEventList(headings: readonly string[]): boolean {
  const keys = new Set(headings.map(keyOf));
  return [...Object.values(HEADINGS), 'start_position', 'stop_position'].every((each) => keys.has(each));
}

/** Reads an event list: a sheet under other headings. */
export function surveyEventList(table: Table, options: SheetOptions = {}): Survey {
  const keys = table.headings.map(keyOf);
  const columns: ColumnMap = {
    kind: KIND,
    ...HEADINGS,
    ...variablesFor(options.map ?? {}, (name) => keys.includes(name)),
  };
  const headings = [...table.headings, KIND];
  const found = layoutOf({ headings, headingRow: table.headingRow }, columns);
  const indexOf = (column: Column): number => found.columns.get(column)?.index ?? -1;
  const cell = ({ cells }: Row, column: Column): string => cells[indexOf(column)] ?? '';
  const rows: Row[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of rowsOf(table)) {
    const column = lacking(
      (each) => cell(row, each) !== '',
      (each) => found.columns.has(each),
    );
    if (column === undefined) rows.push(row);
    else leftOut.push({ id: cell(row, 'id'), column });
  }
  const cellsOf = (row: Row): readonly string[] =>
    headings.map((heading, index) => {
      if (heading === KIND) return cell(row, 'text') === '' ? 'coded' : 'direct';
      const text = row.cells[index] ?? '';
      return index === indexOf('date') ? dayOf(text) : text;
    });
  const sheet: Table = {
    ...table,
    headings,
    coded: codedRows(rows.map((row) => ({ number: row.number, cells: cellsOf(row) }))),
    notes: [...table.notes, ...leftOutNotes(leftOut), ...(rows.length > 0 ? [CHANGED] : [])],
  };
  const survey = surveyAsWritten(surveySheet(sheet, { ...options, map: columns }), (column) => {
    const heading = columns[column];
    return heading && `column ${heading}`;
  });
  // One time is the statement's and its document's: what is wrong with it is told once.
  const distinct = new Map(survey.problems.map((each) => [`${each.path} ${each.found}`, each]));
  return { ...survey, problems: [...distinct.values()] };
}

/** A document's date has an hour, midnight where nobody gave it one. */
function dayOf(time: string): string {
  return time.replace(/[ T]00:00:00$/, '');
}

const CHANGED: Note = {
  path: 'column text',
  message:
    'Discourse Network Analyzer wrote a comma for each semicolon and an apostrophe for each quotation mark',
};
