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
import { median } from './stats.mjs';
import { DAYS, FIRST_DAY, generateStatements, isoDay } from './statements.mjs';

/** The naive kernel does at most about this many comparisons; the rest is estimated. */
const NAIVE_WORK = 4e7;
/** The slider's span and its step, in days. */
const SPAN = 365;
const STEP = 30;
const STEPS = 20;

/** Milliseconds that code gets to be compiled. */
const WARM_UP = 1500;

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
/**
 * The median once the code is warm, kernels and Parley alike, without collecting garbage in between: that would throw away
 * compiled code. The last results stay, as on the page.
 * @param {number} times @param {(time: number) => unknown} work
 */
function warm(times, work) {
  /** @type {number[]} */
  const spent = [];
  /** @type {unknown[]} */
  const kept = [];
  const until = performance.now() + WARM_UP;
  for (let time = 0; spent.length < times; time += 1) {
    const before = process.cpuUsage();
    kept[time % 2] = work(time);
    const { user, system } = process.cpuUsage(before);
    if (time > 0 && performance.now() > until) spent.push((user + system) / 1000);
  }
  return median(spent) ?? 0;
}

/** @param {(columns: import('./kernel/encode.mjs').Columns, from: number, to: number) => import('./kernel/encode.mjs').Pairs} kernel */
const timed = (kernel) => {
  const result = sums(kernel(columns, FIRST_DAY, LAST_DAY));
  return { ms: warm(reps, () => kernel(columns, FIRST_DAY, LAST_DAY)), sums: result };
};
const kernels = { bitset: timed(bitset), sparse: timed(sparse), wasm: timed(wasm) };

const window = new MovingWindow(columns);
window.moveTo(FIRST_DAY, FIRST_DAY + SPAN);
const sliding = cpuOf(1, () => {
  for (let at = 1; at <= STEPS; at += 1) window.moveTo(FIRST_DAY + STEP * at, FIRST_DAY + SPAN + STEP * at);
});

const {
  commonGround,
  encode: encodeParley,
  density,
  extentOf,
  hasten,
  MANY_PAIRS,
  optionCounts,
  readingOf,
  restOf,
  tiesInView,
  columnsOf,
  withColumns,
  defaultView,
  EVERYTHING,
} = await parley();
/** As a page has it: statements are columns until somebody asks for one. @param {any} said */
function asColumns(said) {
  const own = columnsOf(said.statements);
  return withColumns(restOf(said), own.size, () => own);
}
// As on a page with very many parties, and on the command line.
hasten(MANY_PAIRS);
const dataset = asColumns(datasetOf(statements));
// The kernels have theirs as columns too: a million objects more would be gone through by the collector of garbage.
statements.length = 0;
// What is let go now is not to be taken from what is held later.
megabytes();
const before = megabytes();
// The first time a data set is read it is put in order as well; later, only what a choice changes is new.
const encodingParley = cpuOf(1, () => encodeParley(dataset));
/** The ties of a span that no run had before. @param {string} rule @param {string} norm */
const tied = (rule, norm) => {
  const make = (/** @type {number} */ time) =>
    tiesInView(dataset, { ...EVERYTHING, from: isoDay(FIRST_DAY - 1 - time) }, { count: 'all', rule, norm });
  return make;
};
const first = cpuOf(1, tied('any', 'none'));
const own = sums(first.result);
const heap = megabytes() - before;
const tieCount = first.result.size;
first.result = undefined;
const measured = {
  parley: warm(reps, tied('any', 'none')),
  parleyLatest: warm(reps, tied('latest', 'none')),
  parleyEvery: warm(reps, tied('every', 'none')),
  parleyJaccard: warm(reps, tied('any', 'jaccard')),
};
const whole = {
  ...defaultView(dataset),
  parties: dataset.parties.map(({ id }) => id).sort(),
  count: 'all',
  rule: 'any',
};
/** What the page works out for a step of the time slider. @param {number} at */
const step30 = (at) => {
  const view = {
    ...whole,
    from: isoDay(FIRST_DAY + STEP * (at % STEPS)),
    to: isoDay(FIRST_DAY + SPAN + STEP * (at % STEPS)),
  };
  const reading = readingOf(dataset, view);
  // Ties are summed up when they are asked for.
  return [
    reading.tieTable,
    extentOf(reading.columns),
    optionCounts(dataset, view),
    density(dataset, view, isoDay(FIRST_DAY), 10),
  ];
};
const slider = warm(STEPS, step30);
/** One party switched off, and another one on again. @param {number} time */
const switched = (time) => {
  const off = whole.parties[(time * 7) % whole.parties.length];
  return readingOf(dataset, { ...whole, parties: whole.parties.filter((party) => party !== off) }).tieTable;
};
const oneParty = warm(reps, switched);
const found = readingOf(dataset, { ...whole, from: isoDay(FIRST_DAY - 1) });
const ground = cpuOf(1, () => commonGround(found).length);

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
      parleyEncode: encodingParley.ms,
      parleyFirst: first.ms,
      ...measured,
      parleySlide: slider,
      parleySwitch: oneParty,
      parleyGround: ground.ms,
    },
    isEstimate: step > 1,
    ties: tieCount,
    heapMB: heap,
  }),
);
