/** The events of a sheet, which gives them names and no dates of their own. */
import type { Id, NegotiationEvent } from '../../model/dataset.ts';
import type { Note } from '../../model/problem.ts';
import { compareDates, readDate } from '../../model/time.ts';
import { shown } from '../path.ts';
import type { Census } from './census.ts';
import { inIdOrder, type Ids } from './things.ts';

/** The events at which something dated was said. They last from the first to the last of those dates. */
export function eventsOf({ datesOf }: Census, ids: Ids): readonly NegotiationEvent[] {
  return inIdOrder(ids, (id, title): NegotiationEvent[] => {
    const dates = [...(datesOf.get(title) ?? [])].sort(compareDates);
    const [first] = dates;
    if (first === undefined) return [];
    const date = dayPart(first);
    const until = dates.map((each) => readDate(each)?.last ?? '').reduce((a, b) => (a > b ? a : b));
    return [{ id, title, date, ...(until > (readDate(date)?.last ?? '') ? { until } : {}) }];
  }).flat();
}

/** An event's hour would be that of whoever happened to speak first. */
const dayPart = (date: string): string => date.replace(/T.*$/, '');

/** What is said of events that no statement dates: they cannot be placed in time, and are left out. */
export function undatedNotes(ids: Ids, dated: ReadonlySet<Id>): readonly Note[] {
  return [...ids]
    .filter(([, id]) => !dated.has(id))
    .map(([title]) => ({
      path: 'column event',
      message: `${shown(title)} has no dated statement and is left out`,
    }));
}
