/** Stance lines and the dots at the pills' tips. Assistive technology reads them in the dossier and the matrix. */
import type { SceneDot, SceneStance } from '../layout/sceneParts.ts';
import { leave, paced, round, type Layer } from './join.ts';

/** A dot's radius, units. */
const DOT = 2.6;

export function drawStances(layer: Layer, stances: readonly SceneStance[], duration: number): void {
  const lines = layer
    .selectAll<SVGPathElement, SceneStance>('path')
    .data(stances, (line) => line.key)
    .join(
      (entering) => entering.append('path').attr('stroke-opacity', 0),
      (update) => update,
      (exiting) => exiting.call(leave, duration),
    );
  lines.attr('class', (line) => `stance ${line.word} is-${line.state}`).attr('d', (line) => line.path);
  paced(lines, duration)
    .attr('opacity', () => 1)
    .attr('stroke-opacity', (line) => round(line.opacity))
    .attr('stroke-width', (line) => round(line.width));
}

export function drawDots(layer: Layer, dots: readonly SceneDot[], duration: number): void {
  const circles = layer
    .selectAll<SVGCircleElement, SceneDot>('circle')
    .data(dots, (dot) => dot.key)
    .join(
      (entering) => entering.append('circle').attr('opacity', 0),
      (update) => update,
      (exiting) => exiting.call(leave, duration),
    );
  circles
    .attr(
      'class',
      (dot) => `dot ${dot.tone}${dot.hollow ? ' is-hollow' : ''}${dot.supposed ? ' is-supposed' : ''}`,
    )
    .attr('cx', (dot) => round(dot.x))
    .attr('cy', (dot) => round(dot.y))
    .attr('r', DOT);
  paced(circles, duration).attr('opacity', (dot) => dot.opacity);
}
