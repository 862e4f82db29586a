/** The command line's `ties` on a sheet, beside Python's csv module reading the same file; start-up included. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, closeSync, writeFileSync } from 'node:fs';
import { ROOT } from '../scripts/root.mjs';
import { bundleCommandLine } from './bundle.mjs';
import { csvOf } from './dataset.mjs';
import { median } from './stats.mjs';
import { generateStatements } from './statements.mjs';

const READ = 'import csv,sys\nfor row in csv.reader(open(sys.argv[1], newline="")): pass';

/**
 * CPU milliseconds, user and system, of a child process that has ended.
 * @param {string} command @param {readonly string[]} args
 */
function cpuOfChild(command, args) {
  const nowhere = openSync('/dev/null', 'w');
  // A process of its own in between, whose only child this is: so the child's CPU is known without the kernel's files.
  const script = `import resource,subprocess,sys
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, file=sys.stderr)
sys.exit(status)`;
  const { status, stderr } = spawnSync('python3', ['-c', script, command, ...args], {
    stdio: ['ignore', nowhere, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(nowhere);
  if (status !== 0) throw new Error(`${command}: ${stderr.trim().slice(-400)}`);
  const [seconds = 0, kilobytes = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { ms: seconds * 1000, mb: kilobytes / 1000 };
}

/**
 * @param {{ rows: number, reps: number }} options
 * @returns {Promise<object>} `skipped` says why nothing was measured
 */
export async function measureCommandLine({ rows, reps }) {
  if (spawnSync('python3', ['--version']).status !== 0)
    return { skipped: 'there is no python3 to compare with' };
  const file = `${ROOT}.cache/bench/statements-${rows}.csv`;
  mkdirSync(`${ROOT}.cache/bench`, { recursive: true });
  writeFileSync(file, csvOf(generateStatements(rows, 1000, 500)));
  const cli = await bundleCommandLine();
  const runs = Array.from({ length: reps }, () => ({
    python: cpuOfChild('python3', ['-c', READ, file]),
    parley: cpuOfChild(process.execPath, [cli, 'ties', file, '--count', 'all']),
  }));
  return {
    rows,
    python: median(runs.map((each) => each.python.ms)),
    parley: median(runs.map((each) => each.parley.ms)),
    parleyMB: median(runs.map((each) => each.parley.mb)),
  };
}
