/** Stepping through the events of a data set: which one comes before or after a period. */
import type { NegotiationEvent } from '../../model/dataset.ts';
import { byCodeUnit } from '../../model/ids.ts';
import { readDate } from '../../model/time.ts';

/** An event with its first and last day. */
export interface DatedEvent {
  readonly event: NegotiationEvent;
  readonly from: string;
  readonly to: string;
}

/** The events in the order of time, each with the days that it covers. */
export function datedEvents(events: readonly NegotiationEvent[]): readonly DatedEvent[] {
  return events
    .flatMap((event): DatedEvent[] => {
      const begin = readDate(event.date);
      const end = event.until === undefined ? begin : readDate(event.until);
      return begin && end ? [{ event, from: begin.first, to: end.last }] : [];
    })
    .sort(
      (a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to) || byCodeUnit(a.event.id, b.event.id),
    );
}

/** The event that is exactly the period in view, if one is. */
export function eventInView(events: readonly DatedEvent[], from: string, to: string): DatedEvent | undefined {
  return events.find((each) => each.from === from && each.to === to);
}

/** The next event (`by` 1) or the one before (−1); from a period that is none, the nearest on that side. */
export function stepped(
  events: readonly DatedEvent[],
  from: string,
  to: string,
  by: 1 | -1,
): DatedEvent | undefined {
  const now = eventInView(events, from, to);
  if (now) return events[events.indexOf(now) + by];
  if (by === 1) return events.find((each) => each.from >= from);
  return events.findLast((each) => each.to <= to);
}
