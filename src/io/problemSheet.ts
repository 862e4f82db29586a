/** The rows of a table that have problems, as a sheet that says what is wrong with each. */
import type { Problem } from '../model/problem.ts';
import { csvText } from './csv.ts';
import { rowIn } from './path.ts';
import { rowAt } from './sheet/codedRows.ts';
import { byName } from './sheet/things.ts';
import type { Table } from './sheet/table.ts';

/** The heading of the last column. Reading such a sheet again leaves the column out. */
const HEADING = 'problem';

/**
 * The sheet; undefined where no row has a problem of its own. A row whose cells cannot be told apart has none here, so
 * that nobody takes them for what they look like. Cells without a heading stand after the problem: they stay a problem.
 */
export function problemSheet(table: Table, problems: readonly Problem[]): string | undefined {
  const ofRows = byName(problems, ({ path }) => {
    const row = rowIn(path);
    return row === undefined || row <= table.headingRow ? undefined : String(row);
  });
  if (ofRows.size === 0) return undefined;
  const places = new Map(Array.from(table.coded.numbers, (number, at) => [number, at]));
  // A sheet of problems that is still wrong has this column already.
  const width = table.headings.at(-1) === HEADING ? table.headings.length - 1 : table.headings.length;
  const columns = Array.from({ length: width }, (_, index) => index);
  const rows = [...ofRows]
    .map(([row, own]) => ({ row: Number(row), own }))
    .sort((a, b) => a.row - b.row)
    .map(({ row, own }) => {
      const at = places.get(row);
      const written = at === undefined ? [] : rowAt(table.coded, at).cells;
      const wrong = own.map(({ path, found, expected }) => `${path}: found ${found}, expected ${expected}`);
      return [
        ...columns.map((index) => written[index] ?? ''),
        wrong.join('\n'),
        ...written.slice(table.headings.length),
      ];
    });
  // With semicolons, where commas may stand in numbers.
  return csvText([[...table.headings.slice(0, width), HEADING], ...rows], table.decimalComma ? ';' : ',');
}
