/** Statements sorted into cells: what one party said about one thing. */
import type { Id, Statement } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { speakersInView, type Filter } from './filter.ts';

/** Party → what it spoke about → something of that cell. Both in id order; only cells with a statement. */
export type Cells<T> = ReadonlyMap<Id, ReadonlyMap<Id, T>>;

/**
 * What each party in view said about each thing; a cell keeps the order of the statements given.
 * @param about the thing that a party spoke about in a statement; undefined where it is another kind of statement
 * @param make what stands in a cell
 */
export function cellsOf<T>(
  statements: readonly Statement[],
  filter: Filter,
  about: (statement: Statement, party: Id) => Id | undefined,
  make: (party: Id, thing: Id, said: readonly Statement[]) => T,
): Cells<T> {
  const rows = new Map<Id, Map<Id, Statement[]>>();
  for (const statement of statements) {
    for (const party of speakersInView(statement, filter)) {
      const thing = about(statement, party);
      if (thing === undefined) continue;
      const row = rows.get(party) ?? new Map<Id, Statement[]>();
      rows.set(party, row);
      const said = row.get(thing);
      if (said) said.push(statement);
      else row.set(thing, [statement]);
    }
  }
  return new Map(
    inIdOrder(rows).map(([party, row]) => [
      party,
      new Map(inIdOrder(row).map(([thing, said]) => [thing, make(party, thing, said)])),
    ]),
  );
}

/** A map's entries in the order of their ids. */
export function inIdOrder<T>(map: ReadonlyMap<Id, T>): readonly (readonly [Id, T])[] {
  return [...map].sort(([a], [b]) => byCodeUnit(a, b));
}
