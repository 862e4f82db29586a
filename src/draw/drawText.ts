/** Lines of text, each where its label says. */
import { select, type BaseType, type Selection } from 'd3';
import type { TextLine } from '../layout/labelParts.ts';
import { put, round, say } from './join.ts';

/** A measured text may be this much wider than its estimate before it is squeezed. */
const LENIENCE = 1.03;

/** Draws lines as `text` elements into groups, all of a group in one size (units). */
export function drawLines<D>(
  groups: Selection<SVGGElement, D, SVGGElement, unknown>,
  linesOf: (datum: D) => readonly TextLine[],
  sizeOf: (datum: D) => number,
): void {
  const texts = put(groups, { 'font-size': (datum) => round(sizeOf(datum)) })
    .selectAll<SVGTextElement, Sized>('text')
    .data((datum) => linesOf(datum).map((line) => ({ ...line, size: sizeOf(datum) })))
    .join('text');
  put(texts, { x: (line) => round(line.x), y: (line) => round(line.y) });
  say(texts, (line) => line.text).call(keepWidth, (line: Sized) => line);
}

/** A text's estimated width and its size, both in units. */
interface Estimate {
  readonly width: number;
  readonly size: number;
}
type Sized = TextLine & Estimate;

/** The widths kept for texts. */
const kept = new WeakMap<Element, Estimate>();

/** What was measured: measuring lays out the page, so that it is done once for each text, not for each zoom. */
const measured = new WeakMap<SVGTextElement, { readonly text: string; readonly em: number }>();

/** Notes the widths that are kept for texts, for `squeeze`. */
export function keepWidth<D, P extends BaseType, PD>(
  texts: Selection<SVGTextElement, D, P, PD>,
  estimateOf: (datum: D) => Estimate,
): void {
  texts.each(function (datum) {
    kept.set(this, estimateOf(datum));
  });
}

/**
 * Fits all texts of a picture to the widths kept for them, where the reader's font makes them wider: `textLength` is
 * drawing only, layout never asks. All are drawn before one is measured, and measured before any is changed: each
 * change between two measures would lay out the page once more.
 */
export function squeeze(content: SVGGElement): void {
  const texts = select(content).selectAll<SVGTextElement, unknown>('text').nodes();
  for (const [text, length] of texts.map((each) => [each, squeezedWidth(each)] as const)) {
    put(select(text), {
      textLength: () => length,
      lengthAdjust: () => (length === null ? null : 'spacingAndGlyphs'),
    });
  }
}

/** The width that a text is to be given; null where its own will do. */
function squeezedWidth(text: SVGTextElement): number | null {
  const estimate = kept.get(text);
  if (!estimate) return null;
  const isWide = naturalWidth(text, estimate.size) > (LENIENCE * estimate.width) / estimate.size;
  return isWide ? round(estimate.width) : null;
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
