/** Panning and zooming: a look at the picture, never part of the view. */
import { select, zoom, zoomIdentity, zoomTransform, type D3ZoomEvent } from 'd3';
import type { Box, Point } from '../layout/placement.ts';

/** Where the frame lies on the element, px: a point p of the frame is at `x + scale · p`. */
export interface Framing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Camera {
  /** The frame that is fitted to the element, in units, and how many times it can be enlarged. */
  frame(width: number, height: number, closest?: number): void;
  /** Px a unit on the screen, zoom included. 1 where there is no layout to ask. */
  scale(): number;
  /** Whether a gesture or a transition is under way; the svg has the class `is-moving` then. */
  isMoving(): boolean;
  /** Where the frame lies now, and where it does before any zoom. */
  framing(): { readonly now: Framing; readonly fit: Framing };
  zoomBy(factor: number, duration: number): void;
  /** Shows the whole frame again. */
  reset(duration: number): void;
  /** Shows a part of the frame as large as can be. */
  show(part: Box, duration: number): void;
  /** Brings a point into sight, if it is not. */
  reveal(point: Point, duration: number): void;
  destroy(): void;
}

/** From the whole frame to six times that, if nobody says otherwise. */
const CLOSEST = 6;

/** A press that moves less than this, px, is a click. */
const CLICK = 4;

/**
 * `onChange` is told after every pan, zoom or change of the element's size, and when a gesture is over.
 * @param mayWheel whether the wheel zooms now; otherwise it scrolls the page
 */
export function createCamera(
  svg: SVGSVGElement,
  content: SVGGElement,
  onChange: () => void,
  mayWheel: () => boolean,
): Camera {
  const root = select(svg);
  let isMoving = false;
  const setMoving = (is: boolean): void => {
    isMoving = is;
    root.classed('is-moving', is);
  };
  let size = { width: 1, height: 1 };
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, CLOSEST])
    .clickDistance(CLICK)
    .extent(() => [
      [0, 0],
      [size.width, size.height],
    ])
    .filter((event: MouseEvent | TouchEvent) =>
      event.type === 'wheel' ? mayWheel() : isGesture(event, zoomTransform(svg).k),
    )
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (!isMoving) setMoving(true);
      select(content).attr('transform', transform.k === 1 ? null : transform.toString());
      // At rest one finger scrolls the page; it pans the picture only where there is something to pan.
      root
        .style('touch-action', transform.k > 1 ? 'none' : 'pan-x pan-y')
        .classed('is-zoomed', transform.k > 1);
      onChange();
    })
    .on('end', () => {
      if (!isMoving) return;
      setMoving(false);
      onChange();
    });
  root.call(behaviour).on('dblclick.zoom', null).style('touch-action', 'pan-x pan-y');
  /** Asked once a size: to ask lays out the page. */
  let room: DOMRect | undefined;
  const observer = new ResizeObserver(() => {
    room = undefined;
    onChange();
  });
  observer.observe(svg);

  /** The frame fitted to the element, in its middle. */
  const fit = (): Framing => {
    room ??= svg.getBoundingClientRect();
    const { width, height } = room;
    const scale = Math.min(width / size.width, height / size.height) || 1;
    return { scale, x: (width - scale * size.width) / 2, y: (height - scale * size.height) / 2 };
  };

  const moving = (duration: number) => root.interrupt().transition().duration(duration);
  return {
    frame(width, height, closest = CLOSEST) {
      behaviour.scaleExtent([1, closest]);
      if (width === size.width && height === size.height) return;
      room = undefined;
      size = { width, height };
      root.attr('viewBox', `0 0 ${width} ${height}`);
      behaviour.translateExtent([
        [0, 0],
        [width, height],
      ]);
      behaviour.transform(root, zoomIdentity);
    },
    isMoving: () => isMoving,
    scale: () => fit().scale * zoomTransform(svg).k,
    framing() {
      const { k, x, y } = zoomTransform(svg);
      const whole = fit();
      const now = { x: whole.x + whole.scale * x, y: whole.y + whole.scale * y, scale: whole.scale * k };
      return { now, fit: whole };
    },
    show({ left, top, right, bottom }, duration) {
      const k = Math.min(size.width / (right - left), size.height / (bottom - top));
      const [, closest] = behaviour.scaleExtent();
      const there = zoomIdentity
        .translate(size.width / 2, size.height / 2)
        .scale(Math.max(1, Math.min(closest, k)))
        .translate(-(left + right) / 2, -(top + bottom) / 2);
      if (duration > 0) behaviour.transform(moving(duration), there);
      else behaviour.transform(root, there);
    },
    zoomBy(factor, duration) {
      if (duration > 0) behaviour.scaleBy(moving(duration), factor);
      else behaviour.scaleBy(root, factor);
    },
    reset(duration) {
      if (duration > 0) behaviour.transform(moving(duration), zoomIdentity);
      else behaviour.transform(root, zoomIdentity);
    },
    reveal({ x, y }, duration) {
      const [left, top] = zoomTransform(svg).apply([x, y]);
      if (left >= 0 && top >= 0 && left <= size.width && top <= size.height) return;
      if (duration > 0) behaviour.translateTo(moving(duration), x, y);
      else behaviour.translateTo(root, x, y);
    },
    destroy() {
      observer.disconnect();
      // A gesture that is under way ends later.
      behaviour.on('zoom', null).on('end', null);
      root.interrupt().on('.zoom', null);
      // d3-zoom keeps its transform on the element.
      Reflect.deleteProperty(svg, '__zoom');
    },
  };
}

/** Pinch and drag; one finger only once zoomed in, so that the page scrolls past the graph. */
function isGesture(event: MouseEvent | TouchEvent, k: number): boolean {
  if ('touches' in event) return k > 1 || event.touches.length > 1;
  // d3 holds a drag by its window, which an event made by a script does not have.
  return !event.ctrlKey && event.button === 0 && event.view !== null;
}
