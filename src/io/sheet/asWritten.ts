/** Messages about a sheet's columns, under the names that its file has for them. */
import type { Parsed } from '../../model/problem.ts';
import { COLUMNS, type Column } from './columns.ts';

/**
 * What a parse gave, its places told as the file's maker knows them: `nameOf` gives what stands for `column party`;
 * undefined leaves it as it is.
 */
export function asWritten<T>(parsed: Parsed<T>, nameOf: (column: Column) => string | undefined): Parsed<T> {
  const place = <P extends { readonly path: string }>(told: P): P => {
    const path = told.path.replace(/column (\w+)$/, (whole, name) => {
      const column = COLUMNS.find((each) => each === name);
      return (column && nameOf(column)) ?? whole;
    });
    return { ...told, path };
  };
  return parsed.ok
    ? { ...parsed, notes: parsed.notes.map(place) }
    : { ok: false, problems: parsed.problems.map(place) };
}
