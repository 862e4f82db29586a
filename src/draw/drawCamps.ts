/** Camps of very many parties: a disc with a name, which opens and closes. */
import type { Labels } from '../layout/labelParts.ts';
import type { SceneBundle, SceneCamp } from '../layout/sceneParts.ts';
import type { Box } from '../layout/placement.ts';
import { must } from '../model/lookup.ts';
import { drawLines } from './drawText.ts';
import { joinMarks, move, put, round, say, type Layer, type Marks } from './join.ts';

/** The discs, under everything. */
export function drawDiscs(layer: Layer, camps: readonly SceneCamp[], duration: number): void {
  const discs = layer
    .selectChildren<SVGCircleElement, SceneCamp>('circle')
    .data(camps, (camp) => camp.key)
    .join('circle');
  put(discs, { class: () => 'disc', cx: ({ x }) => round(x), cy: ({ y }) => round(y) });
  move(discs, duration, { r: ({ r }) => round(r) });
}

/** The ties between closed camps, with a band that is wide enough to hit. */
export function drawBundles(layer: Layer, bundles: readonly SceneBundle[], duration: number): void {
  const enter = (entering: Marks<SceneBundle>): void => {
    entering.append('title');
    entering.append('path').attr('class', 'hit');
  };
  const groups = joinMarks(layer, 'bundle', bundles, duration, enter, undefined, {});
  say(groups.select('title'), ({ name, description }) => `${name} (${description})`);
  put(groups.select('.hit'), { d: ({ arcs }) => arcs.map(({ path }) => path).join('') });
  const paths = groups
    .selectAll<SVGPathElement, SceneBundle['arcs'][number]>('.arc')
    .data(({ arcs }) => arcs)
    .join('path');
  put(paths, {
    class: ({ arc }) => `arc ${arc}`,
    d: ({ path }) => path,
    'stroke-width': ({ width }) => round(width),
    'stroke-dasharray': ({ dash }) => dash ?? null,
  });
}

/** The marks. A closed camp takes the pointer anywhere on its disc, an open one on its name. */
export function drawCamps(
  layer: Layer,
  camps: readonly SceneCamp[],
  labels: Labels | undefined,
  duration: number,
): void {
  const enter = (entering: Marks<SceneCamp>): void => {
    entering.append('circle').attr('class', 'hit');
    entering.append('circle').attr('class', 'focus-ring');
    entering.append('rect').attr('class', 'plate');
    entering.append('g').attr('class', 'name');
  };
  const classesOf = ({ pressed }: SceneCamp): string[] => (pressed ? ['is-open'] : []);
  const groups = joinMarks(layer, 'camp', camps, duration, enter, classesOf, {
    'aria-expanded': ({ pressed }) => String(pressed),
  });
  put(groups.selectChildren<SVGCircleElement, SceneCamp>('circle'), {
    cx: ({ x }) => round(x),
    cy: ({ y }) => round(y),
    r: ({ r }) => round(r),
  });
  if (!labels) return;
  const boxOf = (camp: SceneCamp): Box => must(labels.camps, camp.id).box;
  put(groups.select('.plate'), {
    x: (camp) => round(boxOf(camp).left),
    y: (camp) => round(boxOf(camp).top),
    width: (camp) => round(boxOf(camp).right - boxOf(camp).left),
    height: (camp) => round(boxOf(camp).bottom - boxOf(camp).top),
    rx: (camp) => round(must(labels.camps, camp.id).size / 2),
  });
  drawLines(
    groups.select<SVGGElement>('.name'),
    (camp) => must(labels.camps, camp.id).lines,
    (camp) => must(labels.camps, camp.id).size,
  );
}
