/** Watches the picture itself: a small screencast of the window, compared here frame by frame. */
import { readPng } from './png.mjs';

/** @typedef {{ x: number, y: number, width: number, height: number }} Region px of the window */
/** @typedef {import('playwright-core').CDPSession} Session */

export const WINDOW = { width: 1280, height: 800 };

/** The screencast is this many times smaller. */
const SMALLER = 4;

/** A grey that differs by more than this has changed. */
const SEEN = 10;

/** So many changed pixels are a picture that moved. */
export const MOVED = 18;

/**
 * Greys of a region, and how many of them are not its commonest one, its ground.
 * @param {ReturnType<typeof readPng>} png @param {Region} region @param {number} scale pixels of the image a px
 */
function greysOf({ width, height, channels, data }, region, scale) {
  const [left, top] = [Math.ceil(region.x * scale), Math.ceil(region.y * scale)];
  const right = Math.min(width, Math.floor((region.x + region.width) * scale));
  const bottom = Math.min(height, Math.floor((region.y + region.height) * scale));
  const greys = new Uint8Array(Math.max(0, (right - left) * (bottom - top)));
  const often = new Uint32Array(256);
  let count = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * channels;
      const grey = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
      greys[count++] = grey;
      often[grey] = (often[grey] ?? 0) + 1;
    }
  }
  const ground = often.indexOf(often.reduce((most, each) => Math.max(most, each), 0));
  return { greys, ink: greys.filter((grey) => Math.abs(grey - ground) > 6).length };
}

/** How many pixels differ. @param {Uint8Array} one @param {Uint8Array} other */
export function changedPixels(one, other) {
  if (one.length !== other.length) return Math.max(one.length, other.length);
  return one.filter((grey, at) => Math.abs(grey - (other[at] ?? 0)) > SEEN).length;
}

/** A still of a region. @param {Session} session @param {Region} region */
export async function still(session, region) {
  const clip = { ...region, scale: 1 / SMALLER };
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip });
  const png = readPng(Buffer.from(data, 'base64'));
  return greysOf(png, { x: 0, y: 0, width: png.width, height: png.height }, 1).greys;
}

/** The screencast of one page. */
export class Watcher {
  /** @type {{ at: number, ink: number, changed: number }[]} at: ms since 1970 */
  events = [];
  /** How long to wait from one frame to the next, ms: looking costs frames. */
  pause = 0;
  #on = false;
  /** @type {Uint8Array | undefined} */
  #last;

  /** @param {Session} session @param {Region} region */
  constructor(session, region) {
    this.session = session;
    this.region = region;
    session.on('Page.screencastFrame', (frame) => this.#take(frame));
  }

  async start() {
    this.#on = true;
    this.events = [];
    this.#last = undefined;
    const [maxWidth, maxHeight] = [WINDOW.width / SMALLER, WINDOW.height / SMALLER];
    await this.session.send('Page.startScreencast', { format: 'png', maxWidth, maxHeight, everyNthFrame: 1 });
  }

  async stop() {
    this.#on = false;
    await this.session.send('Page.stopScreencast').catch(() => undefined);
  }

  /** When the picture last moved; `otherwise` if it has not. @param {number} otherwise @param {number} [since] an event's number */
  lastMoved(otherwise, since = 0) {
    return this.events.slice(since).findLast(({ changed }) => changed >= MOVED)?.at ?? otherwise;
  }

  /** When there was first something in the region. @param {number} [since] ms since 1970 */
  firstInk(since = 0) {
    const least = Math.max(8, (0.0008 * this.region.width * this.region.height) / SMALLER ** 2);
    return this.events.find(({ at, ink }) => at >= since && ink >= least)?.at;
  }

  /** @param {{ data: string, sessionId: number, metadata: { timestamp?: number } }} frame */
  #take({ data, sessionId, metadata }) {
    const seen = () =>
      void this.session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    if (this.pause > 0) setTimeout(seen, this.pause);
    else seen();
    if (!this.#on) return;
    const png = readPng(Buffer.from(data, 'base64'));
    const { greys, ink } = greysOf(png, this.region, png.width / WINDOW.width);
    const changed = this.#last ? changedPixels(greys, this.#last) : 0;
    if (!this.#last || changed >= MOVED) this.#last = greys;
    this.events.push({ at: (metadata.timestamp ?? 0) * 1000, ink, changed });
  }
}
