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
  '--js-flags=--expose-gc',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
];

export async function launch() {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('the browser benchmark needs a Chromium: see README.md');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const session = await browser.newBrowserCDPSession();
  /** Ids of the processes of a kind. @param {'renderer' | 'GPU'} kind */
  const processes = async (kind) => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === kind).map(({ id }) => id);
  };
  return { browser, processes, version: browser.version() };
}
/** @typedef {Awaited<ReturnType<typeof launch>>} Chrome */
