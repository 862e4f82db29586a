/** The columns that a sheet may have, and the headings by which people know them. */
import type { Note, Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import type { Table } from './table.ts';

/** Every known column, in the order in which a sheet is written. */
export const COLUMNS = [
  'id',
  'date',
  'event',
  'party',
  'speaker',
  'role',
  'issue',
  'towards',
  'position',
  'kind',
  'text',
  'language',
  'intensity',
  'red_line',
  'topic',
  'source_title',
  'source_outlet',
  'source_url',
  'source_date',
  'confidence',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Other headings for a column, written as `keyOf` gives them. */
const SYNONYMS: Readonly<Partial<Record<Column, readonly string[]>>> = {
  party: ['actor', 'organisation', 'organization', 'country', 'who', 'member', 'voter'],
  issue: [
    'concept',
    'claim',
    'demand',
    'statement',
    'proposal',
    'resolution',
    'what',
    'bill',
    'motion',
    'vote',
  ],
  position: ['stance', 'agreement', 'agree', 'vote', 'opinion'],
  text: ['quote', 'comment', 'justification'],
};

/** A vote is a position; only where another heading has the position it is what was voted on. */
const IN_TURN: readonly Column[] = ['position', ...COLUMNS.filter((column) => column !== 'position')];

/** Which heading stands for which column where the reader said so: `party=organization`. */
export type ColumnMap = Readonly<Partial<Record<Column, string>>>;

/** Where a column is found. */
export interface Found {
  readonly index: number;
  /** The heading as `keyOf` gives it: some headings say how their cells are meant. */
  readonly heading: string;
}

type Heading = Pick<Table, 'headings' | 'headingRow'>;

export interface Layout {
  readonly columns: ReadonlyMap<Column, Found>;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** `Red Line`, `red-line` and `red_line` are one heading. */
export function keyOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
}

/** How many known columns a heading row has: it tells a sheet from other texts, and one delimiter from another. */
export function knownColumns(headings: readonly string[], map: ColumnMap): number {
  const keys = new Set(headings.map(keyOf));
  return COLUMNS.filter((column) => namesOf(column, map).some((name) => keys.has(name))).length;
}

/** All that may stand for a column; a choice of the reader's is the only one. */
function namesOf(column: Column, map: ColumnMap): readonly string[] {
  const chosen = map[column];
  return chosen === undefined ? [column, ...(SYNONYMS[column] ?? [])] : [keyOf(chosen)];
}

/** Finds the columns of a sheet. A column's own name goes before synonyms; two synonyms for one are asked about. */
export function layoutOf({ headings, headingRow }: Heading, map: ColumnMap): Layout {
  const keys = headings.map(keyOf);
  const row = `row ${headingRow}`;
  const problems: Problem[] = [];
  const columns = new Map<Column, Found>();
  const taken = new Set(Object.values(map).map(keyOf));
  for (const column of IN_TURN) {
    const found = candidates(column, keys, map, taken);
    const [first, second] = found;
    if (first === undefined) {
      if (map[column] !== undefined) problems.push(missing(column, map, row));
      continue;
    }
    columns.set(column, first);
    for (const { heading } of found) taken.add(heading);
    if (second !== undefined) problems.push(several(column, found, headings, row));
  }
  for (const column of ['party', 'position'] as const) {
    if (!columns.has(column) && map[column] === undefined) problems.push(missing(column, map, row));
  }
  if (!columns.has('issue') && !columns.has('towards') && map.issue === undefined) {
    problems.push(missing('issue', map, row));
  }
  const read = new Set([...columns.values()].map(({ index }) => index));
  const unread = headings.filter((heading, index) => heading.trim() !== '' && !read.has(index));
  return { columns, problems, notes: unread.length === 0 ? [] : [notRead(unread, row)] };
}

function candidates(column: Column, keys: readonly string[], map: ColumnMap, taken: ReadonlySet<string>) {
  const places = (name: string): readonly Found[] =>
    keys.flatMap((heading, index) => (heading === name ? [{ index, heading }] : []));
  const [own = '', ...synonyms] = namesOf(column, map);
  const free = map[column] === undefined ? (name: string) => !taken.has(name) : () => true;
  const exact = free(own) ? places(own) : [];
  return exact.length > 0 ? exact : synonyms.filter(free).flatMap(places);
}

function missing(column: Column, map: ColumnMap, row: string): Problem {
  const expected =
    map[column] === undefined
      ? `a heading ${column === 'issue' ? 'issue or towards' : column} (or ${SYNONYMS[column]?.join(', ')})`
      : `a heading ${shown(map[column])}, which is to be read as ${column}`;
  return { path: `${row}, column ${column}`, found: 'nothing', expected };
}

function several(column: Column, found: readonly Found[], headings: readonly string[], row: string): Problem {
  const distinct = new Set(found.map(({ heading }) => heading));
  const choice =
    distinct.size > 1 ? `: choose it, for instance with --map ${column}=${found[0]?.heading}` : '';
  return {
    path: `${row}, column ${column}`,
    found: found.map(({ index }) => shown(headings[index])).join(' and '),
    expected: `one heading for ${column}${choice}`,
  };
}

function notRead(headings: readonly string[], row: string): Note {
  return {
    path: row,
    message: `columns not read: ${headings.map((each) => shown(each.trim())).join(', ')}`,
  };
}
