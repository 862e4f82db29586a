/** The curve that parties stand on: between an ellipse and a rectangle, convex, so that chords do not run through marks. */
import type { Point } from './placement.ts';

export interface RingCurve {
  /** Half axes. */
  readonly a: number;
  readonly b: number;
  /** The whole way round, in units. */
  readonly length: number;
  /** The point at a fraction of the way round: 0 is the left end, and it goes on over the top. Any number is taken. */
  readonly at: (fraction: number) => Point;
}

/** Points on a quarter of the curve. */
const QUARTER = 180;

/** The shape between a circle's coordinate (0) and a bulging one (1). */
const BULGE = 0.55;

const bulging = (c: number): number => (1 - BULGE) * c + BULGE * (c < 0 ? -Math.sqrt(-c) : Math.sqrt(c));

/** The rational circle, (1−t²)/(1+t²) and 2t/(1+t²): exact arithmetic on every machine, where sines are not. */
function circlePoints(): readonly Point[] {
  const quarter = Array.from({ length: QUARTER }, (_, i) => {
    const t = i / QUARTER;
    return { x: (1 - t * t) / (1 + t * t), y: (2 * t) / (1 + t * t) };
  });
  // From the left end over the top (y grows downwards), quarter by quarter.
  return [
    ...quarter.map(({ x, y }) => ({ x: -x, y: -y })),
    ...quarter.map(({ x, y }) => ({ x: y, y: -x })),
    ...quarter.map(({ x, y }) => ({ x, y })),
    ...quarter.map(({ x, y }) => ({ x: -y, y: x })),
  ];
}

const CIRCLE = circlePoints();

/** The curve round a centre. */
export function ringCurve(centre: Point, a: number, b: number): RingCurve {
  const points = CIRCLE.map(({ x, y }) => ({ x: centre.x + a * bulging(x), y: centre.y + b * bulging(y) }));
  const after = (i: number): Point => points[(i + 1) % points.length] ?? centre;
  const steps = points.map((point, i) => distance(point, after(i)));
  const length = steps.reduce((sum, step) => sum + step, 0);
  const at = (fraction: number): Point => {
    let left = (fraction - Math.floor(fraction)) * length;
    for (const [i, point] of points.entries()) {
      const step = steps[i] ?? 0;
      if (left <= step && step > 0) {
        const share = left / step;
        const next = after(i);
        return { x: point.x + share * (next.x - point.x), y: point.y + share * (next.y - point.y) };
      }
      left -= step;
    }
    return points[0] ?? centre;
  };
  return { a, b, length, at };
}

export function distance(a: Point, b: Point): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy);
}

/** The distance from a point to a straight way. */
export function distanceToWay(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy || 1;
  const part = Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length));
  return distance(point, { x: from.x + part * dx, y: from.y + part * dy });
}
