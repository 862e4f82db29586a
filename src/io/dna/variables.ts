/** What Discourse Network Analyzer calls a statement's parts, and statements that lack one. */
import type { Note } from '../../model/problem.ts';
import { keyOf, type ColumnMap } from '../sheet/columns.ts';

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

/** What a statement must name to be in a network: who speaks, and on what or towards whom. */
const NAMED = ['party', 'issue', 'towards'] as const;
type Named = (typeof NAMED)[number];

/** Which name a statement lacks, if any. `has` says which columns there are, `given` which are filled. */
export function lacking(
  given: (column: Named) => boolean,
  has: (column: Named) => boolean,
): Named | undefined {
  if (!given('party')) return 'party';
  if (given('issue') || given('towards')) return undefined;
  return has('issue') ? 'issue' : 'towards';
}

/** A statement that was left out, and the name that it lacks. */
export interface LeftOut {
  readonly id: string;
  readonly column: Named;
}

/** The most statements that a note names one by one. */
const MOST = 20;

/** What is said of statements that were left out, as Discourse Network Analyzer leaves them out of its networks. */
export function leftOutNotes(leftOut: readonly LeftOut[]): readonly Note[] {
  return NAMED.flatMap((column): readonly Note[] => {
    const ids = leftOut.filter((each) => each.column === column).map(({ id }) => id);
    if (ids.length === 0) return [];
    const more = ids.length > MOST ? ` and ${ids.length - MOST} more` : '';
    const statements = ids.length === 1 ? '1 statement is' : `${ids.length} statements are`;
    const message = `${statements} left out, without a name here: ${ids.slice(0, MOST).join(', ')}${more}`;
    return [{ path: `column ${column}`, message }];
  });
}
