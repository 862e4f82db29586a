/** `npm run bench -- OPTIONS`. */
import { parseArgs } from 'node:util';

export const USAGE = `usage: npm run bench -- [options]
  --quick            about two minutes: fewer sizes, one repetition
  --only PART        analysis or cli
  --statements LIST  10000,100000,1000000
  --rows N           rows of the sheet for the command line, 1000000
  --reps N           3
  --budget-min N     no size begins after so many minutes, 30
  --out NAME         of the files in bench/results/
  --compare          name what got slower than bench/baseline.json, as a ratio
  --fail             with --compare: exit with 1 if anything did
  --baseline         store this run as bench/baseline.json`;

const OPTIONS = /** @type {const} */ ({
  quick: { type: 'boolean', default: false },
  only: { type: 'string' },
  statements: { type: 'string' },
  rows: { type: 'string' },
  reps: { type: 'string' },
  'budget-min': { type: 'string' },
  out: { type: 'string' },
  compare: { type: 'boolean', default: false },
  fail: { type: 'boolean', default: false },
  baseline: { type: 'boolean', default: false },
});

/** @param {string | undefined} text @param {number} otherwise */
function numberOr(text, otherwise) {
  const number = text === undefined ? otherwise : Number(text);
  if (!(number > 0)) throw new Error(`found ${text}, expected a number above 0\n${USAGE}`);
  return number;
}

/** @param {readonly string[]} args */
export function optionsOf(args) {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { quick, only, compare, fail, baseline } = values;
  if (only !== undefined && only !== 'analysis' && only !== 'cli')
    throw new Error(`--only ${only}\n${USAGE}`);
  const sizes = values.statements ?? (quick ? '10000,100000' : '10000,100000,1000000');
  return {
    compare,
    fail,
    baseline,
    parts: only === undefined ? ['analysis', 'cli'] : [only],
    statements: sizes.split(',').map((each) => numberOr(each, 0)),
    rows: numberOr(values.rows, quick ? 100_000 : 1_000_000),
    reps: numberOr(values.reps, quick ? 1 : 3),
    budgetMs: numberOr(values['budget-min'], quick ? 2 : 30) * 60_000,
    out: values.out ?? new Date().toISOString().replaceAll(/[:.]/g, '-'),
  };
}
