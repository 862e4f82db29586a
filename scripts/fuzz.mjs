/**
 * `npm run fuzz -- --minutes 5 [--seed 1]`: tries hostile and broken inputs on everything that reads any. What fails is
 * written to tests/fixtures/fuzz/, where `npm test` tries it again for ever.
 */
import { createHash, randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';

/** An input that takes longer than this is taken for one that never ends. */
const HANGS = 30_000;
/** Bytes of an input that are kept in case it never ends. */
const ROOM = 64_000_000;

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 1);
const seed = Number(values.seed ?? randomInt(2 ** 31 - 1));
if (!(minutes > 0) || !Number.isInteger(seed))
  throw new Error('--minutes takes a number, --seed a whole one');

await ensureInstalled();
const { rolldown } = await import('rolldown');
const bundle = await rolldown({
  input: `${ROOT}tests/fuzz/run.ts`,
  platform: 'node',
  // It finds its WebAssembly beside itself.
  external: ['sql.js'],
  tsconfig: `${ROOT}tsconfig.node.json`,
});
const file = `${ROOT}.cache/fuzz/run.mjs`;
await bundle.write({ file, format: 'esm', codeSplitting: false });

console.log(`seed ${seed}, ${minutes} minutes`);
const memory = new SharedArrayBuffer(ROOM);
const state = new Int32Array(memory, 0, 3);
/** @type {readonly string[]} */
let names = [];
/** @type {Map<string, number>} */
const runs = new Map();
/** @type {Set<string>} */
const known = new Set();

/** @param {string} target @param {import('../tests/fuzz/run.ts').Finding} finding */
function keep(target, { message, seed: own, input }) {
  // The same fault from another input is no other finding.
  const [what, ...where] = message.split('\n');
  const fault = [target, where.length > 0 ? where.slice(0, 2) : what].join('\n');
  if (known.has(fault)) return;
  known.add(fault);
  const name = createHash('sha256').update(input).digest('hex').slice(0, 12);
  const folder = `tests/fixtures/fuzz/${target}`;
  mkdirSync(`${ROOT}${folder}`, { recursive: true });
  writeFileSync(`${ROOT}${folder}/${name}`, input);
  console.log(
    `${target}: ${[what, ...where.slice(0, 4)].join('\n')}\n  seed ${own}, ${input.length} bytes, written to ${folder}/${name}`,
  );
}

const worker = new Worker(file, { workerData: { seed, until: Date.now() + minutes * 60_000, memory } });
let tried = -1;
const watch = setInterval(() => {
  if (state[0] === tried && state[0] > 0) {
    const input = new Uint8Array(memory, 12, state[2]).slice();
    keep(names[state[1] ?? 0] ?? '', { message: `takes longer than ${HANGS / 1000} s`, seed, input });
    void worker.terminate();
  }
  tried = state[0] ?? 0;
}, HANGS);
worker.on('message', (/** @type {import('../tests/fuzz/run.ts').Word} */ word) => {
  if (word.kind === 'targets') {
    names = word.names;
    return;
  }
  runs.set(word.target, (runs.get(word.target) ?? 0) + word.runs);
  if (word.finding) keep(word.target, word.finding);
});
worker.on('error', (error) => {
  console.error(error);
  process.exitCode = 1;
});
worker.on('exit', () => {
  clearInterval(watch);
  for (const [target, count] of runs) console.log(`${target}: ${count} inputs`);
  const sum = [...runs.values()].reduce((all, each) => all + each, 0);
  console.log(`${sum} inputs, ${known.size} findings`);
  if (known.size > 0) process.exitCode = 1;
});
