/** What a pointer means in a crowd: a speck, else a thread. */
import type { Point } from './placement.ts';
import { distance, distanceToWay } from './ringCurve.ts';
import type { SceneCrowd, SceneSpeck, SceneThread } from './sceneParts.ts';

/** The speck or thread within `reach` units of a point, specks first, the nearest; undefined if there is none. */
export function crowdAt(
  { specks, threads }: SceneCrowd,
  point: Point,
  reach: number,
): SceneSpeck | SceneThread | undefined {
  const speck = nearest(
    specks.filter(({ free }) => free),
    ({ x, y, r }) => distance(point, { x, y }) - r,
    reach,
  );
  return speck ?? nearest(threads, ({ from, to }) => distanceToWay(point, from, to), reach);
}

function nearest<T>(things: readonly T[], away: (thing: T) => number, reach: number): T | undefined {
  let best: T | undefined;
  let least = reach;
  for (const thing of things) {
    const distanceTo = away(thing);
    if (distanceTo > least || (distanceTo === least && best !== undefined)) continue;
    best = thing;
    least = distanceTo;
  }
  return best;
}
