/** The generated data sets of the browser benchmark: seeded, with planted camps. */
import { generateStatements } from '../statements.mjs';

/** @typedef {'xs' | 's' | 'm' | 'l' | 'xl'} Size */

/** Parties, issues, and how many camps are planted: a party's camp is its number modulo that. */
export const SIZES = /** @type {const} */ ({
  xs: { parties: 5, issues: 12, camps: 2 },
  s: { parties: 50, issues: 60, camps: 5 },
  m: { parties: 200, issues: 100, camps: 5 },
  l: { parties: 1000, issues: 500, camps: 5 },
  xl: { parties: 3000, issues: 2000, camps: 5 },
});

/** Every party says this much; who speaks more says up to as much again. */
const LEAST = 20;

/** Half of what is said; the filter that is measured hides it. */
const KINDS = ['reported', 'coded'];

/** The sheet that a reader would open. @param {Size} size */
export function sheetOf(size) {
  const { parties, issues, camps } = SIZES[size];
  const said = generateStatements(1.5 * LEAST * parties, parties, issues, { least: LEAST, camps });
  const rows = said.map(
    ({ date, party, issue, position }, at) => `${date},${party},${issue},${position},${KINDS[at % 2]}`,
  );
  return `date,party,issue,position,kind\n${rows.join('\n')}\n`;
}

/** The planted camp of a party, by its id. @param {string} id @param {Size} size */
export const campOf = (id, size) => Number(id.replace('party-', '')) % SIZES[size].camps;

export const ALL_SIZES = /** @type {Size[]} */ (Object.keys(SIZES));
