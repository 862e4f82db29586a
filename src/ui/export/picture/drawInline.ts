/** A drawing of the page, with all that style sheets say written on its marks: the file needs none of them. */
import { fontAttributes } from './fontStyle.ts';
import { painted } from './paint.ts';
import { append, isElement, isGraphic, isText, setLanguage, styleOf, type Attributes } from './svgParts.ts';

/** What says where a mark is; the rest of its attributes means something on the page only. */
const GEOMETRY =
  'd points x y x1 y1 x2 y2 dx dy cx cy width height r rx ry transform textLength lengthAdjust'.split(' ');

/** Draws an inline svg at its place. */
export function drawInline(svg: SVGGraphicsElement, into: Element): void {
  const matrix = svg.getScreenCTM();
  if (!matrix || styleOf(svg).visibility !== 'visible') return;
  const { a, b, c, d, e, f } = matrix;
  const group = append(into, 'g', { transform: `matrix(${[a, b, c, d, e, f].map(String).join(' ')})` });
  drawChildren(svg, group);
}

function drawChildren(from: Element, into: Element): void {
  for (const child of from.childNodes) {
    if (isText(child)) into.append(child.data);
    else if (isElement(child)) drawMark(child, into);
  }
  if (into.childNodes.length === 0) into.remove();
}

function drawMark(mark: Element, into: Element): void {
  const style = styleOf(mark);
  if (!isGraphic(mark) || style.display === 'none' || style.opacity === '0') return;
  const { tagName } = mark;
  const opacity = style.opacity === '1' ? undefined : style.opacity;
  if (tagName === 'g') {
    const group = append(into, 'g', { ...geometry(mark), opacity });
    drawChildren(mark, group);
    const name = mark.getAttribute('aria-label');
    if (name !== null && group.childNodes.length > 0) nameMark(group, name);
    return;
  }
  const isWord = tagName === 'text' || tagName === 'tspan';
  const paint = paintOfMark(mark, style);
  if (style.visibility !== 'visible' || (paint['fill'] === 'none' && paint['stroke'] === undefined)) return;
  const drawn = append(into, tagName, {
    ...geometry(mark),
    // The style sheet may make a dot larger than its attribute says.
    ...(tagName === 'circle' && { r: Number.parseFloat(style.getPropertyValue('r')) }),
    opacity,
    ...paint,
    ...(isWord ? wording(style) : {}),
  });
  if (isWord) {
    const language = mark.closest('[lang]')?.getAttribute('lang');
    if (language && language !== mark.ownerDocument.documentElement.lang) setLanguage(drawn, language);
    drawChildren(mark, drawn);
  }
}

/** What a mark is called on the page, for whoever points at it in the file or has it read aloud. */
function nameMark(group: Element, name: string): void {
  const title = append(group, 'title');
  title.textContent = name;
  group.prepend(title);
}

const geometry = (mark: Element): Attributes =>
  Object.fromEntries(GEOMETRY.map((name) => [name, mark.getAttribute(name) ?? undefined]));

function wording(style: CSSStyleDeclaration): Attributes {
  const { textAnchor, dominantBaseline, unicodeBidi, direction } = style;
  return {
    ...fontAttributes(style),
    'text-anchor': textAnchor === 'start' ? undefined : textAnchor,
    'dominant-baseline': dominantBaseline === 'auto' ? undefined : dominantBaseline,
    'unicode-bidi': unicodeBidi === 'normal' ? undefined : unicodeBidi,
    direction: direction === 'rtl' ? direction : undefined,
  };
}

/** Lines that keep their width on the screen have, in a file, the width that they have at the picture's own size. */
function paintOfMark(mark: SVGGraphicsElement, style: CSSStyleDeclaration): Attributes {
  const stroke = painted('stroke', style.stroke, Number(style.strokeOpacity));
  const fill = painted('fill', style.fill, Number(style.fillOpacity));
  const width = Number.parseFloat(style.strokeWidth);
  if (stroke['stroke'] === 'none' || width === 0) return fill;
  const matrix = style.vectorEffect === 'non-scaling-stroke' ? mark.getScreenCTM() : null;
  const scale = matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
  const dashes = style.strokeDasharray.match(/[\d.]+/g)?.map((length) => String(Number(length) / scale));
  return {
    ...fill,
    ...stroke,
    'stroke-width': String(width / scale),
    'stroke-dasharray': dashes?.join(' '),
    'stroke-linecap': style.strokeLinecap === 'butt' ? undefined : style.strokeLinecap,
    'stroke-linejoin': style.strokeLinejoin === 'miter' ? undefined : style.strokeLinejoin,
    'paint-order': style.paintOrder === 'normal' ? undefined : style.paintOrder,
  };
}
