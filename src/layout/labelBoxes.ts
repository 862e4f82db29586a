/** Boxes that must not lie over one another. */
import type { Box } from './placement.ts';

export function overlaps(a: Box, b: Box): boolean {
  return overlapArea(a, b) > 0;
}

/** The area that two boxes share. */
export function overlapArea(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** How much of a box lies outside the frame, as an area. */
export function outside(box: Box, width: number, height: number): number {
  const whole = (box.right - box.left) * (box.bottom - box.top);
  return whole - overlapArea(box, { left: 0, top: 0, right: width, bottom: height });
}
