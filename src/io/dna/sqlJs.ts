/** SQLite by sql.js: in Node, and in the page's worker. */
import type { OpenSqlite, SqlRow } from './sqlite.ts';

/**
 * Starts SQLite and gives the opener of databases. A database is opened when it is first asked something.
 * @param wasm its WebAssembly, which a browser has to fetch; Node finds it by itself
 */
export async function startSqlite(wasm?: ArrayBuffer): Promise<OpenSqlite> {
  const { default: initSqlJs } = await import('sql.js');
  const { Database } = await initSqlJs(wasm && { wasmBinary: wasm });
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
