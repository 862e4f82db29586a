/** The stance graph on one svg element: create → update(scene) → destroy. No React, no store. */
import { pointer, select } from 'd3';
import { crowdAt } from '../layout/crowdHit.ts';
import { labels } from '../layout/labels.ts';
import type { Box } from '../layout/placement.ts';
import { tieAt } from '../layout/sceneHit.ts';
import { marksOf, type Scene } from '../layout/sceneParts.ts';
import { walk } from '../layout/sceneWalk.ts';
import type { Id } from '../model/dataset.ts';
import type { Selection } from '../model/view.ts';
import { createCamera } from './camera.ts';
import { createCanvasCrowd } from './canvasCrowd.ts';
import { listenForClick } from './clicked.ts';
import { createFocus } from './focus.ts';
import { createGraphLayers } from './graphLayers.ts';
import { put } from './join.ts';
import { listen } from './listen.ts';

/** What the graph tells. It keeps nothing: what is selected comes back with the next scene. */
export interface GraphHandlers {
  /** A mark was chosen, or let go (undefined). */
  readonly onSelect: (selection: Selection | undefined) => void;
  /** Camps are to open, or to close if all are open. */
  readonly onOpen: (camps: readonly Id[]) => void;
  /** The pointer or the keyboard is on a mark, or on none (undefined). */
  readonly onHover: (selection: Selection | undefined) => void;
  /** Px a unit on the screen, zoom included. */
  readonly onScale: (scale: number) => void;
}

/** How long a change takes, ms. 0 is the same code. */
export interface Pace {
  readonly duration: number;
}

export interface GraphView {
  update(scene: Scene, pace?: Pace): void;
  /** What a picture is without its words, at once: that needs no letters. `update` then adds them. */
  outline(scene: Scene): void;
  zoomBy(factor: number, pace?: Pace): void;
  /** Shows a part of the frame as large as can be. */
  show(part: Box, pace?: Pace): void;
  reset(pace?: Pace): void;
  /** Gives the element back as it was. */
  destroy(): void;
}

const CALM: Pace = { duration: 250 };
const AT_ONCE: Pace = { duration: 0 };

const SVG = 'http://www.w3.org/2000/svg';

/** In a zoom without end words grow or shrink by this much before they are set anew. */
const GROWN = 2;

/** Half of the band in which a tie takes the pointer, px. */
const REACH = 12;

/** How far very many parties can be enlarged: until names have room. */
const CLOSEST_IN_CROWD = 24;

/** How near to a speck or a thread the pointer must be, px. */
const NEAR = 6;

/** Where the graph stands. */
export interface GraphPlace {
  /** Lies under the svg and takes what is drawn without marks; without one that stands in the svg too. */
  readonly canvas?: HTMLCanvasElement | undefined;
  /** Inside another page: the wheel scrolls that until the picture was clicked. */
  readonly isGuest?: () => boolean;
  /** Px a unit that words are set for, whatever the svg's scale: on paper they may be smaller than on a screen. */
  readonly wordsFor?: number | undefined;
}

/** Makes the graph. It stays empty until the first `update`. */
export function createGraphView(
  svg: SVGSVGElement,
  handlers: GraphHandlers,
  { canvas, isGuest = () => false, wordsFor }: GraphPlace = {},
): GraphView {
  const before = [...svg.attributes].map(({ name, value }) => ({ name, value }));
  const content = svg.appendChild(svg.ownerDocument.createElementNS(SVG, 'g'));
  const layers = createGraphLayers(content);
  select(svg).attr('role', 'group').classed('graph', true);

  let scene: Scene | undefined;
  /** What stands without words. */
  let outlined: Scene | undefined;
  let pace = CALM;
  let wordsAt = 0;
  /** The frame in which words are to be placed anew: a wheel turns more often than the screen is drawn. */
  let due: number | undefined;
  const canvasCrowd = canvas && createCanvasCrowd(canvas);
  const clicked = listenForClick(svg);
  const camera = createCamera(
    svg,
    content,
    () => {
      follow();
      const grown = camera.scale() / wordsAt;
      // While it moves, words move with the picture: to set them anew draws all of it.
      if (!scene || grown === 1 || (camera.isMoving() && grown < GROWN && grown > 1 / GROWN)) return;
      due ??= requestAnimationFrame(onFrame);
    },
    () => !isGuest() || clicked.is(),
  );
  const focus = createFocus(content);

  function follow(): void {
    const { now, fit } = camera.framing();
    canvasCrowd?.frame(now, fit);
  }

  function onFrame(): void {
    if (scene) drawWords(scene, AT_ONCE);
  }

  function drawGround(next: Scene, { duration }: Pace): void {
    put(select(svg), { 'aria-label': () => next.name });
    camera.frame(next.width, next.height, next.crowd && CLOSEST_IN_CROWD);
    follow();
    canvasCrowd?.show(next.crowd, next.selection !== undefined);
    layers.drawGround(next, canvasCrowd !== undefined, duration);
  }

  function drawWords(current: Scene, { duration }: Pace): void {
    if (due !== undefined) cancelAnimationFrame(due);
    due = undefined;
    wordsAt = camera.scale();
    layers.drawNamed(current, labels(current, wordsFor ?? wordsAt), wordsAt, duration);
    handlers.onScale(wordsAt);
  }

  const stop = listen(svg, {
    markOf(event) {
      const key =
        event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null;
      const mark = scene && marksOf(scene).find((each) => each.key === key);
      if (!scene || !(event instanceof MouseEvent)) return mark;
      const [x, y] = pointer(event, content);
      if (!mark) return scene.crowd && crowdAt(scene.crowd, { x, y }, NEAR / wordsAt);
      return mark.selection?.kind === 'tie' ? (tieAt(scene, { x, y }, REACH / wordsAt) ?? mark) : mark;
    },
    onChoose(mark) {
      if (mark?.opens) handlers.onOpen(mark.opens);
      else if (mark) handlers.onSelect(mark.pressed ? undefined : mark.selection);
      else if (scene?.selection) handlers.onSelect(undefined);
    },
    onPreview: (mark) => handlers.onHover(mark?.selection),
    onFocus: (mark) => focus.stopAt(mark.key),
    onStep(mark, key) {
      const marks = scene ? marksOf(scene) : [];
      const to = scene && walk(scene, mark.key, key);
      const next = marks.find((each) => each.key === to);
      if (!next) return;
      camera.reveal(next, pace.duration);
      focus.moveTo(next.key);
      handlers.onHover(next.selection);
    },
    onEscape() {
      const pressed = scene && marksOf(scene).find((mark) => mark.pressed);
      if (!pressed) return false;
      handlers.onSelect(undefined);
      focus.moveTo(pressed.key);
      return true;
    },
  });

  return {
    update(next, wanted = CALM) {
      const held = focus.held();
      // What comes first has nothing to move from: a reader sees it at once.
      pace = scene ? wanted : AT_ONCE;
      scene = next;
      if (outlined !== next) drawGround(next, pace);
      outlined = undefined;
      drawWords(next, pace);
      focus.settle(marksOf(next), held);
    },
    outline(next) {
      outlined = next;
      drawGround(next, AT_ONCE);
      layers.drawUnnamed(next);
    },
    zoomBy: (factor, { duration } = CALM) => camera.zoomBy(factor, duration),
    show: (part, { duration } = CALM) => camera.show(part, duration),
    reset: ({ duration } = CALM) => camera.reset(duration),
    destroy() {
      stop();
      if (due !== undefined) cancelAnimationFrame(due);
      clicked.destroy();
      camera.destroy();
      canvasCrowd?.destroy();
      select(content).selectAll('*').interrupt();
      content.remove();
      for (const name of svg.getAttributeNames()) svg.removeAttribute(name);
      for (const { name, value } of before) svg.setAttribute(name, value);
    },
  };
}
