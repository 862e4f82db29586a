/** The rows of a table that have no problems. */
import type { Problem } from '../model/problem.ts';
import { rowIn } from './path.ts';
import { rowsWhere } from './sheet/codedRows.ts';
import type { Survey } from './sheet/survey.ts';
import type { Table } from './sheet/table.ts';

export interface GoodRows {
  /** What is found in the whole table. */
  readonly whole: Survey;
  /** What is found in the good rows; undefined where every row is bad, or where no row can be blamed. */
  readonly good: Survey | undefined;
  /** How many they are. */
  readonly count: number;
  /** A date that could mean two days, now or once other rows are left out. */
  readonly ambiguousDate: string | undefined;
  /** Everything that is wrong with the others. */
  readonly problems: readonly Problem[];
}

/**
 * Leaves out the rows that have problems, and looks again until none has: some cells are read by their whole column, so
 * that the good rows are exactly what the table would be without the others.
 */
export function goodRows(table: Table, look: (table: Table) => Survey): GoodRows {
  const whole = look(table);
  const problems = [...whole.problems];
  let [left, survey] = [table, whole];
  while (survey.problems.length > 0) {
    const bad = badRows(left, survey);
    if (!bad) return { whole, good: undefined, count: 0, ambiguousDate: survey.ambiguousDate, problems };
    left = without(left, bad);
    survey = look(left);
    for (const problem of survey.problems) problems.push(problem);
  }
  const count = left.coded.numbers.length;
  const good = count > 0 || problems.length === 0 ? survey : undefined;
  return { whole, good, count, ambiguousDate: undefined, problems };
}

/** The rows that have all the problems; undefined where one is a question about all rows. */
function badRows(
  { torn, headingRow }: Table,
  { problems, ambiguousDate }: Survey,
): ReadonlySet<number> | undefined {
  const rows = problems.map(({ path }) => rowIn(path) ?? 0);
  const isAnyRows = rows.every((row) => row > headingRow);
  return isAnyRows && !torn && ambiguousDate === undefined ? new Set(rows) : undefined;
}

function without(table: Table, bad: ReadonlySet<number>): Table {
  return {
    ...table,
    coded: rowsWhere(table.coded, (number) => !bad.has(number)),
    problems: table.problems.filter(({ path }) => !bad.has(rowIn(path) ?? 0)),
  };
}
