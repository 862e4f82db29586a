/** The tables of Discourse Network Analyzer's databases, and which of them a file lacks. */
import type { Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import { written, type Sqlite } from './sqlite.ts';

/** The versions whose tables are known: 3 refers to names where 2 writes them out. */
export type Version = 2 | 3;

type Tables = Readonly<Record<string, readonly string[]>>;

const VALUES = ['StatementId', 'VariableId', 'Value'];

/** What every version has of what is read. */
const COMMON: Tables = {
  SETTINGS: ['Property', 'Value'],
  DOCUMENTS: ['ID', 'Title', 'Text', 'Source', 'Date'],
  STATEMENTTYPES: ['ID', 'Label'],
  VARIABLES: ['ID', 'Variable', 'DataType', 'StatementTypeId'],
  STATEMENTS: ['ID', 'StatementTypeId', 'DocumentId', 'Start', 'Stop'],
  DATABOOLEAN: VALUES,
  DATAINTEGER: VALUES,
  DATALONGTEXT: VALUES,
};

const OF_VERSION: Readonly<Record<Version, Tables>> = {
  2: { DATASHORTTEXT: VALUES },
  3: { DATASHORTTEXT: ['StatementId', 'VariableId', 'Entity'], ENTITIES: ['ID', 'Value'] },
};

/** The version of a database, or what keeps it from being one that can be read. Throws where the file is damaged. */
export function versionOf(db: Sqlite): Version | readonly Problem[] {
  // Views are no tables: a view can say anything, and take any time to say it.
  const columns = db
    .rows(
      `SELECT upper(t.name) AS "table", upper(c.name) AS "column"
       FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'`,
    )
    .map(({ table, column }) => ({ table: written(table), column: written(column) }));
  const known = new Set(columns.flatMap(({ table, column }) => [table, `${table}.${column}`]));
  if (!known.has('STATEMENTS') && !known.has('VARIABLES')) {
    const names = [...new Set(columns.map(({ table }) => table))];
    const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
    const found =
      names.length === 0 ? 'no tables' : `the tables ${names.slice(0, MOST).map(shown).join(', ')}${more}`;
    return [{ path: 'database', found, expected: 'a database of Discourse Network Analyzer' }];
  }
  const common = missing(COMMON, known);
  if (common.length > 0) return common;
  const [setting] = db.rows(`SELECT Value AS "version" FROM SETTINGS WHERE Property = 'version'`);
  const [, digit] = /^([23])(?!\d)/.exec(written(setting?.['version'])) ?? [];
  const version = digit === '2' ? 2 : digit === '3' ? 3 : undefined;
  if (version === undefined) {
    const path = 'table SETTINGS, property version';
    return [{ path, found: shown(setting?.['version']), expected: 'version 2 or 3' }];
  }
  const own = missing(OF_VERSION[version], known);
  return own.length > 0 ? own : version;
}

/** The most tables of a database of some other kind that are named. */
const MOST = 5;

function missing(tables: Tables, known: ReadonlySet<string>): readonly Problem[] {
  return Object.entries(tables).flatMap(([table, columns]): Problem[] => {
    if (!known.has(table)) {
      const expected = `this table with the columns ${columns.join(', ')}`;
      return [{ path: `table ${table}`, found: 'nothing', expected }];
    }
    return columns
      .filter((column) => !known.has(`${table}.${column.toUpperCase()}`))
      .map((column) => ({ path: `table ${table}`, found: `no column ${column}`, expected: 'this column' }));
  });
}
