/**
 * A crowd on a canvas that lies under the svg. While the picture pans or zooms, its drawing is moved as an image, which costs
 * the same at any size; once it rests what is in sight is drawn sharp. To take an image costs as much as to draw: it is
 * taken when a new picture has rested, or when it is first moved.
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
  /** Where the picture on the canvas was drawn; undefined where images were moved there. */
  let drawn: Framing | undefined;
  /** Whether the images are of what is shown. */
  let isTaken = false;
  let asked = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function draw(framing: Framing): void {
    if (!screen) return;
    clear(screen, canvas);
    if (shown) paint(screen, canvas, shown.crowd, framing, shown.isBehind);
    drawn = framing;
  }

  function drawSharp(): void {
    draw(now);
    sight.take(now);
  }

  /** The whole at its own resolution, over it sharper what was in sight. */
  function drawMoved(): void {
    if (!screen) return;
    clear(screen, canvas);
    drawn = undefined;
    whole.put(screen, now);
    sight.put(screen, now);
  }

  function drawAnew(): void {
    draw(now);
    isTaken = false;
    clearTimeout(resting);
    if (shown && !isLight(shown.crowd)) resting = setTimeout(takeImages, REST);
  }

  /** Leaves the canvas sharp. */
  function takeImages(): void {
    if (!drawn || !isSame(drawn, fitted)) draw(fitted);
    whole.take(fitted);
    if (isSame(now, fitted)) sight.drop();
    else drawSharp();
    isTaken = true;
  }

  function onFrame(): void {
    asked = 0;
    if (!shown) return;
    if (isLight(shown.crowd)) return draw(now);
    if (!isTaken) takeImages();
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
      const isResized = !isSame(fit, fitted);
      if (!isResized && isSame(framing, now)) return;
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

const isLight = ({ threads, specks }: SceneCrowd): boolean => threads.length + specks.length <= LIGHT;

const isSame = (one: Framing, other: Framing): boolean =>
  one.scale === other.scale && one.x === other.x && one.y === other.y;

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
  drop(): void;
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
    drop() {
      image.width = 0;
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
