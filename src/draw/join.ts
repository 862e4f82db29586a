/** The one update path of every part: a keyed join, at a pace. There is no "first render". */
import { easeCubicOut, type BaseType, type Selection } from 'd3';
import type { SceneMark } from '../layout/sceneParts.ts';

/** A layer or a mark, whatever its own datum. */
export type Layer = Selection<SVGGElement, unknown, null, undefined>;
export type Marks<M> = Selection<SVGGElement, M, SVGGElement, unknown>;

/** Not by its class: a picture that is saved is drawn in a document of its own, which has classes of its own. */
const isElement = (node: BaseType): node is Element => node !== null && 'getAttribute' in node;

/** Attributes by name; null for one that is not there. */
type Values<D, V> = Readonly<Record<string, (datum: D) => V>>;

/**
 * Sets attributes where they are other than they are to be: what is written costs style and layout even where it says the
 * same as before, and from picture to picture, and from zoom to zoom, most of it does.
 */
export function put<E extends BaseType, D, P extends BaseType, PD>(
  selection: Selection<E, D, P, PD>,
  values: Values<D, string | number | null>,
): Selection<E, D, P, PD> {
  const entries = Object.entries(values);
  return selection.each(function (datum) {
    if (!isElement(this)) return;
    for (const [name, valueOf] of entries) {
      const value = valueOf(datum);
      if (value === null) this.removeAttribute(name);
      else if (this.getAttribute(name) !== String(value)) this.setAttribute(name, String(value));
    }
  });
}

/** The same for what a text says. */
export function say<E extends BaseType, D, P extends BaseType, PD>(
  selection: Selection<E, D, P, PD>,
  textOf: (datum: D) => string,
): Selection<E, D, P, PD> {
  return selection
    .filter(function (datum) {
      return isElement(this) && this.textContent !== textOf(datum);
    })
    .text(textOf);
}

/**
 * Brings attributes to their values in some time; in 0 ms at once. Ends what was under way. It begins fast, so that the
 * first frame after a choice shows what it does.
 */
export function move<E extends BaseType, D, P extends BaseType, PD>(
  selection: Selection<E, D, P, PD>,
  duration: number,
  values: Values<D, number>,
): void {
  selection.interrupt();
  if (duration === 0) return void put(selection, values);
  const entries = Object.entries(values);
  const moving = selection
    .filter(function (datum) {
      return (
        isElement(this) &&
        entries.some(([name, valueOf]) => this.getAttribute(name) !== String(valueOf(datum)))
      );
    })
    .transition()
    .duration(duration)
    .ease(easeCubicOut);
  for (const [name, valueOf] of entries) moving.attr(name, valueOf);
}

/** To a hundredth: enough for any screen, and pictures can be compared as text. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Joins marks with their groups: `enter` builds a new group's parts, and every group then says what it is.
 * A group keeps its element as long as its key is in the scene.
 * @param statesOf the attributes that say whether it is pressed or open
 */
export function joinMarks<M extends SceneMark>(
  layer: Layer,
  kind: string,
  marks: readonly M[],
  duration: number,
  enter: (groups: Selection<SVGGElement, M, SVGGElement, unknown>) => void,
  classesOf: (mark: M) => readonly string[] = () => [],
  statesOf: Values<M, string> = { 'aria-pressed': (mark) => String(mark.pressed) },
): Marks<M> {
  const groups = layer
    .selectChildren<SVGGElement, M>('g')
    .data(marks, (mark) => mark.key)
    .join(
      (entering) => entering.append('g').attr('opacity', 0).attr('tabindex', -1).call(enter),
      (update) => update,
      (exiting) => exiting.attr('role', null).attr('tabindex', null).call(leave, duration),
    );
  put(groups, {
    class: (mark) => ['mark', kind, `is-${mark.state}`, ...classesOf(mark)].join(' '),
    'data-key': (mark) => mark.key,
    role: () => 'button',
    'aria-label': (mark) => mark.name,
    lang: (mark) => mark.lang ?? null,
    'aria-description': (mark) => mark.description ?? null,
    ...statesOf,
  });
  move(groups, duration, { opacity: () => 1 });
  return groups;
}

/** Fades a part out and takes it away. */
export function leave<E extends BaseType, D, P extends BaseType, PD>(
  exiting: Selection<E, D, P, PD>,
  duration: number,
): void {
  exiting.interrupt();
  if (duration === 0) exiting.remove();
  else exiting.transition().duration(duration).ease(easeCubicOut).attr('opacity', 0).remove();
}
