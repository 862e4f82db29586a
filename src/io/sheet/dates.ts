/**
 * Dates as people write them. A date is read by itself where it can mean one thing only; 1/2/2017 and plain numbers
 * are read by their whole column, or asked about.
 */
import { readDate } from '../../model/time.ts';
import type { Counts } from './counts.ts';

/** How a cell of a column is read: the date as files have it, undefined for what is none. */
export interface DateReader {
  readonly read: (cell: string) => string | undefined;
  /** The first cell that could mean two days, if the column does not say which. */
  readonly ambiguous: string | undefined;
  /** How the column was understood, where that was not plain from each cell. */
  readonly understood: string | undefined;
}

type Read = (cell: string) => string | undefined;

const real = (text: string): string | undefined => (readDate(text) === undefined ? undefined : text);

function day(year: string, month: string, dayOfMonth: string): string | undefined {
  return real(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
}

/** What means one thing only: ISO dates, with a blank for the T too, `2017/1/23`, `20170123` and `23.1.2017`. */
const plain: Read = (cell) => {
  const iso = real(cell.replace(/^(\d{4}-\d{2}-\d{2}) +(\d{2}:\d{2})/, '$1T$2'));
  if (iso !== undefined) return iso;
  const yearFirst = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(cell) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(cell);
  const [, year = '', month = '', date = ''] = yearFirst ?? [];
  if (year !== '') return day(year, month, date);
  const [, first = '', second = '', last = ''] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(cell) ?? [];
  return last === '' ? undefined : day(last, second, first);
};

const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

const dayFirst: Read = (cell) => {
  const [, first = '', second = '', year = ''] = SLASHED.exec(cell) ?? [];
  return year === '' ? undefined : day(year, second, first);
};

const monthFirst: Read = (cell) => {
  const [, first = '', second = '', year = ''] = SLASHED.exec(cell) ?? [];
  return year === '' ? undefined : day(year, first, second);
};

/** Numbers that stand for moments, by where all numbers of a column lie. */
const NUMBERS: readonly { name: string; from: number; below: number; moment: (number: number) => number }[] =
  [
    // Day 1 is 1 January 1900, and a 29 February 1900 is counted that never was.
    {
      name: "a spreadsheet's day numbers",
      from: 10_000,
      below: 100_000,
      moment: (n) => (n - 25_569) * 86_400_000,
    },
    { name: 'seconds since 1970', from: 1e8, below: 1e10, moment: (n) => n * 1000 },
    { name: 'milliseconds since 1970', from: 1e11, below: 1e13, moment: (n) => n },
  ];

/** Which of two numbers is the day, where a reader says it. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** How a column of dates is read: its texts, without those of empty cells. */
export function dateReader(column: Counts, order?: DateOrder): DateReader {
  const cells = [...column.keys()];
  const numbers = numberReader(cells);
  if (numbers) return numbers;
  if (order !== undefined) {
    const slash = order === 'day-first' ? dayFirst : monthFirst;
    return { read: (cell) => plain(cell) ?? slash(cell), ambiguous: undefined, understood: undefined };
  }
  const slashed = cells.filter((cell) => SLASHED.test(cell));
  const many = (some: readonly string[]): number =>
    some.reduce((sum, cell) => sum + (column.get(cell) ?? 0), 0);
  const unreal = (read: Read): number => many(slashed.filter((cell) => read(cell) === undefined));
  const [days, months] = [unreal(dayFirst), unreal(monthFirst)];
  const slash = months < days ? monthFirst : dayFirst;
  const ambiguous =
    days === months && days < many(slashed)
      ? slashed.find((cell) => dayFirst(cell) !== monthFirst(cell) && dayFirst(cell) !== undefined)
      : undefined;
  const understood = months < days ? 'month/day/year' : 'day/month/year';
  return {
    read: (cell) => plain(cell) ?? slash(cell),
    ambiguous,
    understood: slashed.length > 0 && days !== months ? understood : undefined,
  };
}

/** Years such as 2017 are dates already; other columns of nothing but numbers are counts of days or seconds. */
function numberReader(cells: readonly string[]): DateReader | undefined {
  const numbers = cells.map((cell) => (/^-?\d{5,13}(?:\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN));
  const kind = NUMBERS.find(({ from, below }) => numbers.every((each) => each >= from && each < below));
  if (cells.length === 0 || !kind) return undefined;
  return {
    read: (cell) => momentText(kind.moment(Number(cell))),
    ambiguous: undefined,
    understood: kind.name,
  };
}

/** Milliseconds since 1970 as a file has them: a day where it is midnight, else a date-time in UTC. */
export function momentText(milliseconds: number): string {
  const text = new Date(Math.round(milliseconds)).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000Z', 'Z');
}
