/** Opens a wide matrix: parties down the first column, issues along the first row, positions in the cells. */
import type { Note, Problem } from '../model/problem.ts';
import { shown } from './path.ts';
import { layoutOf, type ColumnMap } from './sheet/columns.ts';
import type { Candidate } from './sheet/delimited.ts';
import { CODED } from './sheet/draft.ts';
import { columnsOf, type OwnDraft } from './sheet/draftColumns.ts';
import {
  isAbsence,
  isPositionWord,
  numberOf,
  positionReader,
  POSITIONS_EXPECTED,
  type PositionMap,
  type PositionReader,
} from './sheet/positions.ts';
import { NO_QUESTIONS, type Survey } from './sheet/survey.ts';
import { rowsOf, type Row, type Table } from './sheet/table.ts';

/** MACTOR's scale: 4 is at stake for the party's existence, 1 for its daily work; the sign says for or against. */
const MACTOR = 4;

const EXPECTED = `${POSITIONS_EXPECTED}; or, in all cells, a whole number from -${MACTOR} to ${MACTOR}`;

/**
 * Whether a table is a matrix and no sheet: in each column but the first most of what stands there is a position or
 * a number. A matrix of parties by parties is none: what it says of their issues nobody knows.
 */
export function looksLikeMatrix({ headings, table }: Candidate, map: ColumnMap): boolean {
  if (headings.length < 2 || layoutOf({ headings, headingRow: 1 }, map).columns.has('position')) return false;
  const found = table();
  const { decimalComma } = found;
  const rows = rowsOf(found);
  const columns = headings.slice(1).map((_, index) => filled(rows, index + 1));
  const isPosition = (cell: string): boolean =>
    isPositionWord(cell) || numberOf(cell, decimalComma) !== undefined;
  const names = new Set(filled(rows, 0));
  return (
    columns.some((cells) => cells.length > 0) &&
    columns.every((cells) => cells.filter(isPosition).length * 2 >= cells.length) &&
    !headings.slice(1).every((heading) => names.has(heading))
  );
}

/**
 * Reads a matrix. Each filled cell is a coded position without a date; an empty one is silence, and so is one that
 * says that somebody was absent.
 */
export function surveyMatrix(table: Table, options: { readonly positions?: PositionMap } = {}): Survey {
  const { headings } = table;
  const rows = rowsOf(table);
  const problems = [...table.problems, ...headingProblems(table)];
  const report = (row: number, index: number, found: string, expected: string): void => {
    problems.push({ path: place(row, headings, index), found, expected });
  };
  const { read, notes } = cellReader(table, options.positions);
  const unknownPositions: string[] = [];
  const firstRows = new Map<string, number>();
  const drafts: OwnDraft[] = [];
  for (const { number: row, cells } of rows) {
    const [party = '', ...positions] = cells;
    const first = firstRows.get(party);
    if (party === '') report(row, 0, 'nothing', 'the name of a party');
    else if (first !== undefined)
      report(row, 0, shown(party), `a party of its own: row ${first} has this one`);
    else firstRows.set(party, row);
    positions.slice(0, headings.length - 1).forEach((cell, index) => {
      const issue = headings[index + 1] ?? '';
      const position = read(cell);
      if (isSilent(cell)) return;
      if (position === undefined) {
        unknownPositions.push(cell);
        return report(row, index + 1, shown(cell), EXPECTED);
      }
      drafts.push({
        ...CODED,
        row,
        says: [party, issue, position],
        parties: [party],
        issue,
        position,
      });
    });
  }
  const told = [...table.notes, ...notes, ...silentNotes(table)];
  return { ...NO_QUESTIONS, drafts: columnsOf(drafts), problems, notes: told, unknownPositions };
}

const isSilent = (cell: string): boolean => cell === '' || isAbsence(cell);

/** What is said in a column. */
function filled(rows: readonly Row[], index: number): readonly string[] {
  return rows.map(({ cells }) => cells[index] ?? '').filter((cell) => !isSilent(cell));
}

function place(row: number, headings: readonly string[], index: number): string {
  return `row ${row}, column ${headings[index] ? shown(headings[index]) : index + 1}`;
}

/** Every issue needs a name of its own. A column without a heading may be empty. */
function headingProblems(table: Table): readonly Problem[] {
  const { headings, headingRow } = table;
  const rows = rowsOf(table);
  return headings.flatMap((heading, index) => {
    const path = place(headingRow, headings, index);
    if (index === 0) return [];
    if (heading === '') {
      return filled(rows, index).length === 0 ? [] : [{ path, found: 'nothing', expected: 'an issue' }];
    }
    const first = headings.indexOf(heading, 1);
    const expected = `an issue of its own: column ${first + 1} has this one`;
    return first === index ? [] : [{ path, found: shown(heading), expected }];
  });
}

/** Who takes no position, and what nobody takes one on: without statements there is nothing to show of them. */
function silentNotes(table: Table): readonly Note[] {
  const { headings, headingRow } = table;
  const rows = rowsOf(table);
  const issues = headings.flatMap((heading, index) =>
    index > 0 && heading !== '' && filled(rows, index).length === 0
      ? [{ path: place(headingRow, headings, index), message: 'no position in this column: left out' }]
      : [],
  );
  const parties = rows.flatMap(({ number, cells: [party, ...positions] }) =>
    positions.every(isSilent)
      ? [{ path: `row ${number}`, message: `${shown(party)} takes no position and is left out` }]
      : [],
  );
  return [...issues, ...parties];
}

/** How cells are read. A matrix of whole numbers, some beyond 1 and none beyond 4, is MACTOR's. */
function cellReader(
  table: Table,
  said: PositionMap | undefined,
): { readonly read: PositionReader['read']; readonly notes: readonly Note[] } {
  const { headings, headingRow, decimalComma } = table;
  const rows = rowsOf(table);
  const cells = headings.slice(1).flatMap((_, index) => filled(rows, index + 1));
  const numbers = cells.flatMap((cell) => {
    const number = numberOf(cell, decimalComma);
    return number === undefined ? [] : [{ cell, number }];
  });
  const isMactor =
    numbers.some(({ number }) => Math.abs(number) > 1) &&
    numbers.every(({ number }) => Number.isInteger(number) && Math.abs(number) <= MACTOR);
  if (!isMactor) return { ...positionReader('', cells, decimalComma, said), notes: [] };
  // Never -0: it is no other position than 0.
  const divided = Object.fromEntries(numbers.map(({ cell, number }) => [cell, number / MACTOR || 0]));
  const message = `numbers from -${MACTOR} to ${MACTOR} are divided by ${MACTOR}, as MACTOR has them`;
  return {
    ...positionReader('', cells, decimalComma, { ...divided, ...said }),
    notes: [{ path: `row ${headingRow}`, message }],
  };
}
