/** Which tie a pointer means where the bands of several lie over one another. */
import type { Point } from './placement.ts';
import type { Scene, SceneTie } from './sceneParts.ts';
import { along } from './sceneTies.ts';

/** Points at which an arc is sampled: on the largest frame their distance is well below a finger. */
const SAMPLES = 48;

/** The tie whose arc's edge is nearest to a point, within `reach` units of it; undefined if there is none. */
export function tieAt(scene: Scene, point: Point, reach: number): SceneTie | undefined {
  let best: SceneTie | undefined;
  let least = reach;
  for (const tie of scene.ties) {
    for (const arc of tie.arcs) {
      for (let i = 0; i <= SAMPLES; i++) {
        const { x, y } = along(arc.curve, i / SAMPLES);
        const [dx, dy] = [x - point.x, y - point.y];
        const distance = Math.max(0, Math.sqrt(dx * dx + dy * dy) - arc.width / 2);
        if (distance >= least) continue;
        best = tie;
        least = distance;
      }
    }
  }
  return best;
}
