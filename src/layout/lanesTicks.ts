/** Which days of the timeline's axis are named: years before months, months before days that are drawn wide. */
import { dayOf } from '../model/time.ts';
import type { Axis } from './lanesAxis.ts';

/** Room for a name and what parts it from the next, px: by how much of the date it names. */
const ROOM = { year: 42, month: 36, day: 52, whole: 88 } as const;

export interface Tick {
  readonly day: string;
  /** Px from the start of the axis. */
  readonly x: number;
  readonly names: keyof typeof ROOM;
}

/** A day drawn so wide has its name where there is room. */
const WIDE = 40;

/** The ticks in the order of time; no name lies over another. */
export function ticksOf({ first, starts }: Axis): readonly Tick[] {
  const days = starts.slice(0, -1).map((x, index) => ({ day: dayOf(first + index), x, at: index }));
  const named = (names: Tick['names'], which: (day: (typeof days)[number]) => boolean): readonly Tick[] =>
    days.filter(which).map(({ day, x }) => ({ day, x, names }));
  const months = named('month', ({ day }) => day.endsWith('-01'));
  const wanted = [
    ...named('year', ({ day }) => day.endsWith('-01-01')),
    // All months or none: a single one in each year would look like a rule.
    ...(months.length * ROOM.month <= (starts.at(-1) ?? 0) ? months : []),
    ...named('whole', ({ at }) => at === 0),
    ...named('day', ({ at, x }) => (starts[at + 1] ?? x) - x >= WIDE),
  ];
  const chosen: Tick[] = [];
  for (const tick of wanted) {
    if (chosen.every((other) => (tick.x < other.x ? fits(tick, other) : fits(other, tick))))
      chosen.push(tick);
  }
  return chosen.sort((a, b) => a.x - b.x);
}

const fits = (left: Tick, right: Tick): boolean => right.x - left.x >= ROOM[left.names];
