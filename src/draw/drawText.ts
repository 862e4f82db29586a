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
  groups.attr('font-size', (datum) => round(sizeOf(datum)));
  groups
    .selectAll<SVGTextElement, TextLine>('text')
    .data(linesOf)
    .join('text')
    .attr('x', (line) => round(line.x))
    .attr('y', (line) => round(line.y))
    .text((line) => line.text)
    .call(squeeze, (line: TextLine) => line.width);
}

/**
 * Fits texts to the widths kept for them (units), where the reader's font makes them wider: `textLength` is
 * drawing only, layout never asks. All are measured before any is changed, so that the page is laid out once.
 */
export function squeeze<D, P extends BaseType, PD>(
  texts: Selection<SVGTextElement, D, P, PD>,
  widthOf: (datum: D) => number,
): void {
  texts.attr('textLength', null).attr('lengthAdjust', null);
  // An engine without fonts (a test's, an exporter's) cannot measure: the estimate stands.
  const wide = texts.filter(function (datum) {
    return 'getComputedTextLength' in this && this.getComputedTextLength() > LENIENCE * widthOf(datum);
  });
  wide.attr('textLength', (datum) => round(widthOf(datum))).attr('lengthAdjust', 'spacingAndGlyphs');
}
