/**
 * One more visit that nobody films. To encode a picture of the window takes tens of milliseconds of one of two cores, and
 * makes a page's tasks longer by the clock.
 */
import { median } from '../stats.mjs';
import { click, pointAt } from './click.mjs';
import { placeOf } from './filtering.mjs';
import { pause } from './processes.mjs';
import { longTasks, watchedPage } from './watched.mjs';

/** All that a click brings has come by then, ms. */
const ANSWERED = 1500;

/**
 * Long tasks until a page has settled, and in the answers to two clicks on its filter; when the last frame of such an answer
 * was ready, where its element is known. All ms.
 * @param {import('./launch.mjs').Chrome} chrome
 * @param {import('playwright-core').BrowserContext} context in which the page was before
 * @param {import('./targets.mjs').Target} target
 * @param {{ address: string, settles: number, onlyLoad: boolean }} options `settles`: how long that took when it was filmed, ms
 */
export async function unfilmed(chrome, context, target, { address, settles, onlyLoad }) {
  const watched = await watchedPage(chrome, context, target.region);
  const { page, session } = watched;
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(target.page(address), { waitUntil: 'commit', timeout: 20_000 });
  await pause(settles + 1000);
  const { longest, longTotal } = await longTasks(watched, 0, Date.now());
  if (onlyLoad) return { longest, longTotal };
  const at = await placeOf(target.filter(page));
  if (target.picture !== undefined)
    await page.evaluate(
      (picture) => Reflect.get(globalThis, '__probe').watchChanges(picture),
      target.picture,
    );
  const answers = [await answerTo(watched, at), await answerTo(watched, at)];
  await page.close();
  return {
    longest,
    longTotal,
    answer: Math.max(...answers.map((each) => each.longest)),
    picture: median(answers.map((each) => each.picture)),
  };
}

/** What one click brings. @param {import('./watched.mjs').Watched} watched @param {import('./gestures.mjs').Point} at */
async function answerTo(watched, at) {
  const { session } = watched;
  await pointAt(session, at);
  const from = Date.now();
  await click(session, at);
  await pause(ANSWERED);
  const { longest } = await longTasks(watched, from, Date.now());
  const [changed, clicked] = [await watched.probed('changed'), (await watched.probed('click'))?.at];
  // What changed before the click is not its answer.
  return { longest, picture: changed > clicked ? changed - clicked : undefined };
}
