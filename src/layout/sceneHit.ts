/** Which tie a pointer means where the bands of several lie over one another. */
import type { Point } from './placement.ts';
import { along } from './quadratic.ts';
import { distanceToWay } from './ringCurve.ts';
import type { Scene, SceneTie } from './sceneParts.ts';

/** Straight pieces that an arc is measured by: on the largest frame they leave it by a fraction of a unit. */
const PIECES = 48;

/**
 * The tie whose arc's edge is nearest to a point, within `reach` units of it; undefined if there is none. Of two that
 * cross under the point it is the one that lies above.
 */
export function tieAt(scene: Scene, point: Point, reach: number): SceneTie | undefined {
  let best: SceneTie | undefined;
  let least = reach;
  for (const tie of scene.ties) {
    for (const arc of tie.arcs) {
      let from = along(arc.curve, 0);
      for (let i = 1; i <= PIECES; i++) {
        const to = along(arc.curve, i / PIECES);
        const away = Math.max(0, distanceToWay(point, from, to) - arc.width / 2);
        from = to;
        if (away > least) continue;
        best = tie;
        least = away;
      }
    }
  }
  return best;
}
