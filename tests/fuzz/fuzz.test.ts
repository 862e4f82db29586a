/** A short run over every target, the same each time, and every finding that there ever was. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TARGETS } from './targets.ts';

const SEED = 20_170_123;
const RUNS = 40;
const FINDINGS = 'tests/fixtures/fuzz';

describe.each(TARGETS)('$name', ({ name, inputs, law }) => {
  test('does with broken and hostile inputs what it does with all', () => {
    const report = fc.check(fc.property(inputs, law), { seed: SEED, numRuns: RUNS });
    expect(report.errorInstance, fc.defaultReportMessage(report)).toBeNull();
  });

  const folder = `${FINDINGS}/${name}`;
  test.each(existsSync(folder) ? readdirSync(folder) : [])('no longer fails on %s', (file) => {
    expect(() => law(Uint8Array.from(readFileSync(`${folder}/${file}`)))).not.toThrow();
  });
});
