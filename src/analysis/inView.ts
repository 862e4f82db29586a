/** Which statements are in view, and what each party says in them (analysis.md, "Statements in view"). */
import type { Dataset, Id, Statement } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { knownColumns, statementAt, statementCount, statementsAt } from '../model/said.ts';
import { valueAt } from '../model/statementColumns.ts';
import type { CellColumns } from './cellColumns.ts';
import { formOf } from './forms.ts';
import { encoded as encodedOf, type Encoded, type StatementColumns } from './encoded.ts';
import type { Filter } from './filter.ts';
import { letThrough, type LetThrough } from './letThrough.ts';

/**
 * The statements in view, in the file's order: those that count for at least one party in view. A statement
 * towards a party needs both ends in view, and no choice of issues or topics touches it.
 */
export function statementsInView(dataset: Dataset, filter: Filter): readonly Statement[] {
  const encoded = encodedOf(dataset);
  return statementsThrough(dataset, encoded, letThrough(dataset, encoded, filter));
}

/** The same, where what the filter lets through is known. */
export function statementsThrough(
  dataset: Dataset,
  { statements }: Encoded,
  through: LetThrough,
): readonly Statement[] {
  const places: number[] = [];
  for (let at = 0; at < statements.size; at++) if (isThrough(statements, through, at)) places.push(at);
  // Many are sooner made all together.
  if (places.length > MANY * statements.size) return places.flatMap((at) => dataset.statements[at] ?? []);
  return statementsAt(dataset, places);
}

/** This part of all statements. */
const MANY = 0.25;

/** Whether a statement is in view, given by its place in the file. */
export function isThrough(
  statements: StatementColumns,
  { parties, things, dates, codes }: LetThrough,
  at: number,
): boolean {
  const { thing, date, code } = statements;
  const isIn = things[thing[at] ?? 0] === 1 && codes[code[at] ?? 0] === 1 && dates[date[at] ?? 0] === 1;
  return isIn && isHeard(statements, parties, at);
}

/** What a party says in view, in the file's order; and how many statements of its are out of view. */
export function spokenBy(
  dataset: Dataset,
  { encoded, through }: CellColumns,
  party: Id,
): { readonly spoken: readonly Statement[]; readonly outside: number } {
  const { rows, starts, statement } = encoded.cells;
  const row = encoded.parties.indexOf(party);
  const own = statement.slice(starts[rows[row] ?? 0], starts[rows[row + 1] ?? 0]).sort();
  const seen = own.filter((at) => isThrough(encoded.statements, through, at));
  const spoken = statementsAt(dataset, seen);
  return { spoken, outside: own.length - spoken.length };
}

/** What was said at an event, in the file's order. */
export function saidAt(dataset: Dataset, event: Id): readonly Statement[] {
  return statementsAt(dataset, placesAt(dataset, event));
}

/** Their places. */
export function placesAt(dataset: Dataset, event: Id): readonly number[] {
  const column = knownColumns(dataset)?.fields.event;
  const eventOf = (at: number): Id | undefined =>
    column ? valueAt(column, at) : dataset.statements[at]?.event;
  const places: number[] = [];
  const size = statementCount(dataset);
  for (let at = 0; at < size; at++) if (eventOf(at) === event) places.push(at);
  return places;
}

/** Whether one of a statement's parties is in view. @param parties 1 for those in view */
export function isHeard(
  { starts, party }: StatementColumns,
  parties: Uint8Array,
  statement: number,
): boolean {
  for (let at = starts[statement] ?? 0; at < (starts[statement + 1] ?? 0); at++) {
    if (parties[party[at] ?? 0] === 1) return true;
  }
  return false;
}

/** What is said in view in one cell, newest first, on one date by id. @param cell a place among all cells of the data set */
export function saidIn(
  dataset: Dataset,
  { encoded, through }: CellColumns,
  cell: number,
): readonly Statement[] {
  const { starts, statement, date, form } = encoded.cells;
  const said: { readonly each: Statement; readonly rank: number }[] = [];
  for (let entry = starts[cell] ?? 0; entry < (starts[cell + 1] ?? 0); entry++) {
    const code = encoded.forms.code[formOf(form[entry] ?? 0)] ?? 0;
    if (through.codes[code] === 0 || through.dates[date[entry] ?? 0] === 0) continue;
    const each = statementAt(dataset, statement[entry] ?? 0);
    if (each) said.push({ each, rank: encoded.dates.rank[date[entry] ?? 0] ?? 0 });
  }
  return said
    .sort((one, other) => other.rank - one.rank || byCodeUnit(one.each.id, other.each.id))
    .map(({ each }) => each);
}
