/** The things that a sheet names. */
import type { Id } from '../../model/dataset.ts';
import { byCodeUnit } from '../../model/ids.ts';

/** Names as written → ids. */
export type Ids = ReadonlyMap<string, Id>;

/** A thing for each name, by id: the order of the rows never matters. */
export function inIdOrder<T>(ids: Ids, make: (id: Id, name: string) => T): readonly T[] {
  return [...ids].sort(([, a], [, b]) => byCodeUnit(a, b)).map(([name, id]) => make(id, name));
}

/** The drafts that have a name, by that name. */
export function byName<T>(
  all: readonly T[],
  nameOf: (each: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const name = nameOf(each);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return groups;
}
