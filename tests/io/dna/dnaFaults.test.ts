/** Each fault that a database can have, and what is said of it. */
import { describe, expect, test } from 'vitest';
import type { DnaOptions } from '../../../src/io/dna/choice.ts';
import { readDna } from '../../../src/io/dna/readDna.ts';
import { dnaFile, type DnaParts } from '../../helpers/dna.ts';
import { problemLinesOf } from '../../helpers/parsed.ts';
import { databaseOf, openSqlite } from '../../helpers/sqlite.ts';

const SAID = [
  { who: 'North', concept: 'Dam', agreement: 1 },
  { who: 'South', concept: 'Dam', agreement: 0 },
];

const faults = (bytes: Uint8Array, options?: DnaOptions) =>
  problemLinesOf(readDna(openSqlite(bytes), 'x.dna', options));
/** The problems of a database to which something is done. */
const after = (sql: string, { version = 3, ...options }: DnaOptions & { readonly version?: 2 | 3 } = {}) =>
  faults(dnaFile(version, { said: SAID, sql }), options);
const made = (parts: DnaParts) => faults(dnaFile(3, { said: SAID, ...parts }));

describe('the tables', () => {
  test('of another program are named, as far as there is room', () => {
    const tables = ['moz_places', 'b', 'c', 'd', 'e', 'f']
      .map((name) => `CREATE TABLE ${name}(id);`)
      .join('');
    expect(faults(databaseOf(tables))).toEqual([
      'database: found the tables "MOZ_PLACES", "B", "C", "D", "E" and 1 more, expected a database of Discourse Network Analyzer',
    ]);
    expect(faults(databaseOf(''))).toEqual([
      'database: found no tables, expected a database of Discourse Network Analyzer',
    ]);
  });

  test('that are missing are named with their columns, and so are missing columns', () => {
    expect(
      after('DROP TABLE DATABOOLEAN; DROP TABLE SETTINGS; ALTER TABLE DOCUMENTS DROP COLUMN Date;'),
    ).toEqual([
      'table SETTINGS: found nothing, expected this table with the columns Property, Value',
      'table DOCUMENTS: found no column Date, expected this column',
      'table DATABOOLEAN: found nothing, expected this table with the columns StatementId, VariableId, Value',
    ]);
  });

  test('are those of the version that the file says it has', () => {
    expect(after('', { version: 2 })).toEqual([]);
    expect(after("UPDATE SETTINGS SET Value = '3.1.2'", { version: 2 })).toEqual([
      'table DATASHORTTEXT: found no column Entity, expected this column',
      'table ENTITIES: found nothing, expected this table with the columns ID, Value',
    ]);
    expect(after("UPDATE SETTINGS SET Value = '2.0'")).toEqual([
      'table DATASHORTTEXT: found no column Value, expected this column',
    ]);
  });

  test('are no views, which could say anything', () => {
    const sql = 'ALTER TABLE STATEMENTS RENAME TO HIDDEN; CREATE VIEW STATEMENTS AS SELECT * FROM HIDDEN;';
    expect(after(sql)).toEqual([
      'table STATEMENTS: found nothing, expected this table with the columns ID, StatementTypeId, DocumentId, Start, Stop',
    ]);
  });
});

test.each([
  ['4.0.1', '"4.0.1"'],
  ['23', '"23"'],
  ['', '""'],
])('version "%s" is none that is known', (version, found) => {
  expect(made({ version })).toEqual([
    `table SETTINGS, property version: found ${found}, expected version 2 or 3`,
  ]);
});

test('a database that does not say its version is refused', () => {
  expect(after('DELETE FROM SETTINGS')).toEqual([
    'table SETTINGS, property version: found nothing, expected version 2 or 3',
  ]);
});

describe('a damaged file', () => {
  const whole = dnaFile(3, { said: SAID, lead: 'Words. '.repeat(5000) });
  const UNREADABLE = /^database: found what SQLite cannot read: .+, expected an undamaged database$/;

  test('that was cut off is said to be damaged', () => {
    expect(faults(whole.slice(0, 4096))).toEqual([expect.stringMatching(UNREADABLE)]);
  });

  test('that is no database but for its beginning is said to be damaged', () => {
    const bytes = new Uint8Array(5000).fill(7);
    bytes.set(whole.slice(0, 16));
    expect(faults(bytes)).toEqual([expect.stringMatching(UNREADABLE)]);
    expect(faults(whole.slice(0, 16))).toEqual([expect.stringMatching(UNREADABLE)]);
  });

  test('never throws, wherever it is damaged', () => {
    for (let at = 16; at < whole.length; at += 509) {
      const bytes = whole.slice();
      bytes.fill(0xff, at, at + 64);
      for (const line of faults(bytes)) expect(line).toMatch(/: found .+, expected /s);
    }
  });
});

describe('the words of a statement', () => {
  test.each([
    ['end after the document', 'Stop = 9999', 'characters 0 to 9999'],
    ['begin before the document', 'Start = -1', 'characters -1 to 6'],
    ['end before they begin', 'Start = 6, Stop = 3', 'characters 6 to 3'],
    ['are none', 'Stop = 0', 'characters 0 to 0'],
    ['begin nowhere', "Start = 'here'", 'characters "here" to 6'],
    ['end within a character', 'Stop = 2.5', 'characters 0 to 2.5'],
  ])('that %s are refused', (_, change, found) => {
    expect(after(`UPDATE STATEMENTS SET ${change} WHERE ID = 1`)).toEqual([
      `statement 1: found ${found}, expected a part of document 1, which has 14 characters`,
    ]);
  });

  test('that are blank are refused', () => {
    expect(made({ said: [{ who: 'North', concept: 'Dam', agreement: 1, text: ' \n ' }] })).toEqual([
      'statement 1: found characters 0 to 3, which are blank, expected words of document 1',
    ]);
  });

  test('in no document are refused', () => {
    expect(after('UPDATE STATEMENTS SET DocumentId = 7 WHERE ID = 2')).toEqual([
      'statement 2: found document 7, expected the ID of a row in table DOCUMENTS',
    ]);
  });

  test('in a document of bytes are refused', () => {
    expect(after("UPDATE DOCUMENTS SET Text = x'00ff'")).toHaveLength(SAID.length);
  });
});

describe('values', () => {
  test('that are no yes and no no are named, all of them', () => {
    expect(after('UPDATE DATABOOLEAN SET Value = StatementId + 1')).toEqual([
      'statement 1, variable agreement: found "2", expected 1 for yes or 0 for no',
      'statement 2, variable agreement: found "3", expected 1 for yes or 0 for no',
    ]);
  });

  test('beyond -1 and 1 ask for another variable', () => {
    const sql = `INSERT INTO VARIABLES VALUES (9, 'scale', 'integer', 1);
      INSERT INTO DATAINTEGER(StatementId, VariableId, Value) VALUES (1, 9, 5), (2, 9, 1);`;
    expect(after(sql, { map: { position: 'scale' } })).toEqual([
      expect.stringMatching(
        /^statement 1, variable scale: found "5", expected a number from -1 to 1, or a word/,
      ),
    ]);
  });

  test('that are missing are named', () => {
    expect(after('DELETE FROM DATABOOLEAN WHERE StatementId = 2')).toEqual([
      'statement 2, variable agreement: found nothing, expected 1 for yes or 0 for no',
    ]);
  });

  test('that refer to a name which is not there are named', () => {
    expect(after('UPDATE DATASHORTTEXT SET Entity = 99 WHERE StatementId = 2 AND VariableId = 2')).toEqual([
      'statement 2: found entity 99, expected the ID of a row in table ENTITIES',
    ]);
  });

  test('that no calendar has are named once a document', () => {
    expect(made({ date: 1e15 })).toEqual([
      'document 1, Date: found 1000000000000000, expected seconds since 1970, between the years 0 and 9999',
    ]);
    expect(faults(dnaFile(2, { said: SAID, date: 1e15 }))).toEqual([
      'document 1, Date: found 1000000000000000, expected milliseconds since 1970, between the years 0 and 9999',
    ]);
    expect(after("UPDATE DOCUMENTS SET Date = 'May 1'")).toEqual([
      'document 1, Date: found "May 1", expected seconds since 1970, between the years 0 and 9999',
    ]);
  });
});

test('an ID that stands twice, in a table without a key, is named', () => {
  const sql = `CREATE TABLE COPY AS SELECT * FROM STATEMENTS; DROP TABLE STATEMENTS;
    ALTER TABLE COPY RENAME TO STATEMENTS; UPDATE STATEMENTS SET ID = 1;`;
  expect(after(sql)).toEqual([
    'statement 1: found another statement with this ID, expected an ID of its own',
  ]);
});

describe('the choice of what is read', () => {
  const OTHERS = `INSERT INTO STATEMENTTYPES(ID, Label) VALUES (2, 'Annotation');
    INSERT INTO VARIABLES VALUES (20, 'note', 'long text', 2);`;
  const TWIN = `INSERT INTO STATEMENTTYPES(ID, Label) VALUES (3, 'Second look');
    INSERT INTO VARIABLES SELECT ID + 30, Variable, DataType, 3 FROM VARIABLES WHERE StatementTypeId = 1;`;

  test('is the reader’s where several statement types would do', () => {
    expect(after(OTHERS + TWIN)).toEqual([
      'statement types: found "DNA Statement", "Second look", expected one of them: choose it with --statement-type',
    ]);
    expect(after(OTHERS + TWIN, { statementType: 'Second look' })).toEqual([]);
  });

  test('is the reader’s where none of several would do, and says what they have', () => {
    expect(after(`${OTHERS} UPDATE VARIABLES SET Variable = 'actor' WHERE ID = 2;`)).toEqual([
      'statement types: found "DNA Statement" (person, actor, concept, agreement), "Annotation" (note), expected one with the variables "organization", "concept", "agreement"; --map and --statement-type choose others',
    ]);
  });

  test('names the variables of a statement type that lacks some', () => {
    expect(after(OTHERS, { statementType: 'Annotation', map: { party: 'note' } })).toEqual([
      'statement type "Annotation": found the variables "note", expected a variable "concept", which is to be read as issue; --map issue=NAME chooses another',
      'statement type "Annotation": found the variables "note", expected a variable "agreement", which is to be read as position; --map position=NAME chooses another',
    ]);
    expect(after('DELETE FROM VARIABLES')[0]).toMatch(
      /^statement type "DNA Statement": found the variables nothing/,
    );
  });

  test('is of a statement type that is there', () => {
    expect(after(OTHERS, { statementType: 'Notes' })).toEqual([
      'statement type: found "Notes", expected one of "DNA Statement", "Annotation"',
    ]);
    expect(after('DELETE FROM STATEMENTTYPES')).toEqual([
      'table STATEMENTTYPES: found no rows, expected a statement type',
    ]);
  });

  test('cannot put a variable in the place of what the database says itself', () => {
    expect(after('', { map: { text: 'note', id: 'person' } })).toEqual([
      'database: found a variable for id, expected none: the database says that itself',
      'database: found a variable for text, expected none: the database says that itself',
    ]);
  });
});
