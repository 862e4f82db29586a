/** Lines of text, each where its label says. */
import type { BaseType, Selection } from 'd3';
import type { TextLine } from '../layout/labelParts.ts';
import { round } from './join.ts';

/** A measured text may be this much wider than its estimate before it is squeezed. */
const LENIENCE = 1.03;

/** Draws lines as `text` elements into groups, all of a group in one size (units). */
export function drawLines<D>(
  groups: Selection<SVGGElement, D, SVGGElement, unknown>,
  linesOf: (datum: D) => readonly TextLine[],
  sizeOf: (datum: D) => number,
): void {
  groups
    .attr('font-size', (datum) => round(sizeOf(datum)))
    .selectAll<SVGTextElement, Sized>('text')
    .data((datum) => linesOf(datum).map((line) => ({ ...line, size: sizeOf(datum) })))
    .join('text')
    .attr('x', (line) => round(line.x))
    .attr('y', (line) => round(line.y))
    .text((line) => line.text)
    .call(squeeze, (line: Sized) => line);
}

/** A text's estimated width and its size, both in units. */
interface Estimate {
  readonly width: number;
  readonly size: number;
}
type Sized = TextLine & Estimate;

/** What was measured: measuring lays out the page, so that it is done once for each text, not for each zoom. */
const measured = new WeakMap<SVGTextElement, { readonly text: string; readonly em: number }>();

/**
 * Fits texts to the widths kept for them, where the reader's font makes them wider: `textLength` is drawing only,
 * layout never asks. All are measured before any is changed.
 */
export function squeeze<D, P extends BaseType, PD>(
  texts: Selection<SVGTextElement, D, P, PD>,
  estimateOf: (datum: D) => Estimate,
): void {
  const wide = texts.filter(function (datum) {
    const { width, size } = estimateOf(datum);
    return naturalWidth(this, size) > (LENIENCE * width) / size;
  });
  texts.attr('textLength', null).attr('lengthAdjust', null);
  wide.attr('textLength', (datum) => round(estimateOf(datum).width)).attr('lengthAdjust', 'spacingAndGlyphs');
}

/** How wide a text is by itself, em. 0 where an engine has no fonts to measure (a test's): the estimate stands. */
function naturalWidth(element: SVGTextElement, size: number): number {
  const text = element.textContent;
  const known = measured.get(element);
  if (known?.text === text) return known.em;
  element.removeAttribute('textLength');
  const em = 'getComputedTextLength' in element && size > 0 ? element.getComputedTextLength() / size : 0;
  measured.set(element, { text, em });
  return em;
}
