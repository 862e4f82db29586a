/** SQLite for the command line: sql.js. */
import type { OpenSqlite, SqlRow } from '../io/dna/sqlite.ts';

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
