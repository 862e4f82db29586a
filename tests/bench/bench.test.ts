import { describe, expect, test } from 'vitest';
import { ratiosOf, slower, type ComparedRun } from '../../bench/compare.mjs';
import { sumsOfKernels } from '../../bench/kernel/agreement.mjs';

/** One analysis size, of which Parley took so many milliseconds. */
const run = (parley: number, calibration: number): ComparedRun => ({
  analysis: [{ statements: 10, parties: 2, issues: 3, calibration, ms: { parley, naive: 99 } }],
  cli: { rows: 10, parley: 8, python: 2 },
});

describe('the benchmark', () => {
  test('has kernels that give the sums of the naive one, for more issues than fit into one step', async () => {
    const { naive, ...kernels } = await sumsOfKernels(5000, 60, 150);
    expect(naive.alignment).toBeGreaterThan(naive.conflict);
    expect(naive.conflict).toBeGreaterThan(0);
    for (const sums of Object.values(kernels)) expect(sums).toEqual(naive);
  });

  test('generates the same statements each time', async () => {
    expect(await sumsOfKernels(500, 20, 30)).toEqual(await sumsOfKernels(500, 20, 30));
    expect(await sumsOfKernels(501, 20, 30)).not.toEqual(await sumsOfKernels(500, 20, 30));
  });

  test('gives times as multiples of the calibration of the same run', () => {
    expect(ratiosOf(run(30, 10))).toEqual({ 'analysis 10 × 2 × 3 parley': 3, 'ties on 10 rows': 4 });
  });

  test('names what got slower, whatever the machine', () => {
    expect(slower(run(60, 20), run(30, 10))).toEqual([]);
    expect(slower(run(60, 10), run(30, 10))).toEqual([{ name: 'analysis 10 × 2 × 3 parley', times: 2 }]);
    expect(slower(run(60, 10), {})).toEqual([]);
  });
});
