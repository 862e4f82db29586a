/** Ids for the statements of a sheet. */
import type { Id } from '../../model/dataset.ts';
import { sha256Hex } from '../hash.ts';
import { idsOfNames } from '../slug.ts';
import type { Draft } from './draft.ts';

/** Digits of the hash of a row: enough to tell apart all rows of any sheet. */
const DIGITS = 10;

/**
 * An id for each row, in the order of the rows. One without an id of its own is named after what it says, so that
 * sorting a sheet breaks no links; rows that say the same are told apart by a number.
 */
export function statementIds(drafts: readonly Draft[]): readonly Id[] {
  const taken = new Set(drafts.flatMap(({ id }) => id ?? []));
  const names = drafts.map(({ id, content }) => {
    if (id !== undefined) return id;
    const base = `s-${sha256Hex(content).slice(0, DIGITS)}`;
    let name = base;
    for (let copy = 2; taken.has(name); copy++) name = `${base}-${copy}`;
    taken.add(name);
    return name;
  });
  const ids = idsOfNames(names);
  return names.map((name) => ids.get(name) ?? name);
}
