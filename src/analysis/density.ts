/** When statements were made: the ground that the time strip is drawn on. */
import type { Dataset } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { dayNumber, inDays, readDate } from '../model/time.ts';
import type { View } from '../model/view.ts';
import { tally } from './counts.ts';
import { filterOf, statementsInView } from './filter.ts';
import { once } from './once.ts';

/** From the first to the last day that the data set knows, statements and events alike. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** The data set's whole period; undefined if nothing in it is dated. */
export const period: (dataset: Dataset) => Period | undefined = once((dataset) => {
  const dated = new Set([
    ...dataset.statements.map((statement) => statement.date),
    ...dataset.events.flatMap((event) => [event.date, event.until]),
  ]);
  const first = inDays(dated)[0];
  const lasts = [...dated].flatMap((date) => (date === undefined ? [] : (readDate(date)?.last ?? [])));
  const last = lasts.sort(byCodeUnit).at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
});

/**
 * How many statements in view begin in each span of `days` days, counted from `from`, whatever the view's own period: the
 * strip shows what could be chosen. Undated statements are in none.
 */
export function density(dataset: Dataset, view: View, from: string, days: number): readonly number[] {
  const filter = { ...filterOf(view, dataset), from: undefined, to: undefined };
  const start = dayNumber(from);
  const counts: number[] = [];
  for (const [when, many] of tally(statementsInView(dataset, filter), ({ date }) => [date])) {
    const day = readDate(when)?.first;
    if (day === undefined) continue;
    const bin = Math.floor((dayNumber(day) - start) / days);
    counts[bin] = (counts[bin] ?? 0) + many;
  }
  return Array.from(counts, (count) => count ?? 0);
}
