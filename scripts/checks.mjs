/** What can be said about the sources without running them. */
import { runPackage, runScript } from './run.mjs';

/** A step of a run: true if it found nothing wrong. What it found it says itself. */
/** @typedef {{ readonly name: string, readonly passes: () => Promise<boolean> }} Check */

/** @type {readonly Check[]} */
export const CHECKS = [
  { name: 'types', passes: async () => (await runPackage('typescript', ['-b'])) === 0 },
  {
    name: 'lint',
    passes: async () => (await runPackage('oxlint', ['--type-aware', '--deny-warnings'])) === 0,
  },
  { name: 'house rules', passes: async () => (await runScript('rules.mjs')) === 0 },
  {
    name: 'format',
    passes: async () => (await runPackage('prettier', ['--check', '--log-level=warn', '.'])) === 0,
  },
  { name: 'dead code', passes: async () => (await runPackage('knip', ['--no-progress'])) === 0 },
];
