/** What the commands need of the world. Handed in, so that tests need no process. */
import type { OpenSqlite } from '../io/dna/sqlite.ts';

export interface Io {
  /** The bytes of a file. Throws where there is none to read. */
  readonly read: (path: string) => Uint8Array;
  /** Writes a file. Throws where that cannot be done. */
  readonly write: (path: string, text: string) => void;
  /** Opens databases; started only if one of the files may need it. */
  readonly sqlite?: OpenSqlite | undefined;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What went wrong with a file, in the system's own words. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
