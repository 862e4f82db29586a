/**
 * One size of the analysis, in a process of its own so that no size inherits another's heap:
 * `node --expose-gc analysisCase.mjs STATEMENTS PARTIES ISSUES REPS` prints one line of JSON.
 */
import { argv } from 'node:process';
import { parley } from './bundle.mjs';
import { calibrate, cpuOf } from './cpu.mjs';
import { bitset } from './kernel/bitset.mjs';
import { encode, sums } from './kernel/encode.mjs';
import { naive } from './kernel/naive.mjs';
import { sparse } from './kernel/sparse.mjs';
import { wasmKernel } from './kernel/wasm.mjs';
import { MovingWindow } from './kernel/window.mjs';
import { datasetOf } from './dataset.mjs';
import { DAYS, FIRST_DAY, generateStatements, isoDay } from './statements.mjs';

/** The naive kernel does at most about this many comparisons; the rest is estimated. */
const NAIVE_WORK = 4e7;
/** The slider's span and its step, in days. */
const SPAN = 365;
const STEP = 30;
const STEPS = 20;

const [count = 0, parties = 0, issues = 0, reps = 1] = argv.slice(2).map(Number);
const LAST_DAY = FIRST_DAY + DAYS;
const calibration = calibrate();
const megabytes = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

const statements = generateStatements(count, parties, issues);
const encoding = cpuOf(1, () => encode(statements));
const columns = encoding.result;
const distinct = new Set(statements.map(({ party, issue, position }) => `${party} ${issue} ${position}`))
  .size;
const pairs = (columns.parties * (columns.parties - 1)) / 2;
const step = Math.max(1, Math.ceil((pairs * distinct) / columns.parties / NAIVE_WORK));
const counted = cpuOf(1, () => naive(statements, isoDay(FIRST_DAY), isoDay(LAST_DAY), step));

const wasm = await wasmKernel();
/** @param {(columns: import('./kernel/encode.mjs').Columns, from: number, to: number) => import('./kernel/encode.mjs').Pairs} kernel */
const timed = (kernel) => {
  const { ms, result } = cpuOf(reps, () => kernel(columns, FIRST_DAY, LAST_DAY));
  return { ms, sums: sums(result) };
};
const kernels = { bitset: timed(bitset), sparse: timed(sparse), wasm: timed(wasm) };

const window = new MovingWindow(columns);
window.moveTo(FIRST_DAY, FIRST_DAY + SPAN);
const sliding = cpuOf(1, () => {
  for (let at = 1; at <= STEPS; at += 1) window.moveTo(FIRST_DAY + STEP * at, FIRST_DAY + SPAN + STEP * at);
});

const { ties, readingOf, defaultView, EVERYTHING } = await parley();
const OPTIONS = { count: 'all', rule: 'any', norm: 'none' };
const dataset = datasetOf(statements);
const before = megabytes();
// The first time a data set is read it is put in order as well; later, only what a choice changes is new.
const first = cpuOf(1, () => ties(dataset, EVERYTHING, OPTIONS));
const own = { alignment: 0, conflict: 0 };
for (const { alignment, conflict } of first.result) {
  own.alignment += alignment;
  own.conflict += conflict;
}
const heap = megabytes() - before;
const tieCount = first.result.length;
first.result = undefined;
const again = cpuOf(
  reps,
  (time) => ties(dataset, { ...EVERYTHING, from: isoDay(FIRST_DAY - 1 - time) }, OPTIONS).length,
);
const whole = {
  ...defaultView(dataset),
  parties: dataset.parties.map(({ id }) => id).sort(),
  count: 'all',
  rule: 'any',
};
/** @param {number} at */
const reading = (at) =>
  readingOf(dataset, {
    ...whole,
    from: isoDay(FIRST_DAY + STEP * at),
    to: isoDay(FIRST_DAY + SPAN + STEP * at),
  });
const slider = cpuOf(Math.min(STEPS, reps * 2), (time) => reading(time).ties.length);

const reference = step === 1 ? [counted.result] : [];
const same = [...reference, ...Object.values(kernels).map((each) => each.sums)].every(
  (each) => each.alignment === own.alignment && each.conflict === own.conflict,
);
console.log(
  JSON.stringify({
    statements: count,
    parties: columns.parties,
    issues: columns.issues,
    distinct,
    calibration,
    same,
    ms: {
      naive: counted.ms + counted.result.pairsMs * (step - 1),
      encode: encoding.ms,
      bitset: kernels.bitset.ms,
      sparse: kernels.sparse.ms,
      wasm: kernels.wasm.ms,
      slide: sliding.ms / STEPS,
      parleyFirst: first.ms,
      parley: again.ms,
      parleySlide: slider.ms,
    },
    isEstimate: step > 1,
    ties: tieCount,
    heapMB: heap,
  }),
);
