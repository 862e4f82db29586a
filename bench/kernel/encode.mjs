/** Statements as columns of numbers, once for all kernels. */

/** @typedef {import('../statements.mjs').Said} Said */
/**
 * `no` is 1 where a statement opposes. Days count from 1970.
 * @typedef {{ size: number, parties: number, issues: number, party: Uint16Array, issue: Uint16Array,
 *   no: Uint8Array, day: Int32Array }} Columns
 */
/** Upper triangles, row by row: `alignment[a * parties + b]` for a < b. */
/** @typedef {{ alignment: Uint16Array, conflict: Uint16Array }} Pairs */

/** Text → its number, counted up as they come. */
function numbering() {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  return {
    numbers,
    /** @param {string} text */
    of(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
  };
}

/**
 * @param {readonly Said[]} statements
 * @returns {Columns}
 */
export function encode(statements) {
  const size = statements.length;
  const parties = numbering();
  const issues = numbering();
  /** @type {Map<string, number>} */
  const days = new Map();
  const party = new Uint16Array(size);
  const issue = new Uint16Array(size);
  const no = new Uint8Array(size);
  const day = new Int32Array(size);
  let at = 0;
  for (const said of statements) {
    const known = days.get(said.date) ?? Date.parse(said.date) / 86_400_000;
    days.set(said.date, known);
    party[at] = parties.of(said.party);
    issue[at] = issues.of(said.issue);
    no[at] = said.position === 'supports' ? 0 : 1;
    day[at] = known;
    at += 1;
  }
  return { size, parties: parties.numbers.size, issues: issues.numbers.size, party, issue, no, day };
}

/**
 * The sums over all pairs, by which kernels are compared.
 * @param {Pairs} pairs
 */
export function sums({ alignment, conflict }) {
  let aligned = 0;
  let opposed = 0;
  for (let at = 0; at < alignment.length; at += 1) {
    aligned += alignment[at] ?? 0;
    opposed += conflict[at] ?? 0;
  }
  return { alignment: aligned, conflict: opposed };
}
