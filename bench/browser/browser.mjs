/** Parley and its peers in a real browser, at all sizes, by the same gestures in the same run. */
import { mkdirSync } from 'node:fs';
import { ROOT } from '../../scripts/root.mjs';
import { runPackage } from '../../scripts/run.mjs';
import { bundleAnalysis } from '../bundle.mjs';
import { calibrate } from '../cpu.mjs';
import { graphOf, writeGraphs } from './graphs.mjs';
import { launch } from './launch.mjs';
import { measure } from './measure.mjs';
import { FLOOR, PEERS_FOLDER, buildPeers, installPeers, peerVersions, peersAreInstalled } from './peers.mjs';
import { machineNow, usedByOthers, waitForQuiet } from './processes.mjs';
import { serve } from './serve.mjs';
import { bundledTarget, parleyTarget, peerTarget } from './targets.mjs';

const APP = `${ROOT}.cache/bench/app`;

/** A peer that shows no picture by then, or takes longer a frame, is not tried at larger sizes, ms. */
const CAP = 20_000;
const HOPELESS = 1500;

/**
 * @typedef {object} Options
 * @property {readonly import('./sizes.mjs').Size[]} sizes the smallest first
 * @property {readonly string[]} peers
 * @property {boolean} install the peers, if they are not there
 * @property {boolean} built the app was built before
 * @property {number} reps
 * @property {number} until no page is opened after this, ms since 1970
 * @property {boolean} stills stills of all pages, in bench/results/
 *
 * @param {Options} options
 * @param {(line: string) => void} say
 */
export async function measureBrowser({ sizes, peers, install, built, reps, until, stills }, say) {
  if (!built) await buildApp();
  if (install && !peersAreInstalled()) installPeers();
  const names = peersAreInstalled() ? peers : peers.filter((name) => name === FLOOR);
  await bundleAnalysis();
  await buildPeers(names);
  /** @type {any[]} */
  const graphs = [];
  for (const size of sizes) graphs.push(await graphOf(size));
  writeGraphs(PEERS_FOLDER, graphs);
  const [app, pages] = [await serve(APP), await serve(PEERS_FOLDER)];
  let chrome = await launch();
  /** @type {any[]} */
  const runs = [];
  /** Target → the size at which it gave up, and why. @type {Map<string, string>} */
  const gaveUp = new Map();
  for (let rep = 0; rep < reps; rep += 1) {
    for (const [at, size] of sizes.entries()) {
      const targets = [
        ...(size === 'xs' ? [bundledTarget(APP)] : []),
        parleyTarget(APP, size, graphs[at]),
        ...names.map((name) => peerTarget(name, PEERS_FOLDER, size)),
      ];
      // Each repetition begins with another one, so that a neighbour's noise falls on all alike.
      const turned = targets.map(
        (_, turn) => targets[(turn + rep * 3) % targets.length] ?? bundledTarget(APP),
      );
      for (const target of turned) {
        if (Date.now() > until) {
          say('the budget is spent');
          break;
        }
        const { name } = target;
        const before = gaveUp.get(name);
        if (before !== undefined) {
          if (rep === 0) runs.push({ target: name, size, error: `not tried: ${before}` });
          continue;
        }
        await waitForQuiet(3000);
        const [calibration, machine] = [calibrate(), machineNow()];
        if (!chrome.browser.isConnected()) chrome = await launch();
        const run = await measure(chrome, target, {
          address: name.startsWith('parley') ? app.address : pages.address,
          size,
          cap: CAP,
          onlyLoad: name === 'parley, bundled data',
          shot: stills ? stillFile(name, size) : undefined,
        });
        Object.assign(run, { calibration, others: usedByOthers(machine, machineNow()) });
        runs.push(run);
        say(`${size.padEnd(2)} ${name.padEnd(20)} ${JSON.stringify(rounded(run))}`);
        if (name.startsWith('parley')) continue;
        const why = reasonToStop(run);
        if (why !== undefined) gaveUp.set(name, `${why} at ${size}`);
        if (run.error !== undefined) {
          await Promise.race([chrome.browser.close(), new Promise((done) => setTimeout(done, 5000))]);
          chrome = await launch();
        }
      }
    }
  }
  await chrome.browser.close();
  app.close();
  pages.close();
  const drawn = graphs.map(({ graph, ties, statements }) => ({
    size: graph.size,
    parties: graph.nodes.length,
    statements,
    ties,
    peerTies: graph.links.length,
  }));
  return {
    chromium: chrome.version,
    drawn,
    peers: names.some((name) => name !== FLOOR) ? peerVersions() : {},
    runs,
  };
}

async function buildApp() {
  if ((await runPackage('vite', ['build', '--outDir', APP, '--logLevel', 'warn'])) !== 0)
    throw new Error('the app could not be built');
}

/** @param {any} run */
function reasonToStop(run) {
  if (run.error !== undefined) return run.error;
  if (run.firstPaint === undefined) return 'no picture in time';
  return run.pan?.median > HOPELESS ? 'over 1.5 s a frame' : undefined;
}

/** @param {string} name @param {string} size */
function stillFile(name, size) {
  const folder = `${ROOT}bench/results/stills`;
  mkdirSync(folder, { recursive: true });
  return `${folder}/${name.replaceAll(/\W+/g, '-')}-${size}.png`;
}

/** Numbers to three digits, for a line on the screen. @param {any} run @returns {any} */
const rounded = (run) =>
  JSON.parse(
    JSON.stringify(run, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value)),
  );
