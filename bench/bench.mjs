/** `npm run bench`: see docs/PERFORMANCE.md, and `options.mjs` for what can be chosen. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { argv } from 'node:process';
import { ensureInstalled } from '../scripts/install.mjs';
import { ROOT } from '../scripts/root.mjs';
import { optionsOf } from './options.mjs';

const BASELINE = `${ROOT}bench/baseline.json`;

const options = optionsOf(argv.slice(2));
await ensureInstalled();
const { measureAnalysis } = await import('./analysis.mjs');
const { measureBrowser } = await import('./browser/browser.mjs');
const { measureCommandLine } = await import('./commandLine.mjs');
const { slower } = await import('./compare.mjs');
const { report } = await import('./report.mjs');

const until = Date.now() + options.budgetMs;
const git = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' });
/** @type {Record<string, unknown>} */
const run = {
  when: new Date().toISOString(),
  commit: git.status === 0 ? git.stdout.trim() : 'unknown',
  node: process.versions.node,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
};
if (options.parts.includes('browser')) {
  run['browser'] = await measureBrowser({ ...options, until }, console.log);
}
if (options.parts.includes('analysis')) {
  run['analysis'] = await measureAnalysis({ ...options, until }, console.log);
}
if (options.parts.includes('cli')) run['cli'] = await measureCommandLine(options);

const json = `${JSON.stringify(run, null, 2)}\n`;
mkdirSync(`${ROOT}bench/results`, { recursive: true });
writeFileSync(`${ROOT}bench/results/${options.out}.json`, json);
writeFileSync(`${ROOT}bench/results/${options.out}.md`, report(run));
console.log(`\n${report(run)}`);
console.log(`written to bench/results/${options.out}.json and .md`);
if (options.compare) {
  if (!existsSync(BASELINE)) throw new Error('there is no bench/baseline.json: store one with --baseline');
  const worse = slower(run, JSON.parse(readFileSync(BASELINE, 'utf8')));
  for (const { name, times } of worse)
    console.log(`slower than the baseline: ${name}, ${times.toFixed(2)} ×`);
  if (worse.length === 0) console.log('nothing is slower than the baseline');
  if (options.fail && worse.length > 0) process.exitCode = 1;
}
if (options.baseline) writeFileSync(BASELINE, json);
