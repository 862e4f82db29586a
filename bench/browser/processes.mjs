/** CPU time of processes, as Linux counts it: of the browser's, and of everybody else's meanwhile. */
import { readFileSync, readdirSync } from 'node:fs';

/** A tick of the kernel's clock, ms. */
const TICK = 10;

/** The numbers of `/proc/PID/stat` after the name. @param {number | string} pid */
function statOf(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}

/** Milliseconds that processes have used so far; one that has ended counts none. @param {readonly number[]} pids */
export function cpuOfProcesses(pids) {
  return pids.reduce((total, pid) => {
    try {
      const [user = 0, system = 0] = statOf(pid).slice(11, 13);
      return total + (user + system) * TICK;
    } catch {
      return total;
    }
  }, 0);
}

/** What this process and all that it began have used, ended ones included. */
function ownCpu() {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  /** @type {Map<number, number>} */
  const used = new Map();
  for (const folder of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const stat = statOf(folder);
      used.set(
        Number(folder),
        stat.slice(11, 15).reduce((sum, each) => sum + each, 0),
      );
      children.set(stat[1] ?? 0, [...(children.get(stat[1] ?? 0) ?? []), Number(folder)]);
    } catch {
      // It has ended meanwhile.
    }
  }
  /** @param {number} pid @returns {number} */
  const withChildren = (pid) =>
    (children.get(pid) ?? []).reduce((sum, child) => sum + withChildren(child), used.get(pid) ?? 0);
  return withChildren(process.pid) * TICK;
}

/** A reading of the machine's clocks. */
export function machineNow() {
  const first = readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '';
  const [user = 0, nice = 0, system = 0, , , irq = 0, soft = 0] = first
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return { at: Date.now(), busy: (user + nice + system + irq + soft) * TICK, own: ownCpu() };
}

/**
 * How many cores others used between two readings.
 * @param {ReturnType<typeof machineNow>} before @param {ReturnType<typeof machineNow>} after
 */
export const usedByOthers = (before, after) =>
  Math.max(0, (after.busy - before.busy - (after.own - before.own)) / (after.at - before.at));

/** Waits for a moment in which others use little. @param {number} most the longest to wait, ms */
export async function waitForQuiet(most) {
  const end = Date.now() + most;
  let before = machineNow();
  for (;;) {
    await pause(400);
    const now = machineNow();
    if (usedByOthers(before, now) < 0.25 || Date.now() > end) return;
    before = now;
  }
}

/** @param {number} ms @returns {Promise<void>} */
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));
