/**
 * One Chromium for all. `--disable-gpu` keeps compositing, raster and 2D canvas in its own software path; WebGL, which
 * one peer needs, runs on SwiftShader. Never add `--use-angle=swiftshader`: it sends the compositing of every page
 * through SwiftShader, which costs five times the CPU and halves the frame rate of all.
 */
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.mjs';

const FLAGS = [
  ...CHROMIUM_FLAGS,
  '--enable-unsafe-swiftshader',
  '--js-flags=--expose-gc --no-enable-lazy-source-positions',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
];

/** What all targets draw with. */
const ANY_PICTURE = '<canvas></canvas><svg><text y="9">words</text><path d="M0 0 9 9" stroke="black"/></svg>';

export async function launch() {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('the browser benchmark needs a Chromium: see README.md');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  await warmUp(browser);
  const session = await browser.newBrowserCDPSession();
  /** Ids of the processes of a kind. @param {'renderer' | 'GPU'} kind */
  const processes = async (kind) => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === kind).map(({ id }) => id);
  };
  return { browser, processes, version: browser.version() };
}
/** @typedef {Awaited<ReturnType<typeof launch>>} Chrome */

/**
 * The first page of a browser waits for its processes and fonts to start: that is one which nobody measures.
 * @param {import('playwright-core').Browser} browser
 */
async function warmUp(browser) {
  const page = await browser.newPage();
  await page.setContent(ANY_PICTURE);
  await page.screenshot();
  await page.close();
}
