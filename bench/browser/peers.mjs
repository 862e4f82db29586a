/** The peers: pages that each do what a user of that library would write, bundled as for a site. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { ROOT } from '../../scripts/root.mjs';

const HOME = `${ROOT}bench/peers/`;

/** Where the pages are built. */
export const PEERS_FOLDER = `${ROOT}.cache/bench/peers`;

/** Page → the style sheet of its library, if it has one. */
const PAGES = new Map([
  ['sigma.js', undefined],
  ['force-graph.js', undefined],
  ['d3-canvas.js', undefined],
  ['d3-svg-attr.js', undefined],
  ['d3-svg-react.jsx', undefined],
  ['cytoscape.js', undefined],
  ['vis-network.js', undefined],
  ['sigma-worker.js', undefined],
  ['g6.js', undefined],
  ['xyflow.jsx', '@xyflow/react/dist/style.css'],
  ['floor.js', undefined],
]);

const nameOf = (/** @type {string} */ page) => page.replace(/\.jsx?$/, '');

export const PEERS = [...PAGES.keys()].map(nameOf);

/** The page that does the least that can be done. It needs no package, and is nobody's peer. */
export const FLOOR = 'floor';

/** Those that are measured if nobody says which. */
export const USUAL_PEERS = [...PEERS.slice(0, 7), FLOOR];

export const peersAreInstalled = () => existsSync(`${HOME}node_modules/sigma`);

/** Installs the packages of `bench/peers/package-lock.json`, there and nowhere else. */
export function installPeers() {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
    cwd: HOME,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) throw new Error('npm ci failed in bench/peers');
}

/** @param {readonly string[]} names */
export async function buildPeers(names) {
  rmSync(PEERS_FOLDER, { recursive: true, force: true });
  const html = readFileSync(`${HOME}pages/index.html`, 'utf8');
  for (const [page, style] of PAGES) {
    const name = nameOf(page);
    if (!names.includes(name)) continue;
    const folder = `${PEERS_FOLDER}/${name}`;
    mkdirSync(folder, { recursive: true });
    const bundle = await rolldown({
      input: `${HOME}pages/${page}`,
      platform: 'browser',
      transform: { define: { 'process.env.NODE_ENV': '"production"' }, jsx: 'react-jsx' },
      logLevel: 'silent',
    });
    await bundle.write({ file: `${folder}/page.js`, format: 'esm', minify: true, codeSplitting: false });
    if (style !== undefined) copyFileSync(`${HOME}node_modules/${style}`, `${folder}/page.css`);
    writeFileSync(
      `${folder}/index.html`,
      html
        .replace('SCRIPT', `/${name}/page.js`)
        .replace(
          '<!-- STYLE -->',
          style === undefined ? '' : `<link rel="stylesheet" href="/${name}/page.css">`,
        ),
    );
  }
}

/** The versions that were measured. @returns {Record<string, string>} */
export function peerVersions() {
  const { dependencies } = JSON.parse(readFileSync(`${HOME}package.json`, 'utf8'));
  return dependencies;
}
