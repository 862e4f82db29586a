/** The timeline's axis the obvious way: every statement as an object, and every mark of every band in a list. */
import { period } from '../../src/analysis/density.ts';
import { daysOf } from '../../src/analysis/lanes.ts';
import { positionWord } from '../../src/analysis/position.ts';
import type { Axis } from '../../src/layout/lanesAxis.ts';
import { BANDS, CELLS, type Cell } from '../../src/layout/lanesMeasures.ts';
import type { Dataset, Id, NegotiationEvent, Statement } from '../../src/model/dataset.ts';
import { dayNumber, readDate } from '../../src/model/time.ts';
import type { Lanes } from '../../src/model/view.ts';

/** Room at both ends for marks. */
const EDGE = 24;

/** All days together are at least so wide before any is made wider. */
const LEAST = 350;

/** Rounds in which the width of a day is found: each brings the whole nearer to the width asked for, never beyond. */
const ROUNDS = 12;

/** The axis of a data set for a kind of lanes, at least `width` px wide; without a day if nothing in it is dated. */
export function naiveAxis(dataset: Dataset, lanes: Lanes, width: number): Axis {
  const whole = period(dataset);
  const first = whole ? dayNumber(whole.first) : 0;
  const days = whole ? dayNumber(whole.last) - first + 1 : 0;
  const crowds = crowdsOf(dataset, lanes);
  let day = LEAST / Math.max(1, days);
  let axis = stretched(first, days, day, crowds, CELLS[lanes]);
  for (let round = 0; round < ROUNDS && axis.width < width; round++) {
    day += (width - axis.width) / Math.max(1, days);
    axis = stretched(first, days, day, crowds, CELLS[lanes]);
  }
  return axis;
}

/** @param day the width of an ordinary day */
function stretched(first: number, days: number, day: number, crowds: Crowds, cell: Cell): Axis {
  const { width: pitch, rows } = cell;
  const columns = Math.ceil(crowds.undated / rows);
  const starts: number[] = [];
  const centres: number[] = [];
  // The middles of each band's marks so far: one may stand beside the one `rows` before it, not above it.
  const placed = new Map<number, number[]>();
  let at = EDGE + (columns > 0 ? columns * pitch + EDGE : 0);
  let free = 0;
  for (let number = first; number < first + days; number++) {
    const here = crowds.byDay.get(number) ?? [];
    const begin = crowds.events.get(number) ?? 0;
    const needed = here.reduce((most, { count }) => Math.max(most, Math.ceil(count / rows)), 1);
    const room = Math.max(needed, begin) * pitch;
    const width = room > pitch ? Math.max(day, room) : day;
    const inset = (width - (needed - 1) * pitch) / 2;
    if (begin > 0) at = Math.max(at, free);
    for (const { band, count } of here) {
      const before = placed.get(band)?.at(Math.min(count, rows) - 1 - rows);
      if (before !== undefined) at = Math.max(at, before + pitch - inset);
    }
    for (const { band, count } of here) {
      const marks = placed.get(band) ?? [];
      placed.set(band, marks);
      for (let n = 0; n < count; n++) marks.push(at + inset + Math.floor(n / rows) * pitch);
    }
    if (begin > 0) free = at + begin * pitch;
    starts.push(at);
    centres.push(at + inset);
    at += width;
  }
  starts.push(at);
  return { first, starts, centres, undated: columns > 0 ? EDGE : undefined, width: at + EDGE, pitch };
}

/** The marks that one band of one lane has on one day. */
interface Crowd {
  /** The number of the band, counted through all lanes. */
  readonly band: number;
  count: number;
}

interface Crowds {
  /** By the number of the day. */
  readonly byDay: ReadonlyMap<number, readonly Crowd[]>;
  /** The most undated marks that any band has. */
  readonly undated: number;
  /** How many events begin on a day. */
  readonly events: ReadonlyMap<number, number>;
}

function crowdsOf({ statements, events }: Dataset, lanes: Lanes): Crowds {
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
