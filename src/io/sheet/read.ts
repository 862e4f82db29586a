/** Opens a sheet: one statement a row, under headings that people know. */
import { usesOf, valueIn } from '../../model/coded.ts';
import type { Note, Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import { remembering, SheetCells } from './cells.ts';
import type { CodedRows } from './codedRows.ts';
import { layoutOf, type Column, type ColumnMap, type Found } from './columns.ts';
import { SheetContents } from './contents.ts';
import { dateReader, type DateOrder, type DateReader } from './dates.ts';
import { doubtfulRows } from './doubtfulRows.ts';
import { draftOf } from './draft.ts';
import type { DraftColumns } from './draftColumns.ts';
import { isAbsence, positionReader, type PositionMap } from './positions.ts';
import { readColumns } from './readColumns.ts';
import { NO_DRAFTS, NO_QUESTIONS, type Survey } from './survey.ts';
import type { Table } from './table.ts';
import { countsIn, textColumn, type TextColumn } from './textColumn.ts';

/** What a reader may say about a sheet where it is not plain. */
export interface SheetOptions {
  /** Which heading stands for which column. */
  readonly map?: ColumnMap;
  /** What words or numbers of the position column mean. */
  readonly positions?: PositionMap;
  /** How dates such as 1/2/2017 are meant. */
  readonly dateOrder?: DateOrder;
}

/** Reads a sheet. All problems of all rows are reported at once; guesses and trimmed blanks are notes. */
export function surveySheet(table: Table, options: SheetOptions = {}): Survey {
  const { columns, problems, notes } = layoutOf(table, options.map ?? {});
  // Without its columns every row would be reported for what the heading lacks.
  if (problems.length > 0)
    return {
      ...NO_QUESTIONS,
      drafts: NO_DRAFTS,
      problems: [...problems, ...table.problems],
      notes,
      columns,
    };
  const rows = readRows(table, columns, options);
  return {
    ...rows,
    problems: [...table.problems, ...rows.problems],
    notes: [...notes, ...table.notes, ...rows.notes],
    columns,
  };
}

function readRows(
  table: Table,
  columns: ReadonlyMap<Column, Found>,
  { positions, dateOrder }: SheetOptions,
): Omit<Survey, 'columns'> {
  const { coded, decimalComma, headingRow } = table;
  const problems: Problem[] = [];
  const notes: Note[] = [];
  let ambiguousDate: string | undefined;
  const texts = textColumns(coded, columns);
  const dates = (column: Column): DateReader['read'] => {
    const own = texts(column);
    const { read, ambiguous, understood } = dateReader(countsIn(own, usesOf(own)), dateOrder);
    const path = `column ${column}`;
    if (ambiguous !== undefined) {
      ambiguousDate ??= ambiguous;
      const row = coded.numbers[own.codes.indexOf(own.values.indexOf(ambiguous))] ?? 0;
      const expected = 'a date whose day and month can be told apart, such as 2017-01-23';
      problems.push({ path: `row ${row}, ${path}`, found: shown(ambiguous), expected });
    }
    if (understood !== undefined) notes.push({ path, message: `read as ${understood}` });
    return remembering(read);
  };
  const heading = columns.get('position')?.heading ?? '';
  const positionTexts = texts('position');
  const said = countsIn(positionTexts, usesOf(positionTexts));
  const position = positionReader(heading, [...said.keys()], decimalComma, positions);
  const readers = {
    date: dates('date'),
    sourceDate: dates('source_date'),
    position: { ...position, read: remembering(position.read) },
  };
  notes.push(...absenceNotes(coded, positionTexts));
  const { drafts, meanings } = readColumns(texts, readers, coded, new SheetContents(coded, columns));
  const cells = new SheetCells(coded, columns, problems);
  for (const row of doubtfulRows(texts, meanings)) {
    if (isAbsent(positionTexts, row)) continue;
    cells.moveTo(row);
    draftOf(cells, readers);
  }
  if (!columns.has('kind') && drafts.text.values.some((text) => text !== undefined)) {
    notes.push({
      path: `row ${headingRow}`,
      message: 'no column kind: words are taken as reported, not as direct quotes',
    });
  }
  const unknownPositions = [...said].flatMap(([cell, count]) =>
    isAbsence(cell) || position.read(cell) !== undefined ? [] : Array.from({ length: count }, () => cell),
  );
  return { drafts, problems: [...problems, ...repeatedIds(drafts)], notes, unknownPositions, ambiguousDate };
}

/** The columns of a sheet, each made once. */
function textColumns(coded: CodedRows, columns: ReadonlyMap<Column, Found>): (column: Column) => TextColumn {
  const none = textColumn(coded, undefined);
  const made = new Map([...columns].map(([column, { index }]) => [column, textColumn(coded, index)]));
  return (column) => made.get(column) ?? none;
}

/** Whether a row says that somebody did not vote. */
function isAbsent(positions: TextColumn, row: number): boolean {
  const text = valueIn(positions, row);
  return text !== undefined && isAbsence(text);
}

function absenceNotes({ numbers }: CodedRows, positions: TextColumn): readonly Note[] {
  const absences = positions.values.map((text) => text !== undefined && isAbsence(text));
  const rows = absences.includes(true)
    ? numbers.filter((_, row) => absences[positions.codes[row] ?? 0])
    : numbers.subarray(0, 0);
  const [first] = rows;
  if (first === undefined) return [];
  const count = rows.length === 1 ? '1 row says' : `${rows.length} rows say`;
  const message = `${count} that somebody did not vote, here first: that is no position`;
  return [{ path: `row ${first}, column position`, message }];
}

function repeatedIds({ id, rows, size }: DraftColumns): readonly Problem[] {
  if (usesOf(id).every((uses, place) => uses < 2 || id.values[place] === undefined)) return [];
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (let at = 0; at < size; at++) {
    const own = valueIn(id, at);
    if (own === undefined) continue;
    const row = rows[at] ?? 0;
    const before = first.get(own);
    if (before === undefined) first.set(own, row);
    else {
      const expected = `an id of its own: row ${before} has this one`;
      problems.push({ path: `row ${row}, column id`, found: shown(own), expected });
    }
  }
  return problems;
}
