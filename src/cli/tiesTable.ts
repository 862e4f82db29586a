/** The ties of a data set as a table. */
import { ties, type TieOptions } from '../analysis/ties.ts';
import type { Filter } from '../analysis/filter.ts';
import { csvText } from '../io/csv.ts';
import type { Opened } from '../io/open.ts';
import { byCodeUnit } from '../model/ids.ts';
import { must } from '../model/lookup.ts';

const COLUMNS = ['a', 'b', 'compared', 'agreed', 'opposed', 'mixed', 'alignment', 'conflict', 'net'] as const;

/** A row: two parties as the file's tables call them, a before b by code unit, and what joins them. */
type TieRow = Readonly<
  Record<'a' | 'b', string> & Record<Exclude<(typeof COLUMNS)[number], 'a' | 'b'>, number>
>;

/** All ties, by (a, b) in code-unit order of what is printed. */
export function tieRows({ dataset, names }: Opened, filter: Filter, options: TieOptions): readonly TieRow[] {
  return ties(dataset, filter, options)
    .map(({ a, b, compared, agreed, opposed, mixed, alignment, conflict, net }) => {
      const [one = '', other = ''] = [must(names.parties, a), must(names.parties, b)].sort(byCodeUnit);
      return { a: one, b: other, compared, agreed, opposed, mixed, alignment, conflict, net };
    })
    .sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
}

/** The rows as CSV with a heading. */
export function tieCsv(rows: readonly TieRow[]): string {
  return csvText([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}

/** The rows as a JSON list. */
export function tieJson(rows: readonly TieRow[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}
