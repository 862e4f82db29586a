/** Discourse Network Analyzer databases through the commands, from their bytes to what is printed. */
import { describe, expect, test } from 'vitest';
import { dnaFile, shortText } from '../helpers/dna.ts';
import { parley } from '../helpers/commandLine.ts';
import { openSqlite } from '../helpers/sqlite.ts';

const HEADING = 'a,b,compared,agreed,opposed,mixed,alignment,conflict,net';
const SAID = [
  { who: 'North', concept: 'Open the dam', agreement: 1, text: 'Open it.' },
  { who: 'South', concept: 'Open the dam', agreement: 0, text: '=NO()' },
  { who: 'North', concept: 'Protect fish', agreement: 1 },
  { who: 'South', concept: 'Protect fish', agreement: 1 },
];
const TWIN = `INSERT INTO STATEMENTTYPES(ID, Label) VALUES (3, 'Second look');
  INSERT INTO VARIABLES SELECT ID + 30, Variable, DataType, 3 FROM VARIABLES WHERE StatementTypeId = 1;
  INSERT INTO STATEMENTS VALUES (90, 3, 1, 0, 8, 1), (91, 3, 1, 0, 8, 1);
  ${shortText(3, 90, 32, 'East')} ${shortText(3, 90, 33, 'Dam')} ${shortText(3, 91, 32, 'West')} ${shortText(3, 91, 33, 'Dam')}
  INSERT INTO DATABOOLEAN(StatementId, VariableId, Value) VALUES (90, 34, 1), (91, 34, 0);`;

const whole = dnaFile(3, { said: SAID });
const files = {
  'river.dna': whole,
  'old.bin': dnaFile(2, { said: SAID }),
  'two.dna': dnaFile(3, { said: SAID, sql: TWIN }),
  'cut.dna': whole.slice(0, 3000),
  'river.csv': 'party,issue,position\nA,x,yes\n',
};
const ran = (...argv: string[]) => parley(argv, files, openSqlite);

describe('a database', () => {
  test.each(['river.dna', 'old.bin'])('is known by its beginning: %s', (file) => {
    expect(ran('ties', file)).toEqual({
      status: 0,
      out: `${HEADING}\nNorth,South,2,1,1,0,1,1,0\n`,
      err: '',
      written: {},
    });
  });

  test('calls things as they were written', () => {
    expect(ran('ties', 'river.dna', '--issues', 'Open the dam').out).toBe(
      `${HEADING}\nNorth,South,1,0,1,0,0,1,-1\n`,
    );
    expect(ran('issues', 'river.dna').out).toMatch(/^Open the dam,/m);
  });

  test('becomes a sheet that gives the same ties and words', () => {
    const { out: sheet } = ran('convert', 'river.dna', '--to', 'csv');
    expect(sheet).toContain(",direct,'=NO(),");
    expect(parley(['ties', 'river.csv'], { 'river.csv': sheet }).out).toBe(ran('ties', 'river.dna').out);
  });

  test('has the statement type that is asked for', () => {
    const unsure = ran('ties', 'two.dna');
    expect(unsure).toMatchObject({ status: 1, out: '' });
    expect(unsure.err).toBe(
      'two.dna: statement types: found "DNA Statement", "Second look", expected one of them: choose it with --statement-type\n',
    );
    for (const command of ['ties', 'issues', 'blocs']) {
      expect(ran(command, 'two.dna', '--statement-type', 'Second look').status).toBe(0);
    }
    expect(ran('ties', 'two.dna', '--statement-type', 'Second look').out).toBe(
      `${HEADING}\nEast,West,1,0,1,0,0,1,-1\n`,
    );
    expect(ran('convert', 'two.dna', '--statement-type', 'Second look', '--to', 'parley').out).toContain(
      '"West"',
    );
    expect(ran('validate', 'two.dna', '--statement-type', 'DNA Statement').status).toBe(0);
  });

  test('has the variables that are asked for', () => {
    expect(ran('ties', 'river.dna', '--map', 'party=concept,issue=organization').out).toBe(
      `${HEADING}\nOpen the dam,Protect fish,2,1,1,0,1,1,0\n`,
    );
  });

  test('that is damaged is a problem like any other, beside files that are not', () => {
    expect(ran('validate', 'river.csv', 'cut.dna', 'river.dna')).toMatchObject({
      status: 1,
      out: expect.stringMatching(/^cut\.dna: database: found what SQLite cannot read: .+\n$/) as string,
    });
  });

  test('is refused where SQLite was not started', () => {
    expect(parley(['validate', 'river.dna'], files).out).toBe(
      'river.dna: file: found a database, expected a text, a workbook or an archive: databases cannot be opened here\n',
    );
  });
});
