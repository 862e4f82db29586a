/** How much stands on each day of the timeline, whatever the view: what the axis must have room for. */
import { daysOf } from '../analysis/lanes.ts';
import { positionWord } from '../analysis/position.ts';
import type { Dataset, Id, NegotiationEvent, Statement } from '../model/dataset.ts';
import { dayNumber, readDate } from '../model/time.ts';
import type { Lanes } from '../model/view.ts';
import { BANDS } from './lanesMeasures.ts';

/** The marks that one band of one lane has on one day. */
export interface Crowd {
  /** The number of the band, counted through all lanes. */
  readonly band: number;
  count: number;
}

export interface Crowds {
  /** By the number of the day. */
  readonly byDay: ReadonlyMap<number, readonly Crowd[]>;
  /** The most undated marks that any band has. */
  readonly undated: number;
  /** How many events begin on a day. */
  readonly events: ReadonlyMap<number, number>;
}

export function crowdsOf({ statements, events }: Dataset, lanes: Lanes): Crowds {
  const bands = new Map<string, number>();
  const byDay = new Map<number | undefined, Map<number, Crowd>>();
  for (const statement of statements) {
    const days = daysOf(statement);
    const day = days && dayNumber(days.first);
    const crowds = byDay.get(day) ?? new Map<number, Crowd>();
    byDay.set(day, crowds);
    for (const lane of lanesWith(statement, lanes)) {
      const key = `${lane} ${BANDS[positionWord(statement.position)]}`;
      const band = bands.get(key) ?? bands.size;
      bands.set(key, band);
      const crowd = crowds.get(band);
      if (crowd) crowd.count++;
      else crowds.set(band, { band, count: 1 });
    }
  }
  const undated = [...(byDay.get(undefined)?.values() ?? [])];
  return {
    byDay: new Map(
      [...byDay].flatMap(([day, crowds]) =>
        day === undefined ? [] : [[day, [...crowds.values()]] as const],
      ),
    ),
    undated: undated.reduce((most, { count }) => Math.max(most, count), 0),
    events: beginnings(events),
  };
}

function lanesWith({ parties, issue }: Statement, lanes: Lanes): readonly Id[] {
  if (lanes === 'party') return [...new Set(parties)];
  return issue === undefined ? [] : [issue];
}

function beginnings(events: readonly NegotiationEvent[]): ReadonlyMap<number, number> {
  const byDay = new Map<number, number>();
  for (const { date } of events) {
    const written = readDate(date);
    if (!written) continue;
    const day = dayNumber(written.first);
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  return byDay;
}
