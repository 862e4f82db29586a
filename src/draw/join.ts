/** The one update path of every part: a keyed join, at a pace. There is no "first render". */
import type { BaseType, Selection } from 'd3';
import type { SceneMark } from '../layout/sceneParts.ts';

/** A layer or a mark, whatever its own datum. */
export type Layer = Selection<SVGGElement, unknown, null, undefined>;
export type Marks<M> = Selection<SVGGElement, M, SVGGElement, unknown>;

/** What a selection and a transition have in common. */
export interface Paced<D> {
  attr(name: string, value: (datum: D) => number): Paced<D>;
  remove(): Paced<D>;
}

/** The selection itself, or a transition of it: 0 ms is the same code as any other time. Ends what was under way. */
export function paced<E extends BaseType, D, P extends BaseType, PD>(
  selection: Selection<E, D, P, PD>,
  duration: number,
): Paced<D> {
  selection.interrupt();
  return duration > 0 ? selection.transition().duration(duration) : selection;
}

/** To a hundredth: enough for any screen, and pictures can be compared as text. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Joins marks with their groups: `enter` builds a new group's parts, and every group then says what it is.
 * A group keeps its element as long as its key is in the scene.
 */
export function joinMarks<M extends SceneMark>(
  layer: Layer,
  kind: string,
  marks: readonly M[],
  duration: number,
  enter: (groups: Selection<SVGGElement, M, SVGGElement, unknown>) => void,
): Marks<M> {
  const groups = layer
    .selectChildren<SVGGElement, M>('g')
    .data(marks, (mark) => mark.key)
    .join(
      (entering) => entering.append('g').attr('opacity', 0).attr('tabindex', -1).call(enter),
      (update) => update,
      (exiting) => exiting.attr('role', null).attr('tabindex', null).call(leave, duration),
    );
  groups
    .attr('class', (mark) => `mark ${kind} is-${mark.state}`)
    .attr('data-key', (mark) => mark.key)
    .attr('role', 'button')
    .attr('aria-label', (mark) => mark.name)
    .attr('lang', (mark) => mark.lang ?? null)
    .attr('aria-description', (mark) => mark.description ?? null)
    .attr('aria-pressed', (mark) => String(mark.pressed));
  paced(groups, duration).attr('opacity', () => 1);
  return groups;
}

/** Fades a part out and takes it away. */
export function leave<E extends BaseType, D, P extends BaseType, PD>(
  exiting: Selection<E, D, P, PD>,
  duration: number,
): void {
  paced(exiting, duration)
    .attr('opacity', () => 0)
    .remove();
}
