/** Stance lines and the dots at the pills' tips. Assistive technology reads them in the dossier and the matrix. */
import type { SceneDot, SceneStance } from '../layout/sceneParts.ts';
import { leave, move, put, round, type Layer } from './join.ts';

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
  put(lines, { class: (line) => `stance ${line.word} is-${line.state}`, d: (line) => line.path });
  move(lines, duration, {
    opacity: () => 1,
    'stroke-opacity': (line) => round(line.opacity),
    'stroke-width': (line) => round(line.width),
  });
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
  put(circles, {
    class: (dot) => `dot ${dot.tone}${dot.hollow ? ' is-hollow' : ''}${dot.supposed ? ' is-supposed' : ''}`,
    cx: (dot) => round(dot.x),
    cy: (dot) => round(dot.y),
    r: () => DOT,
  });
  move(circles, duration, { opacity: (dot) => dot.opacity });
}
