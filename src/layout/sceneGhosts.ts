/** What a tie was before: the outline of its earlier arcs over those of now. */
import { changedStances } from '../analysis/changedStances.ts';
import { changedTies } from '../analysis/changedTies.ts';
import type { Findings } from '../analysis/findings.ts';
import { finish } from '../analysis/inSteps.ts';
import { earlier, unsupposed, type Reading } from '../analysis/reading.ts';
import type { Tie } from '../analysis/ties.ts';
import { tieId } from '../model/ids.ts';
import type { Point } from './placement.ts';
import type { SceneArc, SceneGhost, SceneTie } from './sceneParts.ts';
import { text } from './stanceLine.ts';

/** Straight pieces of an outline: enough for the eye to see a curve. */
const PIECES = 24;

/** What the view is compared with: an earlier day, else what was really said where something is supposed. */
function comparedWith(reading: Reading): Findings | undefined {
  return earlier(reading) ?? (reading.whatif.length > 0 ? unsupposed(reading) : undefined);
}

/** The pairs whose tie differs from what the view is compared with, as they were; by `a~b`. */
export function formerTies(reading: Reading): ReadonlyMap<string, Tie | undefined> {
  const before = comparedWith(reading);
  if (!before) return new Map();
  const { isChanged } = finish(changedStances(before, reading));
  const { ties } = finish(changedTies(before, reading, isChanged));
  return new Map(ties.slice().map((tie) => [tieId(tie.a, tie.b), tie.before]));
}

/** The outlines of arcs that were of another width. `was`: the ties of before, drawn as those of now are. */
export function sceneGhosts(
  was: readonly SceneTie[],
  now: readonly SceneTie[],
  changed: ReadonlyMap<string, unknown>,
): readonly SceneGhost[] {
  const amounts = new Map<string, number>(
    now.flatMap((tie) =>
      tie.arcs.map(({ arc, amount }) => [`${arc} ${tieId(tie.a, tie.b)}`, amount] as const),
    ),
  );
  return was.flatMap((tie) => {
    const pair = tieId(tie.a, tie.b);
    if (!changed.has(pair)) return [];
    return tie.arcs.flatMap((arc): SceneGhost[] => {
      const key = `${arc.arc} ${pair}`;
      return amounts.get(key) === arc.amount
        ? []
        : [{ key, tie: tie.key, a: tie.a, b: tie.b, arc: arc.arc, path: outline(arc), opacity: 1 }];
    });
  });
}

/** Both edges of an arc. */
function outline({ curve, width }: SceneArc): string {
  const edge = (side: number): string =>
    Array.from({ length: PIECES + 1 }, (_, piece) => text(beside(curve, piece / PIECES, (side * width) / 2)))
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${point}`)
      .join('');
  return edge(-1) + edge(1);
}

/** The point at t of a quadratic, moved sideways. */
function beside([from, bend, to]: SceneArc['curve'], t: number, by: number): Point {
  const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  const [dx, dy] = [
    (1 - t) * (bend.x - from.x) + t * (to.x - bend.x),
    (1 - t) * (bend.y - from.y) + t * (to.y - bend.y),
  ];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return {
    x: p * from.x + q * bend.x + r * to.x - (dy / length) * by,
    y: p * from.y + q * bend.y + r * to.y + (dx / length) * by,
  };
}
