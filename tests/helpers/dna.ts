/** Discourse Network Analyzer databases in a few words. */
import { databaseOf } from './sqlite.ts';

/** What a statement was coded with, in the program's own statement type. */
export interface Said {
  readonly who: string;
  readonly concept: string;
  readonly agreement: number;
  readonly person?: string;
  /** Its words, as they stand in the document. */
  readonly text?: string;
}

/** A database, and what is done to it before it is written. */
export interface DnaParts {
  readonly said?: readonly Said[];
  /** What stands in the document before the words of the first statement. */
  readonly lead?: string;
  /** In the version's own unit. */
  readonly date?: number;
  readonly version?: string;
  /** SQL that changes or damages what was made. */
  readonly sql?: string;
}

/** Midnight of 26 January 2005, in seconds. */
const MIDNIGHT = 1_106_697_600;

const COMMON = `
  CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT NOT NULL);
  CREATE TABLE DOCUMENTS(ID INTEGER NOT NULL PRIMARY KEY, Title TEXT NOT NULL, Text TEXT NOT NULL, Coder INTEGER,
    Author TEXT NOT NULL DEFAULT '', Source TEXT NOT NULL DEFAULT '', Section TEXT NOT NULL DEFAULT '',
    Notes TEXT NOT NULL DEFAULT '', Type TEXT NOT NULL DEFAULT '', Date INTEGER NOT NULL);
  CREATE TABLE STATEMENTTYPES(ID INTEGER NOT NULL PRIMARY KEY, Label TEXT NOT NULL,
    Red INTEGER NOT NULL DEFAULT 0, Green INTEGER NOT NULL DEFAULT 0, Blue INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE VARIABLES(ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT NOT NULL,
    DataType TEXT NOT NULL DEFAULT 'short text', StatementTypeId INTEGER, UNIQUE (Variable, StatementTypeId));
  CREATE TABLE STATEMENTS(ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER,
    Start INTEGER NOT NULL, Stop INTEGER NOT NULL, Coder INTEGER);
  INSERT INTO STATEMENTTYPES(ID, Label) VALUES (1, 'DNA Statement');
  INSERT INTO VARIABLES(ID, Variable, DataType, StatementTypeId) VALUES (1, 'person', 'short text', 1),
    (2, 'organization', 'short text', 1), (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1);
`;

/** The tables for what statements were coded with; version 2 repeats the statement type in each. */
function dataTables(version: 2 | 3): string {
  const type = version === 2 ? ', StatementTypeId INTEGER' : '';
  const table = (name: string, value: string): string =>
    `CREATE TABLE ${name}(ID INTEGER NOT NULL PRIMARY KEY, StatementId INTEGER NOT NULL,
       VariableId INTEGER NOT NULL${type}, ${value}, UNIQUE (StatementId, VariableId));`;
  return [
    table('DATABOOLEAN', 'Value INTEGER NOT NULL DEFAULT 1'),
    table('DATAINTEGER', 'Value INTEGER NOT NULL DEFAULT 0'),
    table('DATALONGTEXT', "Value TEXT DEFAULT ''"),
    table('DATASHORTTEXT', version === 2 ? 'Value TEXT' : 'Entity INTEGER NOT NULL'),
    version === 2
      ? ''
      : `CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL,
           Value TEXT NOT NULL DEFAULT '', ChildOf INTEGER, UNIQUE (VariableId, Value));`,
  ].join('\n');
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** SQL that codes a statement with a text, each version in its own way. */
export function shortText(version: 2 | 3, statement: number, variable: number, text: string): string {
  if (version === 2) {
    return `INSERT INTO DATASHORTTEXT(StatementId, VariableId, StatementTypeId, Value)
              VALUES (${statement}, ${variable}, 1, ${quoted(text)});`;
  }
  return `INSERT OR IGNORE INTO ENTITIES(VariableId, Value) VALUES (${variable}, ${quoted(text)});
    INSERT INTO DATASHORTTEXT(StatementId, VariableId, Entity)
      SELECT ${statement}, ${variable}, ID FROM ENTITIES WHERE VariableId = ${variable} AND Value = ${quoted(text)};`;
}

/** The bytes of a database with one document, in which all that was said stands one after the other. */
export function dnaFile(
  version: 2 | 3,
  { said = [], lead = '', date, sql = '', ...parts }: DnaParts,
): Uint8Array {
  let text = lead;
  const statements = said.map(({ who, concept, agreement, person = '', text: words = 'Words.' }, index) => {
    const id = index + 1;
    const start = text.length;
    text += `${words}\n`;
    return [
      `INSERT INTO STATEMENTS VALUES (${id}, 1, 1, ${start}, ${start + words.length}, 1);`,
      shortText(version, id, 1, person),
      shortText(version, id, 2, who),
      shortText(version, id, 3, concept),
      `INSERT INTO DATABOOLEAN(StatementId, VariableId, Value) VALUES (${id}, 4, ${agreement});`,
    ].join('\n');
  });
  return databaseOf(
    [
      COMMON,
      dataTables(version),
      `INSERT INTO SETTINGS VALUES ('version', ${quoted(parts.version ?? (version === 2 ? '2.0 beta 25' : '3.0.7'))});`,
      `INSERT INTO DOCUMENTS(ID, Title, Text, Source, Date)
         VALUES (1, 'Hearing', ${quoted(text)}, 'Gazette', ${date ?? (version === 2 ? MIDNIGHT * 1000 : MIDNIGHT)});`,
      ...statements,
      sql,
    ].join('\n'),
  );
}
