/** The curve that an arc is drawn by. */
import type { Point } from './placement.ts';

/** The point of a quadratic curve at t, from 0 to 1. */
export function along([from, bend, to]: readonly [Point, Point, Point], t: number): Point {
  const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: p * from.x + q * bend.x + r * to.x, y: p * from.y + q * bend.y + r * to.y };
}
