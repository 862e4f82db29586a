/** Ties as arcs: quadratics bent so that they keep clear of foreign marks, labels and each other. */
import { tieId } from '../model/ids.ts';
import { ARCS, type Arc } from '../model/view.ts';
import type { Tie } from '../analysis/ties.ts';
import { arcWidth, type ArcScale } from './arcScale.ts';
import type { PlacedArc, PlacedParty, Point } from './placement.ts';
import { distance } from './ringCurve.ts';
import { text } from './stanceLine.ts';

/** How far arcs bend towards the middle, as shares of their length: tried in this order, of equals the first. */
const BENDS = [0.1, 0.03, 0.18, -0.05, 0.27, -0.13, 0.36, 0.46] as const;

/** What a bend costs for each fault. */
const FOREIGN_MARK = 60;
const FOREIGN_LABEL = 12;
const OWN_LABEL = 4;
const OUTSIDE = 20;
const NEAR_TWIN = 40;

/** A gentle bend is the most quiet; twins stand clear by this. */
const GENTLE = { bend: 0.08, cost: 14 } as const;
const TWIN_ROOM = 7;

const SAMPLES = 15;

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Both halves of every pair, by pair and then alignment before conflict. The heaviest choose their bend first. */
export function placeArcs(
  parties: readonly PlacedParty[],
  ties: readonly Tie[],
  scale: ArcScale,
  frame: Frame,
): readonly PlacedArc[] {
  const amounts = new Map(ties.map((tie) => [tieId(tie.a, tie.b), tie]));
  const halves = parties.flatMap((a, i) =>
    parties
      .slice(i + 1)
      .flatMap((b) => ARCS.map((arc) => ({ a, b, arc, amount: amounts.get(tieId(a.id, b.id))?.[arc] ?? 0 }))),
  );
  const bends = new Map<string, number>();
  const heaviest = halves
    .map((half, index) => ({ half, index }))
    .sort((one, other) => other.half.amount - one.half.amount || one.index - other.index);
  for (const { half } of heaviest) {
    const { a, b, arc } = half;
    const twin: Arc = arc === 'alignment' ? 'conflict' : 'alignment';
    const pair = tieId(a.id, b.id);
    const tie = amounts.get(pair);
    const room = TWIN_ROOM + (arcWidth(scale, half.amount) + arcWidth(scale, tie?.[twin] ?? 0)) / 2;
    bends.set(`${pair} ${arc}`, bestBend(a, b, parties, frame, bends.get(`${pair} ${twin}`), room));
  }
  return halves.map(({ a, b, arc }) => ({
    a: a.id,
    b: b.id,
    arc,
    control: rounded(controlAt(a, b, bends.get(`${tieId(a.id, b.id)} ${arc}`) ?? 0, frame)),
  }));
}

/** The quadratic from the middle of one mark to that of the other; it ends under both. */
export function arcPath(a: PlacedParty, b: PlacedParty, control: Point): string {
  return `M${text(a)}Q${text(control)} ${text(b)}`;
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 8) / 8, y: Math.round(y * 8) / 8 });

/** The control point 2 × bend × length off the chord, on the side of the frame's middle. */
function controlAt(a: Point, b: Point, bend: number, frame: Frame): Point {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const towards = (frame.width / 2 - middle.x) * -dy + (frame.height / 2 - middle.y) * dx;
  const side = towards < 0 ? -2 * bend : 2 * bend;
  return { x: middle.x - side * dy, y: middle.y + side * dx };
}

function bestBend(
  a: PlacedParty,
  b: PlacedParty,
  parties: readonly PlacedParty[],
  frame: Frame,
  twin: number | undefined,
  room: number,
): number {
  let best: { readonly bend: number; readonly cost: number } | undefined;
  for (const bend of BENDS) {
    const points = samples(a, controlAt(a, b, bend, frame), b);
    let cost = GENTLE.cost * Math.abs(bend - GENTLE.bend);
    for (const party of parties) {
      const own = party === a || party === b;
      const label = points.some((point) => inLabel(point, party));
      if (own) cost += label ? OWN_LABEL : 0;
      else if (points.some((point) => distance(point, party) < party.r + 4)) cost += FOREIGN_MARK;
      else if (label) cost += FOREIGN_LABEL;
    }
    cost += OUTSIDE * points.filter((point) => isOutside(point, frame)).length;
    if (twin !== undefined && Math.abs(bend - twin) * distance(a, b) < room) cost += NEAR_TWIN;
    if (best === undefined || cost < best.cost - 1e-6) best = { bend, cost };
  }
  return best?.bend ?? 0;
}

function samples(a: Point, control: Point, b: Point): readonly Point[] {
  return Array.from({ length: SAMPLES }, (_, i) => {
    const t = (i + 1) / (SAMPLES + 1);
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { x: p * a.x + q * control.x + r * b.x, y: p * a.y + q * control.y + r * b.y };
  });
}

/** Whether a point lies on a party's label: its box without the mark. */
function inLabel({ x, y }: Point, { box, labelSide, y: middle, r }: PlacedParty): boolean {
  if (x < box.left || x > box.right) return false;
  return labelSide === 'above' ? y >= box.top && y < middle - r : y > middle + r && y <= box.bottom;
}

const isOutside = ({ x, y }: Point, { width, height }: Frame): boolean =>
  x < 0 || y < 0 || x > width || y > height;
