/** How much stands on each day of the timeline, whatever the view: what the axis must have room for. */
import { period } from '../analysis/density.ts';
import { encoded as encodedOf, type Encoded } from '../analysis/encoded.ts';
import { formOf } from '../analysis/forms.ts';
import type { Steps } from '../analysis/inSteps.ts';
import { UNCLEAR } from '../analysis/levels.ts';
import { sortedBy } from '../analysis/radix.ts';
import type { Dataset, NegotiationEvent } from '../model/dataset.ts';
import { dayNumber, readDate } from '../model/time.ts';
import type { Lanes } from '../model/view.ts';
import { BAND_ORDER, type Band } from './lanesMeasures.ts';

export interface Crowds {
  /** The number of the first day, and how many days there are. */
  readonly first: number;
  readonly days: number;
  /** The crowds of day `i` run from `begins[i]` to before `begins[i + 1]`; day 0 stands for no date, 1 is the first. */
  readonly begins: Int32Array;
  /** Of each crowd the number of its band, counted through all lanes, and how many marks it has. */
  readonly band: Int32Array;
  readonly count: Int32Array;
  readonly bands: number;
  /** How many events begin on a day, by its number. */
  readonly events: ReadonlyMap<number, number>;
}

/** So many marks, or crowds of them, are gone through without a pause. */
export const A_STEP = 50_000;

/** Counts what all bands have on each day. */
export function* crowdsOf(dataset: Dataset, lanes: Lanes): Steps<Crowds> {
  const whole = period(dataset);
  const first = whole ? dayNumber(whole.first) : 0;
  const days = whole ? dayNumber(whole.last) - first + 1 : 0;
  const { bands, band: bandOf, day: dayOf } = yield* marksOf(encodedOf(dataset), lanes, first);
  yield;
  const marks = sortedBy(
    bandOf.map((_, mark) => mark),
    dayOf,
    days + 1,
  );
  yield;
  const begins = new Int32Array(days + 2);
  const [band, count] = [new Int32Array(marks.length), new Int32Array(marks.length)];
  const last = new Int32Array(bands).fill(-1);
  let [crowds, today, paused] = [0, 0, 0];
  for (const mark of marks) {
    const own = bandOf[mark] ?? 0;
    if (today < (dayOf[mark] ?? 0)) {
      if (crowds - paused > A_STEP) {
        paused = crowds;
        yield;
      }
      for (; today < (dayOf[mark] ?? 0); today++) begins[today + 1] = crowds;
    }
    // A band's last crowd may be another day's.
    let crowd = last[own] ?? -1;
    if (crowd < (begins[today] ?? 0)) {
      last[own] = crowd = crowds++;
      band[crowd] = own;
    }
    count[crowd] = (count[crowd] ?? 0) + 1;
  }
  begins.fill(crowds, today + 1);
  return {
    first,
    days,
    begins,
    band: band.slice(0, crowds),
    count: count.slice(0, crowds),
    bands,
    events: beginnings(dataset.events),
  };
}

/** The crowds of a day, by its number. */
export function crowdsOn({ first, begins }: Crowds, day: number): readonly [from: number, to: number] {
  return [begins[day - first + 1] ?? 0, begins[day - first + 2] ?? 0];
}

/** The most undated marks that any band has. */
export function mostUndated({ begins, count }: Crowds): number {
  return count.subarray(0, begins[1]).reduce((most, each) => Math.max(most, each), 0);
}

/** Of each mark its band and its day: 0 without one, 1 for the first. */
function* marksOf(
  { issues, parties, statements, dates, forms, cells }: Encoded,
  lanes: Lanes,
  first: number,
) {
  const inParties = lanes === 'party';
  const bands = (inParties ? parties : issues).length * BAND_ORDER.length;
  const days = dates.day.map((day, date) => (date === 0 ? 0 : day - first + 1));
  const bandOf = forms.level.map((level) => BAND_ORDER.indexOf(bandAt(level)));
  const band = new Int32Array(cells.statement.length);
  const day = new Int32Array(band.length);
  // In the lane of an issue a joint statement stands once.
  const isIn = inParties ? undefined : new Uint8Array(statements.size);
  let [marks, paused] = [0, 0];
  for (let party = 0; party < parties.length; party++) {
    if (marks - paused > A_STEP) {
      paused = marks;
      yield;
    }
    for (let cell = cells.rows[party] ?? 0; cell < (cells.rows[party + 1] ?? 0); cell++) {
      const lane = inParties ? party : (cells.thing[cell] ?? 0);
      if (!inParties && lane >= issues.length) break;
      for (let entry = cells.starts[cell] ?? 0; entry < (cells.starts[cell + 1] ?? 0); entry++) {
        if (isIn) {
          const statement = cells.statement[entry] ?? 0;
          if (isIn[statement] === 1) continue;
          isIn[statement] = 1;
        }
        band[marks] = lane * BAND_ORDER.length + (bandOf[formOf(cells.form[entry] ?? 0)] ?? 0);
        day[marks] = days[cells.date[entry] ?? 0] ?? 0;
        marks++;
      }
    }
  }
  return { bands, band: band.subarray(0, marks), day: day.subarray(0, marks) };
}

function bandAt(level: number): Band {
  if (level === UNCLEAR) return 'unclear';
  if (level === 0) return 'neutral';
  return level > 0 ? 'yes' : 'no';
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
