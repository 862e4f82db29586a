/** Messages about a sheet's columns, under the names that its file has for them. */
import type { Parsed } from '../../model/problem.ts';
import { COLUMNS, type Column } from './columns.ts';
import type { Survey } from './survey.ts';

/** What stands for `column party`; undefined leaves it as it is. */
export type NameOf = (column: Column) => string | undefined;

/** Places as the file's maker knows them. */
export function placed<P extends { readonly path: string }>(
  told: readonly P[],
  nameOf: NameOf | undefined,
): readonly P[] {
  if (!nameOf) return told;
  return told.map((each) => {
    const path = each.path.replace(/column (\w+)$/, (whole, name) => {
      const column = COLUMNS.find((known) => known === name);
      return (column && nameOf(column)) ?? whole;
    });
    return { ...each, path };
  });
}

/** What a parse gave, its places told as the file's maker knows them. */
export function asWritten<T>(parsed: Parsed<T>, nameOf: NameOf): Parsed<T> {
  return parsed.ok
    ? { ...parsed, notes: placed(parsed.notes, nameOf) }
    : { ok: false, problems: placed(parsed.problems, nameOf) };
}

/** What was found in a table, and what will be said of it, told in the same way. */
export function surveyAsWritten(survey: Survey, nameOf: NameOf): Survey {
  const { problems, notes } = survey;
  return { ...survey, problems: placed(problems, nameOf), notes: placed(notes, nameOf), nameOf };
}
