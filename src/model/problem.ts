/** What is wrong with a file: a value of its own, never an exception. */

/** One problem: where it is, what was found there, what was expected. */
export interface Problem {
  /** A JSON path (`$.parties[2].id`) or a place in a sheet (`row 6, column position`). */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** What would make it none. */
  readonly ways?: readonly Way[];
}

/** Something the reader should know that is no problem: it changes no exit status. */
export interface Note {
  readonly path: string;
  readonly message: string;
  /** What the reader may choose to do about it: take names for one. */
  readonly merge?: Merge;
  /** Or read the files another way. */
  readonly ways?: readonly Way[];
}

/** Another way to read the same files: the groups of a Polis export as parties, or one type of statements. */
export type Way =
  | { readonly kind: 'groups'; readonly groups: number }
  | { readonly kind: 'statement-type'; readonly label: string };

/** What the names of a merge are names of. */
export const MERGE_KINDS = ['party', 'issue', 'topic', 'event', 'speaker'] as const;
export type MergeKind = (typeof MERGE_KINDS)[number];

/** Names that are taken for one, or may be: the first is the one that stays. */
export interface Merge {
  readonly kind: MergeKind;
  readonly names: readonly string[];
}

/** A parse gives a value, or every problem there is. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
