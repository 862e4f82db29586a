/** Walking the timeline by keyboard: along a lane in the order of time, or to the nearest mark of the next lane. */
import { once } from '../analysis/once.ts';
import type { PlacedLane, PlacedMark } from './lanesPlace.ts';

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type LaneKey = (typeof KEYS)[number];

export const isLaneKey = (key: string): key is LaneKey => KEYS.some((each) => each === key);

/** The marks of a lane as a reader meets them: from left to right, those above each other from top to bottom. */
export const inReadingOrder: (marks: readonly PlacedMark[]) => readonly PlacedMark[] = once((marks) =>
  [...marks].sort((a, b) => a.x - b.x || a.y - b.y),
);

/** A mark and the lane that it stands in. */
export interface MarkInLane {
  readonly lane: PlacedLane;
  readonly mark: PlacedMark;
}

/** The first mark that is the one looked for. */
export function markAt(
  lanes: readonly PlacedLane[],
  isIt: (mark: PlacedMark) => boolean,
): MarkInLane | undefined {
  for (const lane of lanes) {
    const mark = lane.marks.find(isIt);
    if (mark) return { lane, mark };
  }
  return undefined;
}

/** The key of the mark that a key leads to from the one named `from`; `from` itself where there is none. */
export function walkLanes(lanes: readonly PlacedLane[], from: string, key: LaneKey): string {
  const rows = lanes.map((lane) => inReadingOrder(lane.marks)).filter((marks) => marks.length > 0);
  const row = rows.findIndex((marks) => marks.some((mark) => mark.key === from));
  const marks = rows[row] ?? [];
  const at = marks.findIndex((mark) => mark.key === from);
  const here = marks[at];
  if (!here) return from;
  const target = {
    ArrowLeft: () => marks[Math.max(0, at - 1)],
    ArrowRight: () => marks[at + 1],
    Home: () => marks[0],
    End: () => marks.at(-1),
    ArrowUp: () => (row > 0 ? nearest(here, rows[row - 1]) : undefined),
    ArrowDown: () => nearest(here, rows[row + 1]),
  }[key]();
  return (target ?? here).key;
}

/** Of equally near ones the first. */
function nearest({ x }: PlacedMark, marks: readonly PlacedMark[] = []): PlacedMark | undefined {
  return marks.reduce<PlacedMark | undefined>(
    (best, mark) => (best && Math.abs(best.x - x) <= Math.abs(mark.x - x) ? best : mark),
    undefined,
  );
}
