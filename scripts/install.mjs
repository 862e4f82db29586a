/** What every command does first: the right Node, and the packages of the lock file. Needs nothing but Node. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';
import { ROOT } from './root.mjs';

/** Inside node_modules, so that it goes when they go. */
const CACHE = `${ROOT}node_modules/.cache/parley`;
const REMEMBERED = `${CACHE}/lock.sha256`;

/** The lowest Node that `engines` in package.json allows: `>=20.19`. */
function wantedNode() {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  return engines.node.replace(/^>=/, '');
}

function checkNode() {
  const wanted = wantedNode();
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  console.error(
    `Parley needs Node ${wanted} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exit(1);
}

/**
 * Installs the packages if there are none, or if the lock file has changed since they were installed; ends the
 * process if that fails. `quietly` keeps standard output for the caller: npm then speaks on standard error.
 * @param {{ quietly?: boolean }} [options]
 */
export async function ensureInstalled({ quietly = false } = {}) {
  checkNode();
  const lock = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  if (existsSync(REMEMBERED) && readFileSync(REMEMBERED, 'utf8') === lock) return;
  console.error('Installing the packages of package-lock.json …');
  // The npm that runs this script, if one does; a shell finds `npm` or `npm.cmd` otherwise.
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--include=dev', '--no-fund', '--no-audit'];
  const stdio = quietly ? 'to-stderr' : 'inherit';
  const status = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { stdio })
    : await run('npm', args, { stdio, shell: true });
  if (status !== 0) {
    console.error('npm ci failed: see above. Parley needs the npm registry once, to install its packages.');
    process.exit(1);
  }
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(REMEMBERED, lock);
}
