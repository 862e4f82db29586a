/** The steps of `npm test` that run something. */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { ROOT } from './root.mjs';
import { runPackage, runScript } from './run.mjs';

/** How many tests passed and failed. @typedef {{ passed: number, failed: number }} Counts */

/** Where the runners write their reports; playwright.config.ts reads the second name from here too. */
const UNIT_REPORT = `${ROOT}.cache/vitest.json`;
export const BROWSER_REPORT = `${ROOT}.cache/playwright.json`;

/**
 * Runs a runner and reads its report. A runner that fails without naming a failed test (it could not start, or an
 * error fell between two tests) counts as one failure.
 * @param {string} report
 * @param {() => Promise<number>} runner gives the exit status
 * @param {(report: any) => Counts} count
 * @returns {Promise<Counts>}
 */
async function counted(report, runner, count) {
  rmSync(report, { force: true });
  const status = await runner();
  const counts = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Vitest: unit tests in Node, component tests in jsdom. */
export const unitTests = () =>
  counted(
    UNIT_REPORT,
    () =>
      runPackage('vitest', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${UNIT_REPORT}`,
      ]),
    ({ numPassedTests, numFailedTests, testResults }) => {
      const broken = testResults.filter(
        (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
      );
      return { passed: numPassedTests, failed: numFailedTests + broken.length };
    },
  );

/** Every shipped data set passes the check that the command line offers. */
export async function dataIsValid() {
  const files = readdirSync(`${ROOT}data`).filter((file) => file.endsWith('.json'));
  if (files.length === 0) throw new Error('data/ holds no data set');
  return (await runScript('parley.mjs', ['validate', ...files.map((file) => `data/${file}`)])) === 0;
}

export const buildStep = async () => (await runPackage('vite', ['build'])) === 0;

export const sizeFits = async () => (await runScript('size.mjs')) === 0;

/** Playwright against the built app, in a real Chromium. */
export async function browserTests() {
  const { ensureChromium } = await import('./chromium.mjs');
  const env = { PARLEY_CHROMIUM: ensureChromium() };
  return counted(
    BROWSER_REPORT,
    () => runPackage('@playwright/test', ['test'], env),
    ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
    }),
  );
}
