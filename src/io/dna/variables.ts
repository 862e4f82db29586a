/** What Discourse Network Analyzer calls a statement's parts, and statements that lack one. */
import type { Note } from '../../model/problem.ts';
import { keyOf, type Column, type ColumnMap } from '../sheet/columns.ts';

/** The variables of the statement type that the program makes for every new database. */
const PARTY = 'organization';
const ISSUE = 'concept';
const POSITION = 'agreement';
const SPEAKER = 'person';

/**
 * The variables that stand for columns of a sheet: the program's own, unless the reader said otherwise. The speaker is
 * the one that a file may do without, so whether it `has` that variable is asked.
 */
export function variablesFor(map: ColumnMap, has: (name: string) => boolean): ColumnMap {
  const taken = Object.values(map).some((name) => keyOf(name) === SPEAKER);
  return {
    party: PARTY,
    ...(map.towards === undefined ? { issue: ISSUE } : {}),
    position: POSITION,
    ...(has(SPEAKER) && !taken ? { speaker: SPEAKER } : {}),
    ...map,
  };
}

/**
 * What a statement lacks without which it is in no network: who speaks, or what of. Discourse Network Analyzer, too,
 * leaves such statements out.
 */
export function lacking(given: (column: Column) => boolean): 'party' | 'issue' | undefined {
  if (!given('party')) return 'party';
  return given('issue') || given('towards') ? undefined : 'issue';
}

/** The most statements that a note names one by one. */
const MOST = 20;

/** What is said of statements that were left out; `id` is the statement's, `column` what it lacks. */
export function leftOutNotes(leftOut: readonly { readonly id: string; readonly column: Column }[]) {
  return (['party', 'issue'] as const).flatMap((column): readonly Note[] => {
    const ids = leftOut.filter((each) => each.column === column).map(({ id }) => id);
    if (ids.length === 0) return [];
    const more = ids.length > MOST ? ` and ${ids.length - MOST} more` : '';
    const statements = ids.length === 1 ? '1 statement is' : `${ids.length} statements are`;
    const message = `${statements} left out, without a name here: ${ids.slice(0, MOST).join(', ')}${more}`;
    return [{ path: `column ${column}`, message }];
  });
}
