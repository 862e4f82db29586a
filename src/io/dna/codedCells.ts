/** A coded statement as the reader of statements sees it: like a row, its variables for cells. */
import type { Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import type { Cells } from '../sheet/cells.ts';
import type { Column } from '../sheet/columns.ts';
import type { Variable } from './database.ts';

/**
 * The cells of the statement `id`, which is in place `row`: `texts` has those that are not empty. Problems are added to
 * the list, under the names that the database has for its variables.
 */
export function codedCells(
  id: string,
  row: number,
  texts: ReadonlyMap<Column, string>,
  variables: ReadonlyMap<Column, Variable>,
  problems: Problem[],
): Cells {
  const report: Cells['report'] = (column, found, expected) => {
    const variable = variables.get(column);
    const path = variable ? `statement ${id}, variable ${variable.name}` : `statement ${id}`;
    problems.push({ path, found, expected });
  };
  return {
    row,
    has: (column) => texts.has(column) || variables.has(column),
    text: (column) => texts.get(column),
    // A name is one name, whatever is in it: who speaks jointly is coded as several statements.
    names: (column) => [texts.get(column) ?? []].flat(),
    report,
    read(column, reader, expected) {
      const text = texts.get(column);
      const value = text === undefined ? undefined : reader(text);
      if (text !== undefined && value === undefined) report(column, shown(text), expected);
      return value;
    },
  };
}
