/** `npm run check`: types, lint, house rules, format and dead code, in seconds. */
import { ensureInstalled } from './install.mjs';

await ensureInstalled();
const { CHECKS } = await import('./checks.mjs');
/** @type {string[]} */
const failed = [];
for (const { name, passes } of CHECKS) {
  if (!(await passes())) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nfailed: ${failed.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(`passed: ${CHECKS.map(({ name }) => name).join(', ')}`);
}
