/** SQLite by sql.js: in Node, and in the page's worker. */
import { ROWS } from '../limits.ts';
import { TooMuch, type OpenSqlite, type SqlRow } from './sqlite.ts';

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
          while (query.step()) {
            rows.push(query.getAsObject());
            // Rows are multiplied where tables meet: a small file may give more than the memory holds.
            if (rows.length > ROWS) throw new TooMuch(`more than ${ROWS} rows`);
          }
        } finally {
          query.free();
        }
        return rows;
      },
      close: () => database?.close(),
    };
  };
}
