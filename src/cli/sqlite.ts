/** SQLite for the command line: sql.js, which takes a moment to start. */
import { closeSync, openSync, readSync } from 'node:fs';
import { beginsAsSqlite, type OpenSqlite, type SqlRow } from '../io/dna/sqlite.ts';

/** Whether a file is a database, by its beginning. One that cannot be read is none: whoever opens it says why. */
export function isDatabase(path: string): boolean {
  const beginning = new Uint8Array(16);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, beginning);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
  return beginsAsSqlite(beginning);
}

/** Starts SQLite and gives the opener of databases. A database is opened when it is first asked something. */
export async function startSqlite(): Promise<OpenSqlite> {
  const { default: initSqlJs } = await import('sql.js');
  const { Database } = await initSqlJs();
  return (bytes) => {
    let database: InstanceType<typeof Database> | undefined;
    return {
      rows(sql) {
        database ??= new Database(bytes);
        const query = database.prepare(sql);
        const rows: SqlRow[] = [];
        try {
          while (query.step()) rows.push(query.getAsObject());
        } finally {
          query.free();
        }
        return rows;
      },
    };
  };
}
