/** All that is read of a Discourse Network Analyzer database, as it stands there: what it means others say. */
import type { Parsed, Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import { ROWS } from '../limits.ts';
import { TooMuch, written, type Sqlite, type SqlValue } from './sqlite.ts';
import { versionOf, type Version } from './tables.ts';

/** A variable of a statement type: what its statements are coded for. */
export interface Variable {
  readonly id: string;
  readonly name: string;
  /** `boolean`, `integer`, `short text` or `long text`. */
  readonly dataType: string;
}

export interface StatementType {
  readonly id: string;
  readonly label: string;
  readonly variables: readonly Variable[];
}

export interface Document {
  readonly title: string;
  readonly outlet: string;
  readonly text: string;
  readonly date: SqlValue;
}

/** A coded part of a document. */
export interface Coded {
  readonly id: string;
  readonly type: string;
  readonly document: string;
  /** Where its words begin and end in the document, in UTF-16 units, as the program's text field counts. */
  readonly start: SqlValue;
  readonly stop: SqlValue;
}

export interface Database {
  readonly version: Version;
  readonly types: readonly StatementType[];
  readonly documents: ReadonlyMap<string, Document>;
  /** By their ids. */
  readonly statements: readonly Coded[];
  /** What a statement was coded with. */
  readonly valueOf: (statement: Coded, variable: Variable) => string;
}

/** Reads a database. Only here is it asked anything: what is thrown meanwhile is what SQLite says of the file. */
export function readDatabase(db: Sqlite): Parsed<Database> {
  try {
    const version = versionOf(db);
    if (typeof version !== 'number') return { ok: false, problems: version };
    const dangling = danglingEntities(db, version);
    if (dangling.length > 0) return { ok: false, problems: dangling };
    return { ok: true, value: contentsOf(db, version), notes: [] };
  } catch (error) {
    if (error instanceof TooMuch) {
      const expected = `at most ${ROWS} in a table`;
      return { ok: false, problems: [{ path: 'database', found: error.message, expected }] };
    }
    const found = `what SQLite cannot read: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, problems: [{ path: 'database', found, expected: 'an undamaged database' }] };
  }
}

function contentsOf(db: Sqlite, version: Version): Database {
  const variables = db.rows(
    'SELECT ID AS id, Variable AS name, DataType AS kind, StatementTypeId AS type FROM VARIABLES ORDER BY ID',
  );
  const types = db
    .rows('SELECT ID AS id, Label AS label FROM STATEMENTTYPES ORDER BY ID')
    .map(({ id, label }): StatementType => ({
      id: written(id),
      label: written(label),
      variables: variables
        .filter(({ type }) => written(type) === written(id))
        .map(({ id: own, name, kind }) => ({
          id: written(own),
          name: written(name),
          dataType: written(kind),
        })),
    }));
  const documents = db
    .rows('SELECT ID AS id, Title AS title, Source AS outlet, Text AS text, Date AS date FROM DOCUMENTS')
    .map(({ id, title, outlet, text, date = null }): [string, Document] => [
      written(id),
      { title: written(title), outlet: written(outlet), text: written(text), date },
    ]);
  const statements = db
    .rows(
      `SELECT ID AS id, StatementTypeId AS type, DocumentId AS document, Start AS start, Stop AS stop
       FROM STATEMENTS ORDER BY ID`,
    )
    .map(({ id, type, document, start = null, stop = null }): Coded => ({
      id: written(id),
      type: written(type),
      document: written(document),
      start,
      stop,
    }));
  const values = new Map(
    db
      .rows(VALUES[version])
      .map(({ statement, variable, value }) => [
        keyOf(written(statement), written(variable)),
        written(value),
      ]),
  );
  return {
    version,
    types,
    documents: new Map(documents),
    statements,
    valueOf: (statement, variable) => values.get(keyOf(statement.id, variable.id)) ?? '',
  };
}

function keyOf(statement: string, variable: string): string {
  return JSON.stringify([statement, variable]);
}

const PLAIN_VALUES = ['DATABOOLEAN', 'DATAINTEGER', 'DATALONGTEXT']
  .map((table) => `SELECT StatementId AS statement, VariableId AS variable, Value AS value FROM ${table}`)
  .join(' UNION ALL ');

const VALUES: Readonly<Record<Version, string>> = {
  2: `${PLAIN_VALUES} UNION ALL SELECT StatementId, VariableId, Value FROM DATASHORTTEXT`,
  3: `${PLAIN_VALUES} UNION ALL SELECT d.StatementId, d.VariableId, e.Value
      FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = d.Entity`,
};

/** Names that are referred to and nowhere to be found. */
function danglingEntities(db: Sqlite, version: Version): readonly Problem[] {
  if (version === 2) return [];
  return db
    .rows(
      `SELECT StatementId AS statement, Entity AS entity FROM DATASHORTTEXT
       WHERE Entity NOT IN (SELECT ID FROM ENTITIES)`,
    )
    .map(({ statement, entity }) => ({
      path: `statement ${written(statement)}`,
      found: `entity ${shown(entity)}`,
      expected: 'the ID of a row in table ENTITIES',
    }));
}
