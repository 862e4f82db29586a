/** One target at one size, measured from outside in a context of its own. */
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { drag, pan, zoom } from './gestures.mjs';
import { filter } from './filtering.mjs';
import { pause } from './processes.mjs';
import { spread } from './spread.mjs';
import { unfilmed } from './unfilmed.mjs';
import { longTasks, newContext, waitUntilSettled, watchedPage } from './watched.mjs';

/** From a mark at least so far from the region's edge, px. */
const INSIDE = 40;

/**
 * @param {import('./launch.mjs').Chrome} chrome
 * @param {import('./targets.mjs').Target} target
 * @param {{ address: string, size: import('./sizes.mjs').Size, cap: number, onlyLoad: boolean, shot?: string | undefined }} options
 * @returns {Promise<any>} what was measured, up to where it failed
 */
export async function measure(chrome, target, options) {
  const context = await newContext(chrome);
  /** @type {any} */
  const result = { target: target.name, size: options.size };
  try {
    await measureIn(chrome, context, target, options, result);
  } catch (error) {
    result.error = String(error instanceof Error ? error.message : error)
      .split('\n')[0]
      ?.slice(0, 200);
  } finally {
    await Promise.race([context.close(), pause(5000)]);
  }
  return result;
}

/**
 * @param {import('./launch.mjs').Chrome} chrome
 * @param {import('playwright-core').BrowserContext} context
 * @param {import('./targets.mjs').Target} target
 * @param {{ address: string, size: import('./sizes.mjs').Size, cap: number, onlyLoad: boolean, shot?: string | undefined }} options
 * @param {any} result
 */
async function measureIn(chrome, context, target, { address, size, cap, onlyLoad, shot }, result) {
  if (target.prepare) result.opening = await target.prepare(chrome, context, address);
  const watched = await watchedPage(chrome, context, target.region);
  const { page, watcher } = watched;
  /** @type {Set<string>} */
  const loaded = new Set();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname));
  const { marks, words, answers } = target;
  await watchFor(watched, { drawn: marks, named: words, ready: answers });
  await watcher.start();
  await page.goto(target.page(address), { waitUntil: 'commit', timeout: 20_000 });
  const drawn = marks === undefined ? () => 0 : await whenThereIs(watched, 'drawn');
  const named = words === undefined ? () => undefined : await whenThereIs(watched, 'named');
  const ready = answers === undefined ? () => 0 : await whenThereIs(watched, 'ready');
  const hasPicture = () => {
    const at = drawn();
    return at === undefined ? undefined : watcher.firstInk(at);
  };
  const { painted, settled } = await waitUntilSettled(watched, chrome, { cap, hasPicture, ready });
  const { longest, longTotal, origin } = await longTasks(watched, 0, settled ?? Date.now());
  result.firstPaint = painted && painted - origin;
  const wordsAt = named();
  result.firstWords = wordsAt && wordsAt - origin;
  result.settled = settled && settled - origin;
  result.capped = settled === undefined;
  Object.assign(result, { longest, longTotal });
  result.mainCpu = await watched.mainCpu();
  result.loadKB = gzippedKB(target.folder, loaded);
  await watcher.stop();
  result.heapMB = await watched.heap();
  if (shot !== undefined) await page.screenshot({ path: shot });
  const unseen = { address, settles: result.settled ?? cap, onlyLoad };
  if (onlyLoad) return void (result.unfilmed = await unfilmed(chrome, context, target, unseen));
  result.spread = spread(await target.places(page), size);
  result.zoom = await zoom(watched);
  await pause(300);
  const { x, y, height } = target.region;
  result.pan = await pan(watched, { x: x + 14, y: y + height - 14 });
  await pause(300);
  result.filter = await filter(watched, target.filter(page));
  const mark = await markWellInside(page, target, size);
  if (mark) result.drag = await drag(watched, mark);
  result.unfilmed = await unfilmed(chrome, context, target, unseen);
  if (watched.errors.length > 0) result.pageErrors = watched.errors;
}

/**
 * Looks from the very beginning of the next document for what there is to be in it.
 * @param {import('./watched.mjs').Watched} watched @param {Record<string, string | undefined>} selectors by name
 */
async function watchFor({ page }, selectors) {
  for (const [name, selector] of Object.entries(selectors)) {
    if (selector === undefined) continue;
    await page.addInitScript(
      ([as = '', what = '']) => Reflect.get(globalThis, '__probe').watchFor(as, what),
      [name, selector],
    );
  }
}

/**
 * When there first was something in the document, ms since 1970; undefined until then.
 * @param {import('./watched.mjs').Watched} watched @param {string} name
 */
async function whenThereIs({ page, probed }, name) {
  const origin = await page.evaluate(() => performance.timeOrigin);
  /** @type {number | undefined} */
  let found;
  const ask = async () => {
    const at = await probed(name).catch(() => undefined);
    if (typeof at === 'number') found = origin + at;
    else setTimeout(() => void ask(), 30);
  };
  void ask();
  return () => found;
}

/** Scripts and styles that were asked for, as a host would send them. @param {string} folder @param {Set<string>} paths */
function gzippedKB(folder, paths) {
  const files = [...paths].filter((path) => /\.(js|css)$/.test(path));
  return (
    files.reduce((sum, path) => sum + gzipSync(readFileSync(folder + path), { level: 9 }).length, 0) / 1000
  );
}

/** The first party that the filter never hides and that is well inside the picture. @param {import('./targets.mjs').Page} page @param {import('./targets.mjs').Target} target @param {string} size */
async function markWellInside(page, { markOf, region }, size) {
  for (let party = 0; party < 200; party += size === 'xs' ? 1 : 4) {
    const at = await markOf(page, `party-${party}`).catch(() => undefined);
    const { x, y, width, height } = region;
    const isInside =
      at && at.x > x + INSIDE && at.x < x + width - INSIDE && at.y > y + INSIDE && at.y < y + height - INSIDE;
    if (isInside) return at;
  }
  return undefined;
}
