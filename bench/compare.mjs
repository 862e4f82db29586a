/** One run beside another: every time as a multiple of its own run's calibration loop, so that machines cancel out. */

/** Anything slower than this against the baseline is named. Less says nothing on a machine that others use. */
export const WORSE = 1.3;

/** Name → multiple of the calibration loop. @param {any} run */
export function ratiosOf({ analysis = [], cli, browser }) {
  /** @type {Record<string, number>} */
  const ratios = {};
  for (const { statements, parties, issues, calibration, ms } of analysis) {
    for (const [name, value] of Object.entries(ms ?? {})) {
      if (name.startsWith('parley'))
        ratios[`analysis ${statements} × ${parties} × ${issues} ${name}`] = value / calibration;
    }
  }
  for (const { target, size, calibration, ...run } of browser?.runs ?? []) {
    if (target !== 'parley') continue;
    // CPU time, which a busy machine changes least.
    const measured = { 'to settled': run.mainCpu, zoom: run.zoom?.mainCpu, filter: run.filter?.mainCpu };
    for (const [name, value] of Object.entries(measured)) {
      const key = `browser ${size} ${name}`;
      if (value !== undefined) ratios[key] = Math.min(ratios[key] ?? Infinity, value / calibration);
    }
  }
  // Reading the same file with Python is this part's own calibration.
  if (cli?.parley !== undefined) ratios[`ties on ${cli.rows} rows`] = cli.parley / cli.python;
  return ratios;
}

/**
 * What got slower than in the baseline, the worst first.
 * @param {any} run @param {any} baseline
 */
export function slower(run, baseline) {
  const before = ratiosOf(baseline);
  return Object.entries(ratiosOf(run))
    .map(([name, ratio]) => ({ name, times: ratio / (before[name] ?? Number.NaN) }))
    .filter(({ times }) => times > WORSE)
    .sort((a, b) => b.times - a.times);
}
