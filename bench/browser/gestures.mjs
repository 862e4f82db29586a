/** The same gestures everywhere: real mouse and wheel events, sixty a second, sent without waiting for the page. */
import { quantile } from '../stats.mjs';
import { pause } from './processes.mjs';
import { changedPixels } from './picture.mjs';
import { answered } from './watched.mjs';

/** How long a gesture takes, ms, and how often a second it tells the page something. */
const LASTS = 1000;
const RATE = 60;

/** A gesture that changes fewer pixels of the small picture has moved nothing. */
const EFFECT = 20;

/** @typedef {(type: string, x: number, y: number, more?: object) => void} Send */
/** @typedef {{ begin?: (send: Send) => void, step: (send: Send, part: number) => void, end?: (send: Send) => void }} Gesture `part` goes from 0 to 1 */
/** @typedef {{ x: number, y: number }} Point */

/** @param {import('./watched.mjs').Watched} watched @param {string} name @param {Gesture} gesture */
async function make(watched, name, { begin, step, end }) {
  const { page, session } = watched;
  const before = await watched.still();
  await page.evaluate(() => Reflect.get(globalThis, '__probe').start());
  const [main, other] = [await watched.mainCpu(), await watched.otherCpu()];
  /** @type {Promise<unknown>[]} */
  const sent = [];
  /** @type {Send} */
  const send = (type, x, y, more = {}) => {
    const event = /** @type {any} */ ({ type, x, y, button: 'none', ...more });
    sent.push(session.send('Input.dispatchMouseEvent', event).catch(() => undefined));
  };
  begin?.(send);
  const from = performance.now();
  for (let turn = 1; performance.now() - from < LASTS; turn += 1) {
    step(send, Math.min(1, (performance.now() - from) / LASTS));
    await pause(Math.max(1, from + (turn * 1000) / RATE - performance.now()));
  }
  end?.(send);
  await answered(Promise.all(sent), `${name}: events`);
  /** @type {{ frames: number[], delays: number[] }} */
  const seen = await answered(
    page.evaluate(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() => setTimeout(() => done(Reflect.get(globalThis, '__probe').stop()), 0));
        }),
    ),
    name,
  );
  const took = seen.frames.slice(1).map((at, frame) => at - (seen.frames[frame] ?? at));
  const frames = Math.max(1, took.length);
  const [mainAfter, otherAfter] = [await watched.mainCpu(), await watched.otherCpu()];
  const cpu = otherAfter.renderer - other.renderer + otherAfter.gpu - other.gpu;
  return {
    frames: took.length,
    median: quantile(took, 0.5),
    p95: quantile(took, 0.95),
    delay95: quantile(seen.delays, 0.95),
    mainCpu: (mainAfter - main) / frames,
    allCpu: cpu / frames,
    gpuCpu: (otherAfter.gpu - other.gpu) / frames,
    moved: changedPixels(before, await watched.still()) >= EFFECT,
  };
}

const LEFT = { button: 'left', buttons: 1 };

/** In for two thirds of the time, then out. @param {import('./watched.mjs').Watched} watched */
export function zoom(watched) {
  const { x, y, width, height } = watched.region;
  const [middle, half] = [x + width / 2, y + height / 2];
  return make(watched, 'zoom', {
    begin: (send) => send('mouseMoved', middle, half),
    step: (send, part) => send('mouseWheel', middle, half, { deltaX: 0, deltaY: part < 0.67 ? -24 : 24 }),
  });
}

/** @param {import('./watched.mjs').Watched} watched @param {string} name @param {Point} from @param {(part: number) => Point} way */
const drawn = (watched, name, from, way) =>
  make(watched, name, {
    begin(send) {
      send('mouseMoved', from.x, from.y);
      send('mousePressed', from.x, from.y, { ...LEFT, clickCount: 1 });
    },
    step(send, part) {
      const { x, y } = way(part);
      send('mouseMoved', from.x + x, from.y + y, LEFT);
    },
    end(send) {
      const { x, y } = way(1);
      send('mouseReleased', from.x + x, from.y + y, { button: 'left', clickCount: 1 });
    },
  });

/** From an empty place, to and fro. @param {import('./watched.mjs').Watched} watched @param {Point} from */
export const pan = (watched, from) =>
  drawn(watched, 'pan', from, (part) => ({
    x: Math.max(0, 160 * Math.sin(part * 9) + 140 * part),
    y: -70 * Math.abs(Math.sin(part * 7)) - 60 * part,
  }));

/** From a mark, towards the middle. @param {import('./watched.mjs').Watched} watched @param {Point} from */
export function drag(watched, from) {
  const { x, y, width, height } = watched.region;
  const [across, down] = [from.x > x + width / 2 ? -1 : 1, from.y > y + height / 2 ? -1 : 1];
  return drawn(watched, 'drag', from, (part) => ({
    x: across * (110 * Math.abs(Math.sin(part * 6)) + 60 * part),
    y: down * (80 * Math.abs(Math.sin(part * 5)) + 40 * part),
  }));
}
