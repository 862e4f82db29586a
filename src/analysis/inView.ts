/** Which statements are in view, and what each party says in them (analysis.md, "Statements in view"). */
import type { Dataset, Statement } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { statementAt } from '../model/said.ts';
import type { CellColumns } from './cellColumns.ts';
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
  { parties, things, dates, codes }: LetThrough,
): readonly Statement[] {
  const { size, thing, date, code } = statements;
  const inView: Statement[] = [];
  for (let at = 0; at < size; at++) {
    if (things[thing[at] ?? 0] === 0 || codes[code[at] ?? 0] === 0 || dates[date[at] ?? 0] === 0) continue;
    const statement = isHeard(statements, parties, at) ? statementAt(dataset, at) : undefined;
    if (statement) inView.push(statement);
  }
  return inView;
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
  const { starts, statement, date, code } = encoded.cells;
  const said: { readonly each: Statement; readonly rank: number }[] = [];
  for (let entry = starts[cell] ?? 0; entry < (starts[cell + 1] ?? 0); entry++) {
    if (through.codes[code[entry] ?? 0] === 0 || through.dates[date[entry] ?? 0] === 0) continue;
    const each = statementAt(dataset, statement[entry] ?? 0);
    if (each) said.push({ each, rank: encoded.dates.rank[date[entry] ?? 0] ?? 0 });
  }
  return said
    .sort((one, other) => other.rank - one.rank || byCodeUnit(one.each.id, other.each.id))
    .map(({ each }) => each);
}
