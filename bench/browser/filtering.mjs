/** A click on a control that hides half of what is drawn, and another that shows it: when the picture has changed. */
import { median } from '../stats.mjs';
import { click, pointAt } from './click.mjs';
import { pause } from './processes.mjs';

/** The longest to wait for a picture, ms; so long a picture rests when it has changed, or may still change. */
const CAP = 8000;
const RESTS = 450;
const COMES = 2500;

/** Changed pixels of the small picture that a reader sees. */
const SEEN = 20;

/** @param {import('./watched.mjs').Watched} watched @param {import('playwright-core').Locator} control */
export async function filter(watched, control) {
  const at = await placeOf(control);
  const toggles = [await toggle(watched, at), await toggle(watched, at)];
  return {
    frame: median(toggles.map((each) => each.frame)),
    visible: median(toggles.map((each) => each.visible)),
    done: median(toggles.map((each) => each.done)),
    longest: Math.max(...toggles.map((each) => each.longest)),
    mainCpu: median(toggles.map((each) => each.mainCpu)),
  };
}

/** Where a control is in the window. @param {import('playwright-core').Locator} control */
export async function placeOf(control) {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error('the filter is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** @param {import('./watched.mjs').Watched} watched @param {import('./gestures.mjs').Point} at */
async function toggle(watched, at) {
  const { page, session, watcher } = watched;
  watcher.pause = 0;
  await watcher.start();
  for (let turn = 0; turn < 30 && watcher.events.length === 0; turn += 1) await pause(50);
  await pause(150);
  await pointAt(session, at);
  await page.evaluate(() => {
    Reflect.get(globalThis, '__probe').click = null;
  });
  const tasksBefore = (await watched.probed('long')).length;
  const cpuBefore = await watched.mainCpu();
  const before = watcher.events.length;
  await click(session, at);
  const sent = Date.now();
  for (;;) {
    await pause(50);
    const moved = watcher.lastMoved(0, before);
    if (Date.now() - Math.max(moved, sent) > (moved > 0 ? RESTS : COMES) || Date.now() - sent > CAP) break;
  }
  const heard = await watched.probed('click');
  const origin = await page.evaluate(() => performance.timeOrigin);
  /** @type {[number, number][]} */
  const tasks = (await watched.probed('long')).slice(tasksBefore);
  const mainCpu = (await watched.mainCpu()) - cpuBefore;
  await watcher.stop();
  const clicked = heard ? heard.at + origin : sent;
  const changes = watcher.events.filter((event) => event.at > clicked && event.changed >= SEEN);
  const after = (/** @type {{ at: number } | undefined} */ event) => event && event.at - clicked;
  return {
    frame: heard?.frame ?? undefined,
    visible: after(changes[0]),
    done: after(changes.at(-1)),
    longest: Math.max(0, ...tasks.map(([, took]) => took)),
    mainCpu,
  };
}
