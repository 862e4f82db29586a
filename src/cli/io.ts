/** What the commands need of the world. Handed in, so that tests need no process. */
import type { OpenSqlite } from '../io/dna/sqlite.ts';

export interface Io {
  /** The bytes of a file. Throws where there is none to read. */
  readonly read: (path: string) => Uint8Array;
  /** Writes a file, which is one text after another. Throws where that cannot be done. */
  readonly write: (path: string, texts: Iterable<string>) => void;
  /** Opens databases; started only if one of the files may need it. */
  readonly sqlite?: OpenSqlite | undefined;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What went wrong with a file, in the system's own words. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Letters that are written at once: one call for each of a million short texts would take longer than all the rest. */
const AT_ONCE = 1 << 16;

/** The same texts, put together into few. */
export function* joined(texts: Iterable<string>): Generator<string> {
  let held = '';
  for (const text of texts) {
    held += text;
    if (held.length < AT_ONCE) continue;
    yield held;
    held = '';
  }
  yield held;
}
