/** Lines of text, each where its label says. */
import type { Selection } from 'd3';
import type { TextLine } from '../layout/labelParts.ts';
import { round } from './join.ts';

/** A measured text may be this much wider than its estimate before it is squeezed. */
const LENIENCE = 1.03;

/**
 * Draws lines as `text` elements into groups. A text that the reader's font makes wider than the place kept for
 * it is squeezed by `textLength`: drawing only, layout never asks.
 */
export function drawLines<D>(
  groups: Selection<SVGGElement, D, SVGGElement, unknown>,
  linesOf: (datum: D) => readonly TextLine[],
  sizeOf: (datum: D) => number,
  langOf: (datum: D) => string,
): void {
  groups.attr('font-size', (datum) => round(sizeOf(datum))).attr('lang', langOf);
  groups
    .selectAll<SVGTextElement, TextLine>('text')
    .data(linesOf)
    .join('text')
    .attr('x', (line) => round(line.x))
    .attr('y', (line) => round(line.y))
    .text((line) => line.text)
    .each(function (line) {
      squeeze(this, line.width);
    });
}

/** Fits a text to a width, in units, if it is wider. */
export function squeeze(text: SVGTextElement, width: number): void {
  text.removeAttribute('textLength');
  text.removeAttribute('lengthAdjust');
  // An engine without fonts (a test's, an exporter's) cannot measure: the estimate stands.
  if (!('getComputedTextLength' in text) || text.getComputedTextLength() <= width * LENIENCE) return;
  text.setAttribute('textLength', String(round(width)));
  text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}
