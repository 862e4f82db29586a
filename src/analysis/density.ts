/** When statements were made: the ground that the time strip is drawn on. */
import type { Dataset } from '../model/dataset.ts';
import { dayNumber, inDays, readDate } from '../model/time.ts';
import type { View } from '../model/view.ts';
import { filterOf, statementsInView } from './filter.ts';

/** From the first to the last day that the data set knows, statements and events alike. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** The data set's whole period; undefined if nothing in it is dated. */
export function period(dataset: Dataset): Period | undefined {
  const dated = [
    ...dataset.statements.map((statement) => statement.date),
    ...dataset.events.flatMap((event) => [event.date, event.until]),
  ];
  const days = inDays(dated);
  const first = days[0];
  const lasts = dated.flatMap((date) => (date === undefined ? [] : (readDate(date)?.last ?? []))).sort();
  const last = lasts.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/**
 * How many statements in view begin in each span of `days` days, counted from `from`, whatever the view's own period: the
 * strip shows what could be chosen. Undated statements are in none.
 */
export function density(dataset: Dataset, view: View, from: string, days: number): readonly number[] {
  const filter = { ...filterOf(view, dataset), from: undefined, to: undefined };
  const start = dayNumber(from);
  const counts: number[] = [];
  for (const day of inDays(statementsInView(dataset, filter).map((statement) => statement.date))) {
    const bin = Math.floor((dayNumber(day) - start) / days);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count ?? 0);
}
