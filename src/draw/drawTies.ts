/** Ties: one mark a pair, with up to two arcs and a band that is wide enough to hit. */
import type { SceneArc, SceneTie } from '../layout/sceneParts.ts';
import { joinMarks, leave, paced, round, type Layer } from './join.ts';

/** How wide the band is that takes the pointer, px on the screen. */
const HIT = 24;

export function drawTies(layer: Layer, ties: readonly SceneTie[], duration: number): void {
  const groups = joinMarks(layer, 'tie', ties, duration, (entering) => {
    entering.append('path').attr('class', 'focus-ring').attr('aria-hidden', 'true');
    entering.append('path').attr('class', 'casing').attr('aria-hidden', 'true');
    entering.append('g').attr('class', 'arcs');
    entering.append('path').attr('class', 'hit');
  });
  const whole = (tie: SceneTie): string => tie.arcs.map((arc) => arc.path).join('');
  const widest = (tie: SceneTie): number => Math.max(...tie.arcs.map((arc) => arc.width));
  groups
    .select('.focus-ring')
    .attr('d', whole)
    .attr('stroke-width', (tie) => round(widest(tie) + 7));
  groups
    .select('.casing')
    .attr('d', whole)
    .attr('stroke-width', (tie) => round(widest(tie) + 3));
  groups.select('.hit').attr('d', whole).attr('stroke-width', HIT);
  const arcs = groups
    .select('.arcs')
    .selectAll<SVGPathElement, SceneArc>('path')
    .data(
      (tie) => tie.arcs,
      (arc) => arc.arc,
    )
    .join(
      (entering) => entering.append('path').attr('stroke-width', 0),
      (update) => update,
      (exiting) => exiting.call(leave, duration),
    );
  arcs
    .attr('class', (arc) => `arc ${arc.arc}`)
    .attr('d', (arc) => arc.path)
    .attr('stroke-dasharray', (arc) => arc.dash ?? null);
  paced(arcs, duration)
    .attr('stroke-width', (arc) => round(arc.width))
    .attr('stroke-opacity', (arc) => round(arc.opacity));
}
