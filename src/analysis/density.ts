/** When statements were made: the ground that the time strip is drawn on. */
import type { Dataset } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { dayNumber, readDate } from '../model/time.ts';
import type { View } from '../model/view.ts';
import { CODES, encoded as encodedOf, type Encoded } from './encoded.ts';
import { filterOf } from './filter.ts';
import { isHeard } from './inView.ts';
import { isSame, letThrough, type LetThrough } from './letThrough.ts';
import { once, type Once } from './once.ts';

/** From the first to the last day that the data set knows, statements and events alike. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** The data set's whole period; undefined if nothing in it is dated. */
export const period: (dataset: Dataset) => Period | undefined = once((dataset) => {
  // The first place stands for no date.
  const said = encodedOf(dataset).dates;
  const events = dataset.events.flatMap(({ date, until }) => [date, until]);
  const dates = events.flatMap((date) => (date === undefined ? [] : (readDate(date) ?? [])));
  const firsts = [...said.first.slice(1), ...dates.map(({ first }) => first)];
  const lasts = [...said.last.slice(1), ...dates.map(({ last }) => last)];
  const [first, last] = [firsts.sort(byCodeUnit)[0], lasts.sort(byCodeUnit).at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
});

/**
 * How many statements in view begin in each span of `days` days, counted from `from`, whatever the view's own period: the
 * strip shows what could be chosen. Undated statements are in none.
 */
export function density(dataset: Dataset, view: View, from: string, days: number): readonly number[] {
  const columns = encodedOf(dataset);
  const filter = { ...filterOf(view, dataset), from: undefined, to: undefined };
  const start = dayNumber(from);
  const counts: number[] = [];
  dateCounts(columns, letThrough(dataset, columns, filter)).forEach((many, date) => {
    if (many === 0 || date === 0) return;
    const bin = Math.floor(((columns.dates.day[date] ?? 0) - start) / days);
    counts[bin] = (counts[bin] ?? 0) + many;
  });
  return Array.from(counts, (count) => count ?? 0);
}

/** The last counts of dates, and what was let through then. */
export interface DateTallies extends Omit<LetThrough, 'dates'> {
  readonly counts: Int32Array;
}

/** Those of the whole data set, which the first picture asks for. */
export const wholeDates: Once<Encoded, DateTallies> = once((encoded) => {
  const every = (flags: ArrayLike<unknown>): Uint8Array => new Uint8Array(flags.length).fill(1);
  const through: Omit<LetThrough, 'dates'> = {
    parties: every(encoded.parties),
    things: every([...encoded.issues, ...encoded.parties]),
    codes: new Uint8Array(CODES).fill(1),
  };
  return { ...through, counts: counted(encoded, through) };
});

const lastOf = once((encoded: Encoded): { last: DateTallies } => ({ last: wholeDates(encoded) }));

/** How many statements in view have each of the data set's dates, whatever the view's period. */
export function dateCounts(encoded: Encoded, { parties, things, codes }: LetThrough): Int32Array {
  const kept = lastOf(encoded);
  const { last } = kept;
  // All that moves along the time line asks for the same again.
  if (isSame(last.parties, parties) && isSame(last.things, things) && isSame(last.codes, codes))
    return last.counts;
  const counts = counted(encoded, { parties, things, codes });
  kept.last = { parties, things, codes, counts };
  return counts;
}

function counted({ statements, dates }: Encoded, through: Omit<LetThrough, 'dates'>): Int32Array {
  const { thing, date, code } = statements;
  const counts = new Int32Array(dates.rank.length);
  for (let at = 0; at < statements.size; at++) {
    if (through.things[thing[at] ?? 0] === 0 || through.codes[code[at] ?? 0] === 0) continue;
    if (!isHeard(statements, through.parties, at)) continue;
    const place = date[at] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
