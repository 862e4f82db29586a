/** What lies under the marks and over the arcs: the bands of camps, and the outlines of what ties were. */
import type { SceneBloc, SceneGhost } from '../layout/sceneParts.ts';
import { leave, move, put, round, type Layer } from './join.ts';

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
  put(bands.select('.outline'), {
    d: (bloc) => bloc.path,
    'stroke-width': (bloc) => round(bloc.width + 2 * OUTLINE),
  });
  put(bands.select('.ground'), { d: (bloc) => bloc.path, 'stroke-width': (bloc) => round(bloc.width) });
  move(bands, duration, { opacity: () => 1 });
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
  put(outlines, { class: (ghost) => `ghost ${ghost.arc}`, d: (ghost) => ghost.path });
  move(outlines, duration, { opacity: (ghost) => round(ghost.opacity) });
}
