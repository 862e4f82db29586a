/** The browser part of a run as tables: medians over the repetitions, in brackets the multiple of the best peer. */
import { median } from '../stats.mjs';
import { FLOOR } from './peers.mjs';
import { ALL_SIZES } from './sizes.mjs';

/** A row of numbers of one measure; what did not move has none. @typedef {(run: any) => number | undefined} Pick */

/** @param {string} gesture @param {string} key @returns {Pick} */
const ofGesture = (gesture, key) => (run) => (run[gesture]?.moved ? run[gesture][key] : undefined);

/** Each measure with its unit; less is better in all. @type {readonly (readonly [string, string, Pick])[]} */
export const MEASURES = [
  ['First paint of the graph', 'ms after navigation', (run) => run.firstPaint],
  ['First words in it, where they come later', 'ms after navigation', (run) => run.firstWords],
  ['Settled', 'ms after navigation', (run) => run.settled],
  ['Main thread to settled', 'ms of CPU', (run) => (run.settled === undefined ? undefined : run.mainCpu)],
  ['Longest task to settled', 'ms', (run) => run.longest],
  ['Long tasks to settled, all', 'ms', (run) => run.longTotal],
  ['Longest task to settled, unfilmed', 'ms', (run) => run.unfilmed?.longest],
  ['Long tasks to settled, all, unfilmed', 'ms', (run) => run.unfilmed?.longTotal],
  ...['zoom', 'pan', 'drag'].flatMap((gesture) => [
    /** @type {const} */ ([`${gesture}: frame, median`, 'ms', ofGesture(gesture, 'median')]),
    /** @type {const} */ ([`${gesture}: frame, p95`, 'ms', ofGesture(gesture, 'p95')]),
    /** @type {const} */ ([`${gesture}: main thread a frame`, 'ms of CPU', ofGesture(gesture, 'mainCpu')]),
  ]),
  ['Filter: click to changed picture', 'ms', (run) => run.filter?.visible],
  ['Filter: click to the last change', 'ms', (run) => run.filter?.done],
  ['Filter: longest task', 'ms', (run) => run.filter?.longest],
  ['Filter: click to the last frame of the picture, unfilmed', 'ms', (run) => run.unfilmed?.picture],
  ['Filter: longest task, unfilmed', 'ms', (run) => run.unfilmed?.answer],
  ['Filter: main thread', 'ms of CPU', (run) => run.filter?.mainCpu],
  ['Heap when settled', 'MB', (run) => run.heapMB],
  ['Camps: distance within over between', '1 = not to be seen', (run) => run.spread],
  ['Scripts and styles of the first load', 'kB gzip', (run) => run.loadKB],
];

/** What opening a sheet took, for Parley alone. @type {readonly (readonly [string, Pick])[]} */
const OPENING = [
  ['shown, ms', (run) => run.opening?.shown],
  ['settled, ms', (run) => run.opening?.settled],
  ['longest task, ms', (run) => run.opening?.longest],
  ['long tasks, ms', (run) => run.opening?.longTotal],
  ['main thread, ms of CPU', (run) => run.opening?.mainCpu],
];

const isPeer = (/** @type {string} */ name) => !name.startsWith('parley') && name !== FLOOR;

/**
 * The median of a measure, of quiet repetitions if there are any.
 * @param {readonly any[]} runs @param {string} target @param {string} size @param {Pick} pick
 */
export function cell(runs, target, size, pick) {
  const measured = runs.filter(
    (run) => run.target === target && run.size === size && pick(run) !== undefined,
  );
  const quiet = measured.filter(({ others }) => others < 0.3);
  return median((quiet.length > 0 ? quiet : measured).map(pick)) ?? undefined;
}

/** The best peer's, with its name. @param {readonly any[]} runs @param {string} size @param {Pick} pick */
export function bestPeer(runs, size, pick) {
  const names = [...new Set(runs.map(({ target }) => target))].filter(isPeer);
  const values = names.flatMap((name) => {
    const value = cell(runs, name, size, pick);
    return value === undefined ? [] : [{ name, value }];
  });
  return values.sort((one, other) => one.value - other.value)[0];
}

/** @param {number | undefined} value */
export const figure = (value) => {
  if (value === undefined) return '–';
  return Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0);
};

/** @param {readonly string[]} heads @param {readonly (readonly string[])[]} rows */
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {any} browser what `measureBrowser` gave @returns {string[]} paragraphs */
export function browserReport({ chromium, drawn, runs }) {
  const sizes = ALL_SIZES.filter((size) => runs.some((/** @type {any} */ run) => run.size === size));
  const targets = [...new Set(runs.map((/** @type {any} */ run) => run.target))];
  const others = median(runs.map((/** @type {any} */ run) => run.others)) ?? 0;
  const parts = [
    `## Browser (Chromium ${chromium}, software rendering)`,
    `Others used ${others.toFixed(1)} cores meanwhile (median). A dash is what was not reached, or a gesture that moved nothing.`,
    table(
      ['size', 'parties', 'statements', 'ties in view', 'ties of the peers'],
      drawn.map((/** @type {any} */ each) =>
        [each.size, each.parties, each.statements, each.ties, each.peerTies].map(String),
      ),
    ),
  ];
  for (const [title, unit, pick] of MEASURES) {
    const rows = targets.map((target) => [
      target,
      ...sizes.map((size) => {
        const [value, best] = [cell(runs, target, size, pick), bestPeer(runs, size, pick)];
        const ratio =
          value !== undefined && best && best.value > 0 ? ` (${(value / best.value).toFixed(2)})` : '';
        return figure(value) + ratio;
      }),
    ]);
    parts.push(`### ${title} (${unit})`, table(['', ...sizes], rows));
  }
  parts.push('### Opening a sheet in Parley');
  parts.push(
    table(
      ['', ...sizes],
      OPENING.map(([title, pick]) => [
        title,
        ...sizes.map((size) => figure(cell(runs, 'parley', size, pick))),
      ]),
    ),
  );
  const failed = runs.filter((/** @type {any} */ run) => run.error !== undefined);
  if (failed.length > 0) {
    const lines = failed.map(
      (/** @type {any} */ { target, size, error }) => `- ${target}, ${size}: ${error}`,
    );
    parts.push('### Did not finish', [...new Set(lines)].join('\n'));
  }
  return parts;
}
