/** Camps of very many parties: a disc with a name, which opens and closes. */
import type { Labels } from '../layout/labelParts.ts';
import type { SceneBundle, SceneCamp } from '../layout/sceneParts.ts';
import type { Box } from '../layout/placement.ts';
import { must } from '../model/lookup.ts';
import { drawLines } from './drawText.ts';
import { joinMarks, paced, round, type Layer } from './join.ts';

/** The discs, under everything. */
export function drawDiscs(layer: Layer, camps: readonly SceneCamp[], duration: number): void {
  const discs = layer
    .selectChildren<SVGCircleElement, SceneCamp>('circle')
    .data(camps, (camp) => camp.key)
    .join('circle')
    .attr('class', 'disc')
    .attr('cx', ({ x }) => round(x))
    .attr('cy', ({ y }) => round(y));
  paced(discs, duration).attr('r', ({ r }) => round(r));
}

/** The ties between closed camps, with a band that is wide enough to hit. */
export function drawBundles(layer: Layer, bundles: readonly SceneBundle[], duration: number): void {
  const groups = joinMarks(layer, 'bundle', bundles, duration, (entering) => {
    entering.append('title');
    entering.append('path').attr('class', 'hit');
  });
  groups.attr('aria-pressed', null);
  groups.select('title').text(({ name, description }) => `${name} (${description})`);
  groups.select('.hit').attr('d', ({ arcs }) => arcs.map(({ path }) => path).join(''));
  groups
    .selectAll<SVGPathElement, SceneBundle['arcs'][number]>('.arc')
    .data(({ arcs }) => arcs)
    .join('path')
    .attr('class', ({ arc }) => `arc ${arc}`)
    .attr('d', ({ path }) => path)
    .attr('stroke-width', ({ width }) => round(width))
    .attr('stroke-dasharray', ({ dash }) => dash ?? null);
}

/** The marks. A closed camp takes the pointer anywhere on its disc, an open one on its name. */
export function drawCamps(layer: Layer, camps: readonly SceneCamp[], labels: Labels, duration: number): void {
  const groups = joinMarks(layer, 'camp', camps, duration, (entering) => {
    entering.append('circle').attr('class', 'hit');
    entering.append('circle').attr('class', 'focus-ring');
    entering.append('rect').attr('class', 'plate');
    entering.append('g').attr('class', 'name');
  });
  groups.attr('aria-pressed', null).attr('aria-expanded', (camp) => String(camp.pressed));
  groups
    .selectChildren<SVGCircleElement, SceneCamp>('circle')
    .attr('cx', ({ x }) => round(x))
    .attr('cy', ({ y }) => round(y))
    .attr('r', ({ r }) => round(r));
  groups.classed('is-open', (camp) => camp.pressed);
  const boxOf = (camp: SceneCamp): Box => must(labels.camps, camp.id).box;
  groups
    .select('.plate')
    .attr('x', (camp) => round(boxOf(camp).left))
    .attr('y', (camp) => round(boxOf(camp).top))
    .attr('width', (camp) => round(boxOf(camp).right - boxOf(camp).left))
    .attr('height', (camp) => round(boxOf(camp).bottom - boxOf(camp).top))
    .attr('rx', (camp) => round(must(labels.camps, camp.id).size / 2));
  drawLines(
    groups.select<SVGGElement>('.name'),
    (camp) => must(labels.camps, camp.id).lines,
    (camp) => must(labels.camps, camp.id).size,
  );
}
