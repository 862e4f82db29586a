/** `npm run bench -- OPTIONS`. */
import { parseArgs } from 'node:util';
import { ALL_SIZES } from './browser/sizes.mjs';
import { PEERS, USUAL_PEERS } from './browser/peers.mjs';

export const USAGE = `usage: npm run bench -- [options]
  --quick            about two minutes: fewer sizes, one repetition
  --only PART        browser, analysis or cli
  --sizes LIST       of the browser's data sets: xs,s,m,l,xl
  --peers            install the peers into bench/peers; those installed are always measured
  --peer LIST        those and no others, "none" for none
  --built            use the app as built for the last run
  --stills           keep a picture of every page in bench/results/stills
  --statements LIST  10000,100000,1000000
  --rows N           rows of the sheet for the command line, 1000000
  --reps N           3
  --budget-min N     no size begins after so many minutes, 40
  --out NAME         of the files in bench/results/
  --compare          name what got slower than bench/baseline.json, as a ratio
  --fail             with --compare: exit with 1 if anything did
  --baseline         store this run as bench/baseline.json`;

const OPTIONS = /** @type {const} */ ({
  quick: { type: 'boolean', default: false },
  only: { type: 'string' },
  sizes: { type: 'string' },
  peers: { type: 'boolean', default: false },
  peer: { type: 'string' },
  built: { type: 'boolean', default: false },
  stills: { type: 'boolean', default: false },
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

const PARTS = ['browser', 'analysis', 'cli'];

/**
 * The words of a list, all of which must be known.
 * @template {string} T
 * @param {string | undefined} text @param {readonly T[]} known @param {readonly T[]} otherwise
 */
function listOr(text, known, otherwise) {
  if (text === undefined) return otherwise;
  if (text === 'none') return [];
  const words = text.split(',');
  const strange = words.find((word) => !known.some((each) => each === word));
  if (strange !== undefined)
    throw new Error(`found ${strange}, expected one of ${known.join(', ')}\n${USAGE}`);
  return known.filter((each) => words.includes(each));
}

/** @param {readonly string[]} args */
export function optionsOf(args) {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { quick, only, compare, fail, baseline } = values;
  const statements = values.statements ?? (quick ? '10000,100000' : '10000,100000,1000000');
  return {
    compare,
    fail,
    baseline,
    parts: listOr(only, PARTS, PARTS),
    sizes: listOr(values.sizes, ALL_SIZES, quick ? ALL_SIZES.slice(0, 3) : ALL_SIZES),
    peers: listOr(values.peer, PEERS, USUAL_PEERS),
    install: values.peers,
    built: values.built,
    stills: values.stills,
    statements: statements.split(',').map((each) => numberOr(each, 0)),
    rows: numberOr(values.rows, quick ? 100_000 : 1_000_000),
    reps: numberOr(values.reps, quick ? 1 : 3),
    budgetMs: numberOr(values['budget-min'], quick ? 2 : 40) * 60_000,
    out: values.out ?? new Date().toISOString().replaceAll(/[:.]/g, '-'),
  };
}
