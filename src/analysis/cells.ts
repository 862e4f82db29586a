/** Statements sorted into cells: what one party said about one thing. */
import type { Dataset, Id, Statement } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { isInView, partyInView, type Filter } from './filter.ts';
import { newestFirst } from './newest.ts';
import { once } from './once.ts';

/** Party → what it spoke about → something of that cell. Both in id order; only cells with a statement. */
export type Cells<T> = ReadonlyMap<Id, ReadonlyMap<Id, T>>;

/**
 * Sorts all statements of a data set into cells, newest first: once, whatever the view.
 * @param about the thing that a party spoke about in a statement; undefined where it is another kind of statement
 */
export function cellsBy(
  about: (statement: Statement, party: Id) => Id | undefined,
): (dataset: Dataset) => Cells<readonly Statement[]> {
  return once((dataset) => {
    const rows = new Map<Id, Map<Id, Statement[]>>();
    for (const statement of newestFirst(dataset.statements)) {
      for (const party of new Set(statement.parties)) {
        const thing = about(statement, party);
        if (thing === undefined) continue;
        const row = rows.get(party) ?? new Map<Id, Statement[]>();
        rows.set(party, row);
        const said = row.get(thing);
        if (said) said.push(statement);
        else row.set(thing, [statement]);
      }
    }
    return new Map(inIdOrder(rows).map(([party, row]) => [party, new Map(inIdOrder(row))]));
  });
}

/** What a filter leaves of the cells. @param make what stands in a cell, of its statements in view, newest first */
export function cellsInView<T>(
  all: Cells<readonly Statement[]>,
  dataset: Dataset,
  filter: Filter,
  make: (party: Id, thing: Id, said: readonly Statement[]) => T,
): Cells<T> {
  const inView = isInView(dataset, filter);
  const rows = new Map<Id, Map<Id, T>>();
  for (const [party, things] of all) {
    if (!partyInView(party, filter)) continue;
    const row = new Map<Id, T>();
    for (const [thing, statements] of things) {
      const said = statements.filter(inView);
      if (said.length > 0) row.set(thing, make(party, thing, said));
    }
    if (row.size > 0) rows.set(party, row);
  }
  return rows;
}

/** A map's entries in the order of their ids. */
export function inIdOrder<T>(map: ReadonlyMap<Id, T>): readonly (readonly [Id, T])[] {
  return [...map].sort(([a], [b]) => byCodeUnit(a, b));
}
