/** What lies under the marks and over the arcs: the bands of camps, and the outlines of what ties were. */
import type { SceneBloc, SceneGhost } from '../layout/sceneParts.ts';
import { leave, paced, round, type Layer } from './join.ts';

/** How far a band's outline reaches beyond it, units on each side. */
const OUTLINE = 1.1;

/** Each band twice: its outline, and its ground over the inner part of that. Where two cross, one lies above. */
export function drawBlocs(layer: Layer, blocs: readonly SceneBloc[], duration: number): void {
  const bands = layer
    .selectChildren<SVGGElement, SceneBloc>('g')
    .data(blocs, (bloc) => bloc.key)
    .join(
      (entering) => {
        const group = entering.append('g').attr('class', 'bloc').attr('opacity', 0);
        group.append('path').attr('class', 'outline');
        group.append('path').attr('class', 'ground');
        return group;
      },
      (update) => update,
      (exiting) => exiting.call(leave, duration),
    );
  bands
    .select('.outline')
    .attr('d', (bloc) => bloc.path)
    .attr('stroke-width', (bloc) => round(bloc.width + 2 * OUTLINE));
  bands
    .select('.ground')
    .attr('d', (bloc) => bloc.path)
    .attr('stroke-width', (bloc) => round(bloc.width));
  paced(bands, duration).attr('opacity', () => 1);
}

export function drawGhosts(layer: Layer, ghosts: readonly SceneGhost[], duration: number): void {
  const outlines = layer
    .selectAll<SVGPathElement, SceneGhost>('path')
    .data(ghosts, (ghost) => ghost.key)
    .join(
      (entering) => entering.append('path').attr('opacity', 0),
      (update) => update,
      (exiting) => exiting.call(leave, duration),
    );
  outlines.attr('class', (ghost) => `ghost ${ghost.arc}`).attr('d', (ghost) => ghost.path);
  paced(outlines, duration).attr('opacity', (ghost) => round(ghost.opacity));
}
