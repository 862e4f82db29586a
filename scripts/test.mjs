/**
 * `npm test`: everything, on a fresh clone too. Every step runs even if an earlier one failed; only the browser needs
 * a build. The last line is the sum over all runners: `N passed, N failed`.
 */
import { ensureInstalled } from './install.mjs';

await ensureInstalled();
const { CHECKS } = await import('./checks.mjs');
const { buildStep, browserTests, dataIsValid, sizeFits, unitTests } = await import('./suites.mjs');

let passed = 0;
let failed = 0;

/** @param {string} name @param {() => Promise<{ passed: number, failed: number }>} work */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const result = await work().catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) console.log(`── ${name}: ${result.failed} failed`);
  return result.failed === 0;
}

/** One thing that holds or does not. @param {() => Promise<boolean>} passes */
const single = (passes) => async () =>
  (await passes()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

for (const { name, passes } of CHECKS) await step(name, single(passes));
await step('unit and component tests', unitTests);
await step('data sets', single(dataIsValid));
if (await step('build', single(buildStep))) {
  await step('size', single(sizeFits));
  await step('browser tests', browserTests);
} else {
  await step('size and browser tests: not run, there is no build', async () => ({ passed: 0, failed: 2 }));
}

process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
