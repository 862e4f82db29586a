/** All pairs by bits: an issue is a bit, a pair is an AND and a count of bits. */

/** @typedef {import('./encode.mjs').Columns} Columns */
/** @typedef {import('./encode.mjs').Pairs} Pairs */

/**
 * Sets the bits of what was said from one day to another: of each party first what it supports, then what it opposes,
 * `words` words each.
 * @param {Columns} columns @param {number} from @param {number} to @param {number} words @param {Int32Array} bits
 */
export function setBits({ size, party, issue, no, day }, from, to, words, bits) {
  for (let at = 0; at < size; at += 1) {
    if (day[at] < from || day[at] > to) continue;
    bits[(party[at] * 2 + no[at]) * words + (issue[at] >> 5)] |= 1 << (issue[at] & 31);
  }
}

/** How many bits of a word are set. @param {number} word */
function ones(word) {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * @param {Columns} columns @param {number} from @param {number} to
 * @returns {Pairs}
 */
export function bitset(columns, from, to) {
  const { parties, issues } = columns;
  const words = (issues + 31) >> 5;
  const bits = new Int32Array(parties * 2 * words);
  setBits(columns, from, to, words, bits);
  const alignment = new Uint16Array(parties * parties);
  const conflict = new Uint16Array(parties * parties);
  for (let a = 0; a < parties; a += 1) {
    for (let b = a + 1; b < parties; b += 1) {
      let aligned = 0;
      let opposed = 0;
      const yesA = a * 2 * words;
      const yesB = b * 2 * words;
      for (let word = 0; word < words; word += 1) {
        const a1 = bits[yesA + word];
        const a0 = bits[yesA + words + word];
        const b1 = bits[yesB + word];
        const b0 = bits[yesB + words + word];
        aligned += ones(a1 & b1) + ones(a0 & b0);
        opposed += ones(a1 & b0) + ones(a0 & b1);
      }
      alignment[a * parties + b] = aligned;
      conflict[a * parties + b] = opposed;
    }
  }
  return { alignment, conflict };
}
