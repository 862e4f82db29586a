/**
 * A crowd on a canvas that lies under the svg. Drawn whole once a scene; while the picture pans or zooms that drawing is
 * moved as an image, which costs the same at any size, and once it rests what is in sight is drawn sharp.
 */
import type { SceneCrowd } from '../layout/sceneParts.ts';
import type { Framing } from './camera.ts';
import { CROWD_LAYERS, traceCrowd, type CrowdLayer } from './traceCrowd.ts';

export interface CanvasCrowd {
  /** Shows a crowd, or none. `isBehind`: something is selected, and the crowd steps back. */
  show(crowd: SceneCrowd | undefined, isBehind: boolean): void;
  /** Follows the camera; `fit` is where the frame lies before any zoom. */
  frame(framing: Framing, fit: Framing): void;
  destroy(): void;
}

/** The picture rests when nothing has moved for this long, ms. */
const REST = 120;

/** Fewer parts than this are drawn sharp in every frame. */
const LIGHT = 600;

const BEHIND = 0.25;

/** How each layer is painted. Widths and dashes are px on the screen, whatever the zoom. */
const STROKES = {
  alignment: { opacity: 0.5, dash: [] },
  conflict: { opacity: 0.6, dash: [4, 3] },
} as const;

export function createCanvasCrowd(canvas: HTMLCanvasElement): CanvasCrowd {
  const screen = canvas.getContext('2d');
  /** All of the picture, and what was in sight when it last rested. */
  const whole = createImage(canvas);
  const sight = createImage(canvas);
  let shown: { readonly crowd: SceneCrowd; readonly isBehind: boolean } | undefined;
  let now: Framing = STILL;
  let fitted: Framing = STILL;
  let asked = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function drawSharp(): void {
    if (!screen) return;
    clear(screen, canvas);
    if (!shown) return;
    paint(screen, canvas, shown.crowd, now, shown.isBehind);
    sight.take(now);
  }

  /** The whole at its own resolution, over it sharper what was in sight. */
  function drawMoved(): void {
    if (!screen) return;
    clear(screen, canvas);
    whole.put(screen, now);
    sight.put(screen, now);
  }

  function drawAnew(): void {
    if (screen && shown) {
      clear(screen, canvas);
      paint(screen, canvas, shown.crowd, fitted, shown.isBehind);
      whole.take(fitted);
    }
    drawSharp();
  }

  function onFrame(): void {
    asked = 0;
    if (!shown) return;
    if (shown.crowd.threads.length + shown.crowd.specks.length <= LIGHT) return drawSharp();
    drawMoved();
    clearTimeout(resting);
    resting = setTimeout(drawSharp, REST);
  }

  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', drawAnew);
  return {
    show(crowd, isBehind) {
      if (!crowd && !shown) return;
      shown = crowd && { crowd, isBehind };
      drawAnew();
    },
    frame(framing, fit) {
      const isResized = fit.scale !== fitted.scale || fit.x !== fitted.x || fit.y !== fitted.y;
      now = framing;
      fitted = fit;
      if (isResized) drawAnew();
      else if (shown && asked === 0) asked = requestAnimationFrame(onFrame);
    },
    destroy() {
      scheme.removeEventListener('change', drawAnew);
      cancelAnimationFrame(asked);
      clearTimeout(resting);
      if (screen) clear(screen, canvas);
    },
  };
}

const STILL: Framing = { x: 0, y: 0, scale: 1 };

/** Empties the canvas, at the size and resolution that it has on the screen. */
function clear(context: CanvasRenderingContext2D, canvas: HTMLCanvasElement): void {
  const width = Math.round(canvas.clientWidth * devicePixelRatio);
  const height = Math.round(canvas.clientHeight * devicePixelRatio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
}

interface Image {
  /** Keeps what is on the canvas, which was framed so. */
  take(framing: Framing): void;
  /** Puts it where another framing has it, over what is there. */
  put(context: CanvasRenderingContext2D, framing: Framing): void;
}

function createImage(canvas: HTMLCanvasElement): Image {
  const image = canvas.ownerDocument.createElement('canvas');
  let at = STILL;
  return {
    take(framing) {
      at = framing;
      image.width = canvas.width;
      image.height = canvas.height;
      if (canvas.width > 0 && canvas.height > 0) image.getContext('2d')?.drawImage(canvas, 0, 0);
    },
    put(context, { x, y, scale }) {
      if (image.width === 0 || image.height === 0) return;
      const grown = scale / at.scale;
      const [left, top] = [devicePixelRatio * (x - grown * at.x), devicePixelRatio * (y - grown * at.y)];
      context.setTransform(grown, 0, 0, grown, left, top);
      context.clearRect(0, 0, image.width, image.height);
      context.drawImage(image, 0, 0);
    },
  };
}

function paint(
  context: CanvasRenderingContext2D,
  canvas: HTMLCanvasElement,
  crowd: SceneCrowd,
  { x, y, scale }: Framing,
  isBehind: boolean,
): void {
  const colours = coloursOf(canvas);
  const ratio = devicePixelRatio;
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
  for (const layer of CROWD_LAYERS) {
    context.beginPath();
    traceCrowd(context, crowd, layer);
    const behind = isBehind ? BEHIND : 1;
    if (layer === 'specks') {
      context.globalAlpha = behind;
      context.fillStyle = colours.specks;
      context.fill();
      continue;
    }
    const { opacity, dash } = STROKES[layer];
    context.globalAlpha = behind * opacity;
    context.strokeStyle = colours[layer];
    context.lineWidth = 1 / scale;
    context.setLineDash(dash.map((part) => part / scale));
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** A canvas knows no tokens: its colours are properties of its own, which the browser resolves for theme and contrast. */
function coloursOf(canvas: HTMLCanvasElement): Readonly<Record<CrowdLayer, string>> {
  const style = getComputedStyle(canvas);
  return { alignment: style.outlineColor, conflict: style.caretColor, specks: style.color };
}
