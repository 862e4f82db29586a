/**
 * Finds a Chromium for the browser tests and the screenshots, and installs one where there is none. Searched in this
 * order: PARLEY_CHROMIUM or CHROME_PATH, Playwright's own, PATH, the usual places of each system.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from './root.mjs';

const isRoot = process.getuid?.() === 0;

/** Quiet and cut off from the network; the sandbox cannot start for root only. */
export const CHROMIUM_FLAGS = [
  ...(isRoot ? ['--no-sandbox'] : []),
  // Letters as wide as in a window: hinting to whole pixels, which the shell would do, moves words.
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The shell is the same engine without a window of its own: a page opens several times as fast in it. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string[]} */
function usualPlaces() {
  const { PATH = '', HOME = '', ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': programsX86 } = process.env;
  if (process.platform === 'win32') {
    const folders = [ProgramFiles, programsX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => WINDOWS_PLACES.map((place) => join(folder, place)));
  }
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', `${HOME}/Applications`];
    return folders.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/**
 * The path of a Chromium on this machine, or undefined. Throws if PARLEY_CHROMIUM or CHROME_PATH names no file: who
 * names one wants that one, and no other.
 * @returns {string | undefined}
 */
export function findChromium() {
  for (const name of ['PARLEY_CHROMIUM', 'CHROME_PATH']) {
    const named = process.env[name];
    if (!named) continue;
    if (!existsSync(named)) throw new Error(`${name}: found ${named}, expected the path of a Chromium`);
    return named;
  }
  return [chromium.executablePath(), ...usualPlaces()].find((path) => path !== '' && existsSync(path));
}

/** Debian has Chromium as a package; its derivatives may have only a pointer to another store. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installChromium() {
  console.log('No Chromium found: installing one …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string} program @param {string[]} args */
  const succeeds = (program, args) =>
    spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', env }).status === 0;
  if (isRoot && isDebian() && succeeds('apt-get', ['update'])) {
    const packages = ['chromium-headless-shell', 'chromium'];
    if (packages.some((name) => succeeds('apt-get', ['install', '-y', '--no-install-recommends', name])))
      return;
  }
  succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

/**
 * The path of a Chromium, installed if need be. Throws, saying what to do, if there is none and none can be had.
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  installChromium();
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'Chromium is needed, and could not be installed. Install Chromium or Chrome yourself, or name one: ' +
      'PARLEY_CHROMIUM=/path/to/chromium npm test',
  );
}
