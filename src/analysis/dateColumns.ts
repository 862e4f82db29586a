/** The few dates that many statements share, each taken apart once. */
import type { Statement } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { different, renumbered } from './different.ts';
import { compareWritten, dayNumber, readDate, type WrittenDate } from '../model/time.ts';

/** The dates as written, oldest first. The first place stands for a statement without a date. */
export interface DateColumns {
  /** Their order: those that compare as equal have the same. From 0, for no date, to below `ranks`. */
  readonly rank: Int32Array;
  readonly ranks: number;
  /** The days that each covers, as ISO texts; empty without a date. */
  readonly first: readonly string[];
  readonly last: readonly string[];
  /** The number of the first day (time.ts); 0 without a date. */
  readonly day: Int32Array;
}

/** The dates of some statements, and of each statement the place of its own. */
export function dateColumns(statements: readonly Statement[]): {
  readonly columns: DateColumns;
  readonly of: Int32Array;
} {
  const { values, of } = different(statements, ({ date }) => date);
  const written = values.flatMap((text): [string, WrittenDate][] => {
    const date = text === undefined ? undefined : readDate(text);
    return text !== undefined && date ? [[text, date]] : [];
  });
  const dates = written.sort(([one, a], [other, b]) => compareWritten(a, b) || byCodeUnit(one, other));
  const rank = new Int32Array(dates.length + 1);
  dates.forEach(([, date], at) => {
    const before = dates[at - 1]?.[1];
    const isLater = !before || compareWritten(before, date) !== 0;
    rank[at + 1] = (rank[at] ?? 0) + (isLater ? 1 : 0);
  });
  const placeOf = new Map(dates.map(([text], at) => [text, at + 1]));
  return {
    columns: {
      rank,
      ranks: (rank.at(-1) ?? 0) + 1,
      first: ['', ...dates.map(([, { first }]) => first)],
      last: ['', ...dates.map(([, { last }]) => last)],
      day: Int32Array.from([0, ...dates.map(([, { first }]) => dayNumber(first))]),
    },
    of: renumbered(
      of,
      values.map((text) => (text === undefined ? 0 : (placeOf.get(text) ?? 0))),
    ),
  };
}
