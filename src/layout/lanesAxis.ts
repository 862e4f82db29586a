/**
 * The timeline's axis: days from left to right, each as wide as any other until its marks would stack too high. Such a day
 * is drawn wider, so that a round of talks is not a tower. All that is in the data set makes the axis and nothing that the
 * view leaves out, so that a filter moves nothing to the side.
 */
import { finish, onceInSteps, type OnceInSteps, type Steps } from '../analysis/inSteps.ts';
import type { Dataset } from '../model/dataset.ts';
import { dayNumber } from '../model/time.ts';
import type { Lanes } from '../model/view.ts';
import { A_STEP, crowdsOf, crowdsOn, mostUndated, type Crowds } from './lanesCrowds.ts';
import { CELLS, type Cell } from './lanesMeasures.ts';

/** Lengths are px from the start edge. */
export interface Axis {
  /** The number of the first day. */
  readonly first: number;
  /** Where each day begins, and at last where the period ends. */
  readonly starts: readonly number[];
  /** The middle of each day's first column of marks. */
  readonly centres: readonly number[];
  /** The middle of the first undated column; undefined if everything in the data set is dated. */
  readonly undated: number | undefined;
  readonly width: number;
  /** From column to column of one day. */
  readonly pitch: number;
}

/** Room at both ends for marks. */
const EDGE = 24;

/** All days together are at least so wide before any is made wider. */
const LEAST = 350;

/** Rounds in which the width of a day is found: each brings the whole nearer to the width asked for, never beyond. */
const ROUNDS = 12;

/** The axis of a data set for a kind of lanes, at least `width` px wide; without a day if nothing in it is dated. */
export function axisOf(dataset: Dataset, lanes: Lanes, width: number): Axis {
  return finish(axisInSteps(dataset, lanes, width));
}

/** The same in steps. */
export function* axisInSteps(dataset: Dataset, lanes: Lanes, width: number): Steps<Axis> {
  const crowds = yield* crowdsIn[lanes].inSteps(dataset);
  const days = Math.max(1, crowds.days);
  let day = LEAST / days;
  let axis = yield* stretched(day, crowds, CELLS[lanes]);
  for (let round = 0; round < ROUNDS && axis.width < width; round++) {
    yield;
    day += (width - axis.width) / days;
    axis = yield* stretched(day, crowds, CELLS[lanes]);
  }
  return axis;
}

const crowdsFor = (lanes: Lanes): OnceInSteps<Dataset, Crowds> =>
  onceInSteps(
    (dataset) => dataset,
    (dataset) => crowdsOf(dataset, lanes),
  );
const crowdsIn = { party: crowdsFor('party'), issue: crowdsFor('issue') } as const;

/** Whether some day is drawn wider than another. */
export function isStretched({ starts }: Axis): boolean {
  const widths = starts.slice(1).map((end, index) => end - (starts[index] ?? end));
  const least = widths.reduce((narrowest, width) => Math.min(narrowest, width), Infinity);
  return widths.some((width) => width > least + 1);
}

/** Where a day begins; a day outside the period counts as its nearest. */
export function startOf({ starts, first }: Axis, day: string): number {
  return starts[Math.max(0, Math.min(starts.length - 2, dayNumber(day) - first))] ?? 0;
}

/** Where a day ends. */
export function endOf({ starts, first }: Axis, day: string): number {
  return starts[Math.max(1, Math.min(starts.length - 1, dayNumber(day) - first + 1))] ?? 0;
}

/** The middle of a column of marks, counted from 0, of a day in the period or of the undated ones. */
export function columnOf(
  { centres, first, undated, pitch }: Axis,
  day: string | undefined,
  column: number,
): number {
  return ((day === undefined ? undated : centres[dayNumber(day) - first]) ?? EDGE) + column * pitch;
}

/** @param day the width of an ordinary day */
function* stretched(day: number, crowds: Crowds, cell: Cell): Steps<Axis> {
  const { width: pitch, rows } = cell;
  const { first, days, band, count } = crowds;
  const columns = Math.ceil(mostUndated(crowds) / rows);
  const starts: number[] = [];
  const centres: number[] = [];
  // The middles of each band's last marks: one may stand beside the one `rows` before it, not above it.
  const placed = new Float64Array(crowds.bands * rows);
  const many = new Int32Array(crowds.bands);
  let at = EDGE + (columns > 0 ? columns * pitch + EDGE : 0);
  let free = 0;
  let paused = 0;
  for (let number = first; number < first + days; number++) {
    const [from, to] = crowdsOn(crowds, number);
    const begin = crowds.events.get(number) ?? 0;
    let needed = 1;
    for (let each = from; each < to; each++) needed = Math.max(needed, Math.ceil((count[each] ?? 0) / rows));
    const room = Math.max(needed, begin) * pitch;
    const width = room > pitch ? Math.max(day, room) : day;
    const inset = (width - (needed - 1) * pitch) / 2;
    if (begin > 0) at = Math.max(at, free);
    for (let each = from; each < to; each++) {
      const own = band[each] ?? 0;
      const before = (many[own] ?? 0) + Math.min(count[each] ?? 0, rows) - 1 - rows;
      if (before >= 0) at = Math.max(at, (placed[own * rows + (before % rows)] ?? 0) + pitch - inset);
    }
    for (let each = from; each < to; each++) {
      const own = band[each] ?? 0;
      for (let n = 0; n < (count[each] ?? 0); n++) {
        const mark = many[own] ?? 0;
        many[own] = mark + 1;
        placed[own * rows + (mark % rows)] = at + inset + Math.floor(n / rows) * pitch;
      }
    }
    if (begin > 0) free = at + begin * pitch;
    starts.push(at);
    centres.push(at + inset);
    at += width;
    if (to - paused < A_STEP) continue;
    paused = to;
    yield;
  }
  starts.push(at);
  return { first, starts, centres, undated: columns > 0 ? EDGE : undefined, width: at + EDGE, pitch };
}
