/** Ids for the statements of a sheet. */
import type { Id } from '../../model/dataset.ts';
import { sha256Digits } from '../hash.ts';
import { idsOfNames } from '../slug.ts';
import { valueIn } from '../../model/coded.ts';
import type { DraftColumns } from './draftColumns.ts';

/** Digits of the hash of a row: enough to tell apart all rows of any sheet. */
const DIGITS = 10;

/**
 * An id for each row, in the order of the rows. One without an id of its own is named after what it says, so that
 * sorting a sheet breaks no links; rows that say the same are told apart by a number.
 */
export function statementIds({ size, id, says }: DraftColumns): readonly Id[] {
  const own = id.values.filter((each) => each !== undefined);
  const taken = new Set(own);
  /** How many copies of a name have been looked for. */
  const copies = new Map<string, number>();
  const names = Array.from({ length: size }, (_, at) => {
    const given = valueIn(id, at);
    if (given !== undefined) return given;
    const base = `s-${sha256Digits(says(at), DIGITS)}`;
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
  // Names made here are ids already, and no two are the same.
  if (own.length === 0) return names;
  const ids = idsOfNames(names);
  return names.map((name) => ids.get(name) ?? name);
}
