/** All pairs by lists: for each issue, count up the pairs of those who spoke of it. */

/** @typedef {import('./encode.mjs').Columns} Columns */
/** @typedef {import('./encode.mjs').Pairs} Pairs */

/**
 * Who supports and who opposes each issue, each party once, in order; `yesFrom[issue]` is where its list begins.
 * @param {Columns} columns @param {number} from @param {number} to
 */
function lists({ size, parties, issues, party, issue, no, day }, from, to) {
  const held = new Uint8Array(parties * issues);
  const yesFrom = new Int32Array(issues + 1);
  const noFrom = new Int32Array(issues + 1);
  for (let at = 0; at < size; at += 1) {
    if (day[at] < from || day[at] > to) continue;
    const cell = issue[at] * parties + party[at];
    const bit = 1 << no[at];
    if (held[cell] & bit) continue;
    held[cell] |= bit;
    (bit === 1 ? yesFrom : noFrom)[issue[at] + 1] += 1;
  }
  for (let each = 0; each < issues; each += 1) {
    yesFrom[each + 1] += yesFrom[each];
    noFrom[each + 1] += noFrom[each];
  }
  const yes = new Uint16Array(yesFrom[issues]);
  const noes = new Uint16Array(noFrom[issues]);
  let [yesAt, noAt] = [0, 0];
  for (let cell = 0; cell < held.length; cell += 1) {
    if (held[cell] & 1) yes[yesAt++] = cell % parties;
    if (held[cell] & 2) noes[noAt++] = cell % parties;
  }
  return { yes, noes, yesFrom, noFrom };
}

/**
 * @param {Columns} columns @param {number} from @param {number} to
 * @returns {Pairs}
 */
export function sparse(columns, from, to) {
  const { parties, issues } = columns;
  const { yes, noes, yesFrom, noFrom } = lists(columns, from, to);
  const alignment = new Uint16Array(parties * parties);
  const conflict = new Uint16Array(parties * parties);
  /** @param {Uint16Array} list @param {number} start @param {number} end */
  const within = (list, start, end) => {
    for (let one = start; one < end; one += 1) {
      const row = list[one] * parties;
      for (let other = one + 1; other < end; other += 1) alignment[row + list[other]] += 1;
    }
  };
  for (let issue = 0; issue < issues; issue += 1) {
    within(yes, yesFrom[issue], yesFrom[issue + 1]);
    within(noes, noFrom[issue], noFrom[issue + 1]);
    for (let one = yesFrom[issue]; one < yesFrom[issue + 1]; one += 1) {
      const a = yes[one];
      for (let other = noFrom[issue]; other < noFrom[issue + 1]; other += 1) {
        const b = noes[other];
        if (a < b) conflict[a * parties + b] += 1;
        else if (b < a) conflict[b * parties + a] += 1;
      }
    }
  }
  return { alignment, conflict };
}
