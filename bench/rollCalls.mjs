/** Roll calls as parliaments publish them: every member's vote on every bill, in parties that mostly vote together. */
import { random } from './random.mjs';
import { CAMPS, FIRST_DAY, isoDay } from './statements.mjs';

/** Of all votes that could be cast, those that are. */
const CAST = 0.7;

/**
 * A sheet of roll calls: `party,what,vote,date`, the bills in the order of their days. Nine votes of ten follow the line of
 * the member's camp, one in twenty abstains; who was not there has no row.
 * @param {{ members?: number, bills?: number, seed?: number }} [size] 200 members and 6,200 bills make some 870,000 rows
 * @returns {string} CSV
 */
export function rollCalls({ members = 200, bills = 6200, seed = 11 } = {}) {
  const next = random(seed);
  const rows = ['party,what,vote,date'];
  for (let bill = 0; bill < bills; bill++) {
    const day = isoDay(FIRST_DAY + Math.floor((bill * 1826) / bills));
    const lines = Array.from({ length: CAMPS }, () => next() >= 0.5);
    for (let member = 0; member < members; member++) {
      if (next() >= CAST) continue;
      const cast = next();
      const withCamp = cast < 0.9;
      const vote = cast >= 0.95 ? 'abstain' : lines[member % CAMPS] === withCamp ? 'yes' : 'no';
      rows.push(`Member ${member},Bill ${bill} on the matter of ${bill % 97},${vote},${day}`);
    }
  }
  return `${rows.join('\n')}\n`;
}
