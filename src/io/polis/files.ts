/** The files of a Polis export, each known by its headings. */
import type { Problem } from '../../model/problem.ts';
import { keyOf } from '../sheet/columns.ts';
import type { Table } from '../sheet/table.ts';

/** Comments with their words; votes one a row; votes one participant a row, with the groups that Polis found. */
export const POLIS_KINDS = ['comments', 'votes', 'participants-votes'] as const;
export type PolisKind = (typeof POLIS_KINDS)[number];

const HEADINGS: Readonly<Record<PolisKind, readonly string[]>> = {
  comments: ['comment_id', 'comment_body'],
  votes: ['comment_id', 'voter_id', 'vote'],
  'participants-votes': ['participant', 'group_id'],
};

/** Which file of an export has these headings; undefined for any other file. */
export function polisKind(headings: readonly string[]): PolisKind | undefined {
  const keys = new Set(headings.map(keyOf));
  return POLIS_KINDS.find((kind) => HEADINGS[kind].every((heading) => keys.has(heading)));
}

/** A file of an export. */
export interface PolisFile {
  readonly table: Table;
  /** Its name, where there are several. */
  readonly name?: string;
}

/** The files of one export, as far as they are there. */
export type PolisFiles = Readonly<Partial<Record<PolisKind, PolisFile>>>;

/** What a table has, and all that is wrong with it. */
export interface Told<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** The cell of a row under a heading, as `keyOf` gives it; empty where there is no such column. */
export function cellReader({ headings }: Table): (cells: readonly string[], heading: string) => string {
  const places = new Map(headings.map((heading, index) => [keyOf(heading), index]));
  return (cells, heading) => cells[places.get(heading) ?? -1] ?? '';
}
