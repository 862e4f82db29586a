/** Databases for tests: from the statements that make them to bytes, and opened as the command line opens them. */
import initSqlJs from 'sql.js';
import { startSqlite } from '../../src/io/dna/sqlJs.ts';

const { Database } = await initSqlJs();

/** The opener of the command line, started. */
export const openSqlite = await startSqlite();

/** The bytes of a database. */
export function databaseOf(sql: string): Uint8Array {
  const database = new Database();
  try {
    database.run(sql);
    return database.export();
  } finally {
    database.close();
  }
}
