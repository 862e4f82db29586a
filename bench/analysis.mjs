/** The analysis in Node at all sizes. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleAnalysis } from './bundle.mjs';

const CASE = fileURLToPath(new URL('analysisCase.mjs', import.meta.url));

/** Parties × issues at which each number of statements is tried. */
const GROUNDS = [
  [200, 100],
  [1000, 500],
  [3000, 2000],
];

/** Longest that one size may take. */
const CAP = 600_000;

/**
 * Measures each size in a process of its own.
 * @param {{ statements: readonly number[], reps: number, until: number }} options `until`: no size begins after this
 * @param {(line: string) => void} say
 */
export async function measureAnalysis({ statements, reps, until }, say) {
  await bundleAnalysis();
  const rows = [];
  for (const count of statements) {
    for (const [parties = 0, issues = 0] of GROUNDS) {
      if (Date.now() > until) {
        rows.push({ statements: count, parties, issues, error: 'not tried: the budget is spent' });
        continue;
      }
      const flags = ['--expose-gc', '--max-old-space-size=12000', CASE];
      const child = spawnSync(process.execPath, [...flags, ...[count, parties, issues, reps].map(String)], {
        encoding: 'utf8',
        timeout: CAP,
        maxBuffer: 1e8,
      });
      const row =
        child.status === 0
          ? JSON.parse(child.stdout)
          : { statements: count, parties, issues, error: child.stderr.trim().slice(-300) || 'took too long' };
      rows.push(row);
      say(
        `${count} statements, ${parties} × ${issues}: ${row.error ?? JSON.stringify(row.ms)}${row.same === false ? ' SUMS DIFFER' : ''}`,
      );
    }
  }
  return rows;
}
