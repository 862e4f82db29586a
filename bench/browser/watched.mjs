/** A page that is watched from outside: its picture, its long tasks, the CPU that it uses. */
import { probe } from './probe.mjs';
import { cpuOfProcesses, pause } from './processes.mjs';
import { MOVED, WINDOW, Watcher, changedPixels, still } from './picture.mjs';
import { sum } from '../stats.mjs';

/** A page answers within this, or has hung, ms. */
const HUNG = 12_000;

/** A picture that has not moved for this long, ms, is settled if the renderer is calm too. */
const QUIET = 1000;
const CALM = 0.35;

/** @template T @param {Promise<T>} work @param {string} what @returns {Promise<T>} */
export function answered(work, what) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${HUNG} ms`)), HUNG);
  });
  return /** @type {Promise<T>} */ (Promise.race([work, late])).finally(() => clearTimeout(timer));
}

/** @typedef {Awaited<ReturnType<typeof watchedPage>>} Watched */

/**
 * A new page in a context.
 * @param {import('./launch.mjs').Chrome} chrome
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('./picture.mjs').Region} region
 */
export async function watchedPage(chrome, context, region) {
  const page = await context.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error).slice(0, 200)));
  const session = await context.newCDPSession(page);
  await page.addInitScript(probe);
  // CPU time of the main thread, not time by the clock.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const watcher = new Watcher(session, region);
  const metrics = async () => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    return new Map(all.map(({ name, value }) => [name, value]));
  };
  return {
    page,
    session,
    watcher,
    region,
    errors,
    /** Milliseconds of CPU that the main thread has used. */
    mainCpu: async () => ((await metrics()).get('TaskDuration') ?? 0) * 1000,
    /** All threads of the renderer, and the process that would be the graphics card's. */
    async otherCpu() {
      const [renderers, gpu] = [await chrome.processes('renderer'), await chrome.processes('GPU')];
      return { renderer: cpuOfProcesses(renderers), gpu: cpuOfProcesses(gpu) };
    },
    /** Megabytes of the main thread's heap, after a collection. */
    async heap() {
      await answered(session.send('HeapProfiler.collectGarbage'), 'collection');
      return ((await metrics()).get('JSHeapUsedSize') ?? 0) / 1048576;
    },
    still: () => answered(still(session, region), 'picture'),
    /** What the probe has of a name. @param {string} name @returns {Promise<any>} */
    probed: (name) =>
      answered(
        page.evaluate((key) => Reflect.get(globalThis, '__probe')[key], name),
        name,
      ),
  };
}

/**
 * Waits until the picture has come and rests; times are ms since 1970.
 * @param {Watched} watched @param {import('./launch.mjs').Chrome} chrome
 * @param {{ cap: number, hasPicture?: () => number | undefined, ready?: () => number | undefined }} options `cap`: the
 *   longest to wait, ms; `ready`: since when the page answers
 */
export async function waitUntilSettled(
  { watcher, still: take },
  chrome,
  { cap, hasPicture, ready = () => 0 },
) {
  const from = Date.now();
  const renderers = await chrome.processes('renderer');
  const first = hasPicture ?? (() => watcher.firstInk());
  /** @type {{ at: number, cpu: number }[]} */
  const used = [];
  let agreed = 0;
  for (;;) {
    await pause(60);
    const now = Date.now();
    used.push({ at: now, cpu: cpuOfProcesses(renderers) });
    const painted = first();
    if (painted !== undefined) watcher.pause = 500;
    const before = used.find(({ at }) => at >= now - QUIET) ?? { at: now, cpu: 0 };
    const load = ((used.at(-1)?.cpu ?? 0) - before.cpu) / Math.max(1, now - before.at);
    const answers = ready();
    const moved = Math.max(watcher.lastMoved(0), painted ?? 0, answers ?? 0);
    if (
      answers !== undefined &&
      painted !== undefined &&
      now - moved > QUIET &&
      now - painted > QUIET &&
      load < CALM
    ) {
      // A screencast may stall on a busy machine: two stills must agree as well.
      const one = await take();
      await pause(400);
      if (changedPixels(one, await take()) < MOVED)
        return { painted, settled: Math.max(moved, painted, agreed) };
      agreed = Date.now();
    }
    if (now - from > cap) return { painted, settled: undefined };
  }
}

/**
 * Long tasks from one moment to another, both in ms since 1970.
 * @param {Watched} watched @param {number} from @param {number} to
 */
export async function longTasks({ page, probed }, from, to) {
  const origin = await answered(
    page.evaluate(() => performance.timeOrigin),
    'page',
  );
  /** @type {[number, number][]} */
  const all = await probed('long');
  const during = all.filter(([at]) => at + origin >= from && at + origin <= to + 50).map(([, took]) => took);
  return { longest: Math.max(0, ...during), longTotal: sum(during), origin };
}

/** A context of its own, as of a reader who comes for the first time. @param {import('./launch.mjs').Chrome} chrome */
export const newContext = (chrome) =>
  chrome.browser.newContext({
    viewport: WINDOW,
    deviceScaleFactor: 1,
    serviceWorkers: 'block',
    locale: 'en-GB',
  });
