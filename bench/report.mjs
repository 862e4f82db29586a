/** A run as Markdown. */
import { browserReport } from './browser/browserReport.mjs';

/** @param {number | undefined} value */
const short = (value) => {
  if (value === undefined) return '–';
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
};

/** @param {readonly string[]} heads @param {readonly (readonly string[])[]} rows */
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {any} row */
function analysisRow(row) {
  const { ms, error } = row;
  const size = [String(row.statements), `${row.parties} × ${row.issues}`];
  if (!ms) return [...size, String(error)];
  const best = Math.min(ms.bitset, ms.sparse, ms.wasm);
  return [
    ...size,
    short(row.calibration),
    `${short(ms.naive)}${row.isEstimate ? ' (est.)' : ''}`,
    ...[ms.bitset, ms.sparse, ms.wasm, ms.parley].map(short),
    `${short(ms.parley / best)} ×`,
    ...[ms.parleyLatest, ms.parleyEvery, ms.parleyJaccard, ms.slide, ms.parleySlide, ms.parleySwitch].map(
      short,
    ),
    ...[ms.encode, ms.parleyEncode, ms.parleyFirst, ms.parleyGround, row.heapMB].map(short),
    row.same ? 'yes' : '**no**',
  ];
}

const ANALYSIS = [
  'statements',
  'parties × issues',
  'calibration',
  'naive',
  'bitset',
  'sparse',
  'wasm',
  'Parley, all ties',
  'to best kernel',
  'rule latest',
  'rule every',
  'norm jaccard',
  'window step',
  'Parley, slider step',
  'one party switched',
  'encode',
  'Parley, encode',
  'first ties after it',
  'common ground',
  'Parley, MB',
  'same sums',
];

/** @param {any} run */
export function report({ when, commit, node, cpu, cores, browser, analysis, cli }) {
  const parts = [`Run of ${when}, commit ${commit}, Node ${node}, ${cores} × ${cpu}.`];
  if (browser) parts.push(...browserReport(browser));
  if (analysis) {
    parts.push('## Analysis in Node (ms of CPU, medians)', table(ANALYSIS, analysis.map(analysisRow)));
  }
  if (cli) {
    parts.push('## Command line: `ties` on a sheet (CPU, start-up included)');
    parts.push(
      cli.skipped ??
        table(
          ['rows', 'Python csv, ms', 'parley ties, ms', 'ratio', 'parley, MB'],
          [
            [
              String(cli.rows),
              short(cli.python),
              short(cli.parley),
              `${short(cli.parley / cli.python)} ×`,
              short(cli.parleyMB),
            ],
          ],
        ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
