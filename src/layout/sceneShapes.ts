/** The shapes of the marks, as SVG paths around the origin. Each role has one of its own. */
import type { Role } from '../model/dataset.ts';

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

function polygon(points: readonly (readonly [number, number])[], r: number): string {
  return `M${points.map(([x, y]) => `${rounded(x * r)},${rounded(y * r)}`).join('L')}Z`;
}

/** A square with rounded corners, about as large to the eye as a circle of radius 1. */
function square(r: number): string {
  const half = rounded(r * 0.96);
  const corner = rounded(r * 0.3);
  const side = rounded(2 * (r * 0.96 - r * 0.3));
  const turn = (dx: string, dy: string): string => `a${corner},${corner} 0 0 1 ${dx},${dy}`;
  return (
    `M-${rounded(r * 0.66)},-${half}h${side}${turn(corner, corner)}v${side}${turn(`-${corner}`, corner)}` +
    `h-${side}${turn(`-${corner}`, `-${corner}`)}v-${side}${turn(corner, `-${corner}`)}Z`
  );
}

function circlePath(r: number): string {
  const d = rounded(r);
  return `M-${d},0a${d},${d} 0 1 1 ${rounded(2 * r)},0a${d},${d} 0 1 1 -${rounded(2 * r)},0Z`;
}

const HEXAGON = [
  [-1.04, 0],
  [-0.54, -0.92],
  [0.54, -0.92],
  [1.04, 0],
  [0.54, 0.92],
  [-0.54, 0.92],
] as const;

/** A regular pentagon, point up: the host's house. */
const PENTAGON = [
  [0, -1.06],
  [1.02, -0.32],
  [0.64, 0.9],
  [-0.64, 0.9],
  [-1.02, -0.32],
] as const;

const DIAMOND = [
  [0, -1.08],
  [1.08, 0],
  [0, 1.08],
  [-1.08, 0],
] as const;

/** A role's shape. An absent party has the observer's diamond, which the style dashes. */
export function rolePath(role: Role, r: number): string {
  switch (role) {
    case 'negotiating-party':
      return circlePath(r);
    case 'guarantor':
      return square(r);
    case 'mediator':
      return polygon(HEXAGON, r);
    case 'host':
      return polygon(PENTAGON, r);
    case 'observer':
    case 'absent':
      return polygon(DIAMOND, r);
  }
}

/** The sign on a pill, `half` its half size: ✕ contested (to be stroked), ● undisputed (to be filled). */
export function signPath(contested: boolean, half: number): string {
  if (!contested) return circlePath(half * 0.72);
  const h = rounded(half);
  return `M-${h},-${h}L${h},${h}M-${h},${h}L${h},-${h}`;
}
