/** Ids for the statements of a sheet. */
import { valueIn } from '../../model/coded.ts';
import { packedTexts, type PackedTexts } from '../../model/packedTexts.ts';
import { sha256Digits, sha256Short } from '../hash.ts';
import { roomy } from '../roomy.ts';
import { idsOfNames } from '../slug.ts';
import type { DraftColumns } from './draftColumns.ts';
import { NumberedKeys } from './numberedKeys.ts';

/** Digits of the hash of a row: enough to tell apart all rows of any sheet. */
const DIGITS = 10;

/**
 * An id for each row, in the order of the rows. One without an id of its own is named after what it says, so that
 * sorting a sheet breaks no links; rows that say the same are told apart by a number.
 */
export function statementIds(drafts: DraftColumns): PackedTexts {
  const own = drafts.id.values.filter((each) => each !== undefined);
  return own.length === 0 ? madeIds(drafts) : packedTexts(idsBeside(drafts, own));
}

/** Ids where none is given: as letters at once, since there may be a million. */
function madeIds({ size, says }: DraftColumns): PackedTexts {
  const starts = new Int32Array(size + 1);
  const known = new NumberedKeys(size);
  let letters = new Uint8Array(size * (PREFIX.length + DIGITS));
  let end = 0;
  const put = (text: string): void => {
    for (let at = 0; at < text.length; at++) letters[end++] = text.charCodeAt(at);
  };
  for (let at = 0; at < size; at++) {
    const digest = sha256Short(says(at));
    const copy = known.count(digest);
    letters = roomy(letters, end + LONGEST);
    put(PREFIX);
    for (let digit = 0; digit < DIGITS; digit += 2) {
      const byte = digest[digit >> 1] ?? 0;
      letters[end++] = HEX[byte >> 4] ?? 0;
      letters[end++] = HEX[byte & 15] ?? 0;
    }
    if (copy > 1) put(`-${copy}`);
    starts[at + 1] = end;
  }
  return { letters: letters.subarray(0, end), starts };
}

const PREFIX = 's-';
const HEX = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** With a hyphen, and the number of one row among two million. */
const LONGEST = PREFIX.length + DIGITS + 8;

/** The same in a sheet where some rows have an id: no other row may have that one. */
function idsBeside({ size, id, says }: DraftColumns, own: readonly string[]): readonly string[] {
  const taken = new Set(own);
  /** How many copies of a name have been looked for. */
  const copies = new Map<string, number>();
  const names = Array.from({ length: size }, (_, at) => {
    const given = valueIn(id, at);
    if (given !== undefined) return given;
    const base = `${PREFIX}${sha256Digits(says(at), DIGITS)}`;
    let name = base;
    if (taken.has(base)) {
      let copy = copies.get(base) ?? 1;
      do name = `${base}-${++copy}`;
      while (taken.has(name));
      copies.set(base, copy);
    }
    taken.add(name);
    return name;
  });
  const ids = idsOfNames(names);
  return names.map((name) => ids.get(name) ?? name);
}
