/** What the reader of databases needs of SQLite. How it is opened the page and the command line know. */

/** A cell of a database: it may hold anything, whatever its column says. */
export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** Text, or a number that stands where text should. Nothing else has words. */
export function written(value: SqlValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** More was found than is read. */
export class TooMuch extends Error {}

export interface Sqlite {
  /**
   * The rows that a query gives. Throws, in SQLite's own words, where the file is damaged, and `TooMuch` where there are
   * more than are read.
   */
  readonly rows: (sql: string) => readonly SqlRow[];
  /** Frees the memory that the database fills. */
  readonly close: () => void;
}

/** Opens a database. Never throws: what is wrong with the file shows when its rows are asked for. */
export type OpenSqlite = (bytes: Uint8Array) => Sqlite;

const BEGINNING = new TextEncoder().encode('SQLite format 3\0');

/** Whether bytes begin as every SQLite database does; its first sixteen are enough. */
export function beginsAsSqlite(bytes: Uint8Array): boolean {
  return BEGINNING.every((byte, index) => bytes[index] === byte);
}
