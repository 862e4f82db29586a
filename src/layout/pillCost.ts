/** How good a field of pills is: near their targets, short lines, little under anything else. Lower is better. */
import type { Id } from '../model/dataset.ts';
import type { Holder } from './holders.ts';
import type { Box, PlacedIssue, PlacedParty, Point } from './placement.ts';
import { distance } from './ringCurve.ts';
import { tipTowards } from './stanceLine.ts';

/** What each fault costs, per line or crossing; found by trying and by eye. */
const LENGTH = 0.35;
const THROUGH_PILL = 1.6;
const THROUGH_MARK = 8;
const THROUGH_BOX = 2.7;
const CROSSING = 0.35;

interface Line {
  readonly issue: Id;
  readonly party: PlacedParty;
  readonly weight: number;
  readonly from: Point;
  readonly to: Point;
}

/** What does not change while pills are tried. */
export interface CostContext {
  readonly targets: ReadonlyMap<Id, Point>;
  readonly holders: ReadonlyMap<Id, readonly Holder[]>;
  readonly parties: readonly PlacedParty[];
  /** Pills that already stand. */
  readonly standing: readonly PlacedIssue[];
}

export function pillCost(pills: readonly PlacedIssue[], context: CostContext): number {
  const { targets, holders, parties, standing } = context;
  let cost = 0;
  const lines: Line[] = [];
  for (const pill of pills) {
    const target = targets.get(pill.id) ?? pill;
    cost += ((pill.x - target.x) * (pill.x - target.x) + (pill.y - target.y) * (pill.y - target.y)) / 10_000;
    for (const { party, weight } of holders.get(pill.id) ?? []) {
      lines.push({ issue: pill.id, party, weight, from: tipTowards(pill, party), to: party });
    }
  }
  const obstacles = [...standing, ...pills].map((pill) => ({ id: pill.id, box: boxOf(pill) }));
  for (const line of lines) {
    cost += (line.weight * LENGTH * distance(line.from, line.to)) / 100;
    for (const { id, box } of obstacles) {
      if (id !== line.issue && crossesBox(line, box)) cost += line.weight * THROUGH_PILL;
    }
    for (const party of parties) {
      if (party === line.party) continue;
      if (fromSegment(party, line) < party.r) cost += line.weight * THROUGH_MARK;
      else if (crossesBox(line, party.box)) cost += line.weight * THROUGH_BOX;
    }
  }
  return cost + CROSSING * crossings(lines);
}

/**
 * Crossings of lines of different parties and issues, each with the weight of the lighter line. Every pair of lines is
 * looked at for every field that is tried, so that the coordinates stand in one row of numbers.
 */
function crossings(lines: readonly Line[]): number {
  const ends = new Float64Array(4 * lines.length);
  lines.forEach(({ from, to }, i) => ends.set([from.x, from.y, to.x, to.y], 4 * i));
  const at = (i: number): number => ends[i] ?? 0;
  let sum = 0;
  lines.forEach((one, i) => {
    const [ax, ay, bx, by] = [at(4 * i), at(4 * i + 1), at(4 * i + 2), at(4 * i + 3)];
    for (let j = i + 1; j < lines.length; j++) {
      const [cx, cy, dx, dy] = [at(4 * j), at(4 * j + 1), at(4 * j + 2), at(4 * j + 3)];
      if (turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) >= 0) continue;
      if (turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) >= 0) continue;
      const other = lines[j];
      if (!other || one.issue === other.issue || one.party === other.party) continue;
      sum += Math.min(one.weight, other.weight);
    }
  });
  return sum;
}

/** On which side of the line from a to b the point p lies: the sign of twice the triangle's area. */
function turn(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

/** The box of a pill. */
export function boxOf({ x, y, width, height }: PlacedIssue): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether a segment runs through a box (Liang and Barsky's clipping). */
function crossesBox({ from, to }: { readonly from: Point; readonly to: Point }, box: Box): boolean {
  if (Math.max(from.x, to.x) <= box.left || Math.min(from.x, to.x) >= box.right) return false;
  if (Math.max(from.y, to.y) <= box.top || Math.min(from.y, to.y) >= box.bottom) return false;
  let [enter, leave] = [0, 1];
  const sides = [
    [from.x - to.x, from.x - box.left],
    [to.x - from.x, box.right - from.x],
    [from.y - to.y, from.y - box.top],
    [to.y - from.y, box.bottom - from.y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

/** How far a point is from a segment. */
export function fromSegment(
  point: Point,
  { from, to }: { readonly from: Point; readonly to: Point },
): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  const at = Math.min(1, Math.max(0, share));
  return distance(point, { x: from.x + at * dx, y: from.y + at * dy });
}
