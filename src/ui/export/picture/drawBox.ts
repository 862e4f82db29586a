/** The ground, the border and the outline of an element. */
import { painted, paintOf } from './paint.ts';
import { append, type Attributes } from './svgParts.ts';

interface Edge {
  readonly width: number;
  readonly line: string;
  readonly colour: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws what an element shows of itself, without its contents. `stripes` is the fill that makes a background image. */
export function drawBox(
  element: Element,
  style: CSSStyleDeclaration,
  into: Element,
  stripes: (image: string) => string | undefined,
): void {
  if (style.visibility !== 'visible') return;
  const boxes =
    style.display === 'inline' ? [...element.getClientRects()] : [element.getBoundingClientRect()];
  const edges = edgesOf(style);
  const [first] = edges;
  const even = edges.every((edge) => JSON.stringify(edge) === JSON.stringify(first));
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  for (const box of boxes) {
    if (paintOf(style.backgroundColor)) {
      append(into, 'rect', { ...frame(box, radius), ...painted('fill', style.backgroundColor) });
    }
    const striped = stripes(style.backgroundImage);
    if (striped) append(into, 'rect', { ...frame(box, radius), fill: striped });
    if (even && isSeen(first)) {
      const inset = first.width / 2;
      append(into, 'rect', { ...frame(grown(box, -inset), radius - inset), fill: 'none', ...stroke(first) });
    } else {
      for (const [index, edge] of edges.entries()) if (isSeen(edge)) drawEdge(box, index, edge, into);
    }
    const outline = edgeOf(style, 'outline');
    const away = (Number.parseFloat(style.outlineOffset) || 0) + outline.width / 2;
    if (isSeen(outline)) {
      append(into, 'rect', { ...frame(grown(box, away), radius + away), fill: 'none', ...stroke(outline) });
    }
  }
}

const edgesOf = (style: CSSStyleDeclaration): readonly Edge[] =>
  ['border-top', 'border-right', 'border-bottom', 'border-left'].map((side) => edgeOf(style, side));

function edgeOf(style: CSSStyleDeclaration, side: string): Edge {
  return {
    width: Number.parseFloat(style.getPropertyValue(`${side}-width`)) || 0,
    line: style.getPropertyValue(`${side}-style`),
    colour: style.getPropertyValue(`${side}-color`),
  };
}

function isSeen(edge: Edge | undefined): edge is Edge {
  return edge !== undefined && edge.width > 0 && edge.line !== 'none' && paintOf(edge.colour) !== undefined;
}

/** A line in the middle of its border. */
function drawEdge({ left, top, width, height }: Box, side: number, edge: Edge, into: Element): void {
  const half = edge.width / 2;
  const [right, bottom] = [left + width, top + height];
  const across = side === 2 ? bottom - half : top + half;
  const down = side === 1 ? right - half : left + half;
  const ends =
    side % 2 === 0
      ? { x1: left, x2: right, y1: across, y2: across }
      : { x1: down, x2: down, y1: top, y2: bottom };
  append(into, 'line', { ...ends, ...stroke(edge) });
}

function stroke({ width, line, colour }: Edge): Attributes {
  const dashes = { dashed: `${2 * width} ${2 * width}`, dotted: `${width} ${width}` }[line];
  return { ...painted('stroke', colour), 'stroke-width': width, 'stroke-dasharray': dashes };
}

function frame({ left, top, width, height }: Box, radius: number): Attributes {
  const rounded = Math.min(Math.max(0, radius), width / 2, height / 2);
  return { x: left, y: top, width, height, rx: rounded > 0 ? rounded : undefined };
}

const grown = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: Math.max(0, width + 2 * by),
  height: Math.max(0, height + 2 * by),
});
