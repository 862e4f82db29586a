/** A long run, in a thread of its own: whoever started it sees what it is at, even if it never comes back. */
import { parentPort, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { TARGETS } from './targets.ts';

/** What the thread is told. The shared memory has how many inputs were tried, and the last of them. */
export interface Order {
  readonly seed: number;
  /** When to stop, in milliseconds since 1970. */
  readonly until: number;
  /** Three numbers: inputs so far, the target by its place, the length of the input; then the input itself. */
  readonly memory: SharedArrayBuffer;
}

/** What the thread says: first the names of the targets, then after each turn of one what came of it. */
export type Word = { readonly kind: 'targets'; readonly names: readonly string[] } | Turn;

interface Turn {
  readonly kind: 'turn';
  readonly target: string;
  readonly runs: number;
  readonly finding: Finding | undefined;
}

export interface Finding {
  /** What was thrown, with its place. */
  readonly message: string;
  readonly seed: number;
  /** The smallest input that was found to do it. */
  readonly input: Uint8Array;
}

/** Inputs of a target before it is the next one's turn. */
const RUNS = 100;
const HEAD = 3 * Int32Array.BYTES_PER_ELEMENT;

// eslint-disable-next-line typescript/no-unsafe-type-assertion
const { seed, until, memory } = workerData as Order;
const state = new Int32Array(memory, 0, 3);
const room = new Uint8Array(memory, HEAD);

/** Leaves word of what is tried next. */
function leaveWord(place: number, input: Uint8Array): void {
  const kept = input.subarray(0, room.length);
  room.set(kept);
  state[2] = kept.length;
  state[1] = place;
  Atomics.add(state, 0, 1);
}

function say(word: Word): void {
  parentPort?.postMessage(word, []);
}

say({ kind: 'targets', names: TARGETS.map(({ name }) => name) });
for (let round = 0; Date.now() < until; round++) {
  for (const [place, { name, inputs, law }] of TARGETS.entries()) {
    if (Date.now() >= until) break;
    const own = (seed + round) | 0;
    const property = fc.property(inputs, (input) => {
      leaveWord(place, input);
      law(input);
    });
    const result = fc.check(property, { seed: own, numRuns: RUNS });
    const [input] = result.counterexample ?? [];
    const { errorInstance: error } = result;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const finding = input && { message, seed: own, input };
    say({ kind: 'turn', target: name, runs: result.numRuns, finding });
  }
}
