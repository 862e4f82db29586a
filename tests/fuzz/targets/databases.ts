/** Databases of Discourse Network Analyzer: broken bytes, and whole ones whose tables say anything. */
import * as fc from 'fast-check';
import { dnaFile } from '../../helpers/dna.ts';
import { brokenBytes, hostileText } from '../mutate.ts';
import { opens } from '../opens.ts';
import type { Target } from '../target.ts';

const SAID = [
  { who: 'North', concept: 'Open the dam', agreement: 1, person: 'Ann' },
  { who: 'South', concept: 'Open the dam', agreement: 0 },
];
const whole = fc.constantFrom(dnaFile(2, { said: SAID }), dnaFile(3, { said: SAID }));

const quoted = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;
const value = fc.oneof(
  hostileText.map(quoted),
  fc.constantFrom('NULL', "x'00ff'", '9e999', '-9e999', '9223372036854775807', '-1', '0', '0.5', '1e300'),
);
const CELLS = {
  SETTINGS: ['Property', 'Value'],
  DOCUMENTS: ['ID', 'Title', 'Text', 'Source', 'Date'],
  STATEMENTTYPES: ['ID', 'Label'],
  VARIABLES: ['ID', 'Variable', 'DataType', 'StatementTypeId'],
  STATEMENTS: ['ID', 'StatementTypeId', 'DocumentId', 'Start', 'Stop'],
  DATABOOLEAN: ['StatementId', 'VariableId', 'Value'],
  DATASHORTTEXT: ['StatementId', 'VariableId', 'Value', 'Entity'],
  ENTITIES: ['ID', 'Value'],
};
const column = fc.constantFrom(
  ...Object.entries(CELLS).flatMap(([table, names]) => names.map((name) => [table, name] as const)),
);
const command = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(column, value)
      .map(([[table, name], put]) => `UPDATE OR IGNORE ${table} SET ${name} = ${put}`),
  },
  { weight: 1, arbitrary: column.map(([table]) => `DELETE FROM ${table}`) },
  { weight: 1, arbitrary: column.map(([table]) => `DROP TABLE ${table}`) },
  {
    weight: 1,
    arbitrary: column.map(([table, name]) => `ALTER TABLE ${table} RENAME COLUMN ${name} TO "__proto__"`),
  },
  {
    weight: 1,
    arbitrary: column.map(
      ([table, name]) =>
        `DROP TABLE ${table}; CREATE VIEW ${table} AS WITH RECURSIVE n(${name}) AS (SELECT 1 UNION ALL SELECT ${name} + 1 FROM n) SELECT ${name} FROM n`,
    ),
  },
);

/** A database after commands, some of which its version does not know: those are passed over. */
const told = fc
  .tuple(fc.constantFrom(2 as const, 3 as const), fc.array(command, { maxLength: 5 }))
  .map(([version, commands]) => {
    for (let many = commands.length; many > 0; many--) {
      try {
        return dnaFile(version, { said: SAID, sql: commands.slice(0, many).join(';\n') });
      } catch {
        // SQLite says that there is no such table or that its rule was broken: with one command less it may do.
      }
    }
    return dnaFile(version, { said: SAID });
  });

export const databases: Target = {
  name: 'database',
  inputs: fc.oneof(brokenBytes(whole), told),
  law: opens,
};
