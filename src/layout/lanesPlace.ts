/** Where each statement stands in its lane, and how high the lane is. */
import type { Lane, LaneMark } from '../analysis/lanes.ts';
import { valueOf } from '../analysis/position.ts';
import type { Lanes } from '../model/view.ts';
import { columnOf, endOf, startOf, type Axis } from './lanesAxis.ts';
import { BAND_ORDER, BANDS, CELLS, type Band, type Cell } from './lanesMeasures.ts';
import { turnPath } from './lanesTurns.ts';

/** A mark at its place: px from the axis's start, and from the lane's top to the middle of its shape. */
export interface PlacedMark extends LaneMark {
  /** Of one lane and one statement. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** From where to where its days go, if it was dated by a month or a year. */
  readonly span: readonly [number, number] | undefined;
}

export interface PlacedTurn {
  readonly key: string;
  /** The marks that it joins. */
  readonly from: PlacedMark;
  readonly to: PlacedMark;
  readonly path: string;
}

export interface PlacedLane {
  readonly id: string;
  readonly marks: readonly PlacedMark[];
  readonly turns: readonly PlacedTurn[];
  /** Where the line lies that what is for stands above, and what is against below. */
  readonly line: number;
  readonly height: number;
}

/** Above and below the marks, and between two bands. */
const PADDING = 8;
const GAP = 4;

/** A lane has room for its name in two lines. */
const LEAST_HEIGHT = 56;

/** Places a lane's marks on the axis: none over another, however many there are. */
export function placeLane(lane: Lane, axis: Axis, lanes: Lanes): PlacedLane {
  const cell = CELLS[lanes];
  const pitch = cell.height;
  const stacked = BAND_ORDER.map((band) => stack(lane, band, axis, cell));
  const rows = stacked.map((marks) => marks.reduce((most, { row }) => Math.max(most, row + 1), 0));
  const [yes = 0, neutral = 0, no = 0, unclear = 0] = rows;
  const gaps = neutral > 0 ? 2 : 1;
  const content = (yes + neutral + no + unclear) * pitch + (gaps + (unclear > 0 ? 1 : 0)) * GAP;
  const height = Math.max(LEAST_HEIGHT, content + 2 * PADDING);
  const top = (height - content) / 2;
  const upper = top + yes * pitch;
  const lower = upper + neutral * pitch + gaps * GAP;
  const apart = lower + no * pitch + GAP;
  /** The middle of a row: what is for grows upwards from the line, the rest downwards. */
  const middle: Readonly<Record<Band, (row: number) => number>> = {
    yes: (row) => upper - (row + 0.5) * pitch,
    neutral: (row) => upper + GAP + (row + 0.5) * pitch,
    no: (row) => lower + (row + 0.5) * pitch,
    unclear: (row) => apart + (row + 0.5) * pitch,
  };
  const marks = stacked.flatMap((placed, index) =>
    placed.map(({ mark, x, row }): PlacedMark => ({
      // One by one: of thousands of marks a spread takes longer than all the rest.
      statement: mark.statement,
      speakers: mark.speakers,
      word: mark.word,
      days: mark.days,
      counted: mark.counted,
      turnedFrom: mark.turnedFrom,
      key: `${lane.id}.${mark.statement.id}`,
      x,
      y: middle[BAND_ORDER[index] ?? 'unclear'](row) - cell.label / 2,
      span: spanOf(mark, axis),
    })),
  );
  return { id: lane.id, marks, turns: placeTurns(lane, marks), line: (upper + lower) / 2, height };
}

interface Stacked {
  readonly mark: LaneMark;
  readonly x: number;
  /** From the line outwards. */
  readonly row: number;
}

/**
 * The marks of one band. Those of a day fill its columns; each stands as near to the line as it can, so that there are
 * never more rows than marks within a mark's width. On one day a condition stands nearer to the line than a plain yes.
 */
function stack(lane: Lane, band: Band, axis: Axis, { width, rows }: Cell): readonly Stacked[] {
  const marks = lane.marks.filter((mark) => BANDS[mark.word] === band).sort((a, b) => size(a) - size(b));
  const onDay = new Map<string | undefined, number>();
  const ends: number[] = [];
  return marks
    .map((mark) => {
      const day = mark.days?.first;
      const n = onDay.get(day) ?? 0;
      onDay.set(day, n + 1);
      return { mark, x: columnOf(axis, day, Math.floor(n / rows)) };
    })
    .sort((a, b) => a.x - b.x)
    .map(({ mark, x }) => {
      const free = ends.findIndex((end) => end <= x - width + ROUNDING);
      const row = free < 0 ? ends.length : free;
      ends[row] = x;
      return { mark, x, row };
    });
}

/** Marks that stand a mark's width apart do so up to the last digits. */
const ROUNDING = 1e-6;

const size = ({ statement }: LaneMark): number => Math.abs(valueOf(statement.position) ?? 0);

function spanOf({ days }: LaneMark, axis: Axis): readonly [number, number] | undefined {
  return days && days.first < days.last ? [startOf(axis, days.first), endOf(axis, days.last)] : undefined;
}

function placeTurns(lane: Lane, marks: readonly PlacedMark[]): readonly PlacedTurn[] {
  const at = new Map(marks.map((mark) => [mark.statement.id, mark]));
  return lane.turns.flatMap(({ party, issue, from, to }): readonly PlacedTurn[] => {
    const [begin, end] = [at.get(from.id), at.get(to.id)];
    if (!begin || !end) return [];
    const key = [party, issue, from.id, to.id].join('.');
    return [{ key, from: begin, to: end, path: turnPath(begin, end) }];
  });
}
