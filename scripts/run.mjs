/** Runs other programs, and ends them when this one is told to end. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ROOT } from './root.mjs';

/** How a shell reports the end by Ctrl+C. */
const INTERRUPTED = 130;

/**
 * Runs a program in the root of the repository and gives its exit status; one that cannot be started counts as 1.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ stdio?: 'inherit' | 'to-stderr', shell?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { stdio = 'inherit', shell = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      shell,
      stdio: ['inherit', stdio === 'to-stderr' ? 2 : 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    const stop = () => child.kill();
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.on(signal, stop);
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (status, signal) => {
      for (const each of signals) process.off(each, stop);
      if (signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP') process.exit(INTERRUPTED);
      resolve(status ?? 1);
    });
  });
}

/**
 * The script behind the command of an installed package. Run with Node itself, it needs no shell on any system.
 * @param {string} name of the package
 */
function commandOf(name) {
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(`${ROOT}node_modules/${name}/package.json`, 'utf8'));
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (script === undefined) throw new Error(`the package ${name} has no command`);
  return `${ROOT}node_modules/${name}/${script}`;
}

/**
 * Runs the command of an installed package.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export const runPackage = (name, args, env = {}) =>
  run(process.execPath, [commandOf(name), ...args], { env });

/**
 * Runs one of Parley's own scripts.
 * @param {string} name its file in `scripts/`
 * @param {readonly string[]} [args]
 */
export const runScript = (name, args = []) => run(process.execPath, [`${ROOT}scripts/${name}`, ...args]);
