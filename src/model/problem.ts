/** What is wrong with a file: a value of its own, never an exception. */

/** One problem: where it is, what was found there, what was expected. */
export interface Problem {
  /** A JSON path (`$.parties[2].id`) or a place in a sheet (`row 6, column position`). */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Something the reader should know that is no problem: it changes no exit status. */
export interface Note {
  readonly path: string;
  readonly message: string;
}

/** A parse gives a value, or every problem there is. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
