/** Alignment and conflict of all pairs as most code would add them up: the reference for every kernel. */

/** @typedef {import('../statements.mjs').Said} Said */

/**
 * Sums over all pairs of parties. With `step` above 1 only every so many first parties are done, for an estimate.
 * @param {readonly Said[]} statements
 * @param {string} from
 * @param {string} to
 * @param {number} [step]
 */
export function naive(statements, from, to, step = 1) {
  /** @type {Map<string, Map<string, Set<string>>>} */
  const stances = new Map();
  for (const { party, issue, position, date } of statements) {
    if (date < from || date > to) continue;
    const row = stances.get(party) ?? new Map();
    stances.set(party, row);
    const held = row.get(issue) ?? new Set();
    row.set(issue, held);
    held.add(position);
  }
  const began = performance.now();
  const parties = [...stances.keys()];
  /** @type {Map<string, Map<string, { alignment: number, conflict: number }>>} */
  const ties = new Map();
  let alignment = 0;
  let conflict = 0;
  for (let a = 0; a < parties.length; a += step) {
    const one = parties[a] ?? '';
    /** @type {Map<string, { alignment: number, conflict: number }>} */
    const row = new Map();
    for (const other of parties.slice(a + 1)) {
      const tie = tieOf(stances.get(one) ?? new Map(), stances.get(other) ?? new Map());
      if (tie.alignment + tie.conflict > 0) row.set(other, tie);
      alignment += tie.alignment;
      conflict += tie.conflict;
    }
    ties.set(one, row);
  }
  return { alignment, conflict, pairsMs: performance.now() - began, ties };
}

/** @param {Map<string, Set<string>>} one @param {Map<string, Set<string>>} other */
function tieOf(one, other) {
  let alignment = 0;
  let conflict = 0;
  for (const [issue, held] of one) {
    const theirs = other.get(issue);
    if (!theirs) continue;
    for (const mine of held) {
      for (const their of theirs) {
        if (mine === their) alignment += 1;
        else conflict += 1;
      }
    }
  }
  return { alignment, conflict };
}
