/** CPU time instead of time by the clock: others may be using the machine. */
import { median } from './stats.mjs';

/**
 * Runs something some times: the median of its CPU milliseconds, and its last result.
 * @template T
 * @param {number} times
 * @param {(time: number) => T} work
 */
export function cpuOf(times, work) {
  /** @type {number[]} */
  const spent = [];
  /** @type {T | undefined} */
  let result;
  for (let time = 0; time < times; time += 1) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    result = work(time);
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  }
  return { ms: median(spent) ?? 0, result: /** @type {T} */ (result) };
}

/** The calibration loop: a fixed piece of work. All results are given as multiples of what it takes in the same run. */
export function calibrate() {
  let state = 0;
  const { ms } = cpuOf(5, () => {
    for (let turn = 0; turn < 2e7; turn += 1) state = (Math.imul(state, 1664525) + turn) | 0;
    return state;
  });
  return ms;
}
