/** Ties: one mark a pair, with up to two arcs and a band that is wide enough to hit. */
import type { Selection } from 'd3';
import type { SceneArc, SceneTie } from '../layout/sceneParts.ts';
import { joinMarks, leave, move, put, round, type Layer } from './join.ts';

/** How wide the band is that takes the pointer, px on the screen. */
const HIT = 24;

export function drawTies(layer: Layer, ties: readonly SceneTie[], duration: number): void {
  const groups = joinMarks(layer, 'tie', ties, duration, (entering) => {
    entering.append('path').attr('class', 'focus-ring').attr('aria-hidden', 'true');
    entering.append('path').attr('class', 'casing').attr('aria-hidden', 'true');
    entering.append('g').attr('class', 'arcs');
    entering.append('g').attr('class', 'spines');
    entering.append('path').attr('class', 'hit');
  });
  const whole = (tie: SceneTie): string => tie.arcs.map((arc) => arc.path).join('');
  const widest = (tie: SceneTie): number => Math.max(...tie.arcs.map((arc) => arc.width));
  put(groups.select('.focus-ring'), { d: whole, 'stroke-width': (tie) => round(widest(tie) + 7) });
  put(groups.select('.casing'), { d: whole, 'stroke-width': (tie) => round(widest(tie) + 3) });
  put(groups.select('.hit'), { d: whole, 'stroke-width': () => HIT });
  strokes(
    groups.select<SVGGElement>('.arcs'),
    (tie) => tie.arcs.map((arc) => ({ ...arc, name: 'arc' })),
    duration,
  );
  strokes(
    groups.select<SVGGElement>('.spines'),
    (tie) => tie.arcs.flatMap((arc) => (arc.spine ? [{ ...arc, ...arc.spine, name: 'spine' }] : [])),
    duration,
  );
}

/** Draws a stroke for each arc of a tie: the arc itself, or its spine. */
function strokes(
  groups: Selection<SVGGElement, SceneTie, SVGGElement, unknown>,
  strokesOf: (tie: SceneTie) => readonly (SceneArc & { readonly name: string })[],
  duration: number,
): void {
  const paths = groups
    .selectAll<SVGPathElement, ReturnType<typeof strokesOf>[number]>('path')
    .data(strokesOf, (stroke) => stroke.arc)
    .join(
      (entering) => entering.append('path').attr('stroke-width', 0),
      (update) => update,
      (exiting) => exiting.call(leave, duration),
    );
  put(paths, {
    class: ({ name, arc }) => `${name} ${arc}`,
    d: ({ path }) => path,
    'stroke-dasharray': ({ dash }) => dash ?? null,
  });
  move(paths, duration, {
    'stroke-width': ({ width }) => round(width),
    'stroke-opacity': ({ opacity }) => round(opacity),
  });
}
