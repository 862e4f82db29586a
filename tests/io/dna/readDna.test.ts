import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../src/analysis/filter.ts';
import { ties } from '../../../src/analysis/ties.ts';
import { canonicalText } from '../../../src/io/canonical.ts';
import type { DnaOptions } from '../../../src/io/dna/choice.ts';
import { readDna } from '../../../src/io/dna/readDna.ts';
import { parseParley } from '../../../src/io/parley.ts';
import type { Rule } from '../../../src/model/view.ts';
import { dnaFile, shortText, type DnaParts, type Said } from '../../helpers/dna.ts';
import { notesOf, valueOf } from '../../helpers/parsed.ts';
import { openSqlite } from '../../helpers/sqlite.ts';

const VERSIONS = [2, 3] as const;
type Version = (typeof VERSIONS)[number];

const parse = (version: Version, parts: DnaParts, options?: DnaOptions) =>
  readDna(openSqlite(dnaFile(version, parts)), 'folder/River talks.dna', options);
const read = (...given: Parameters<typeof parse>) => valueOf(parse(...given));

const say = (who: string, concept: string, agreement: number, more: Partial<Said> = {}): Said => ({
  who,
  concept,
  agreement,
  ...more,
});

/** North says yes to the dam and, later, no; South no twice; East yes. All but South say yes to fish. */
const RIVER = [
  say('North', 'Open the dam', 1),
  say('South', 'Open the dam', 0),
  say('South', 'Open the dam', 0),
  say('East', 'Open the dam', 1),
  say('North', 'Open the dam', 0),
  say('North', 'Protect fish', 1),
  say('East', 'Protect fish', 1),
  say('East', 'Protect fish', 1),
];

const tiesUnder = (version: Version, rule: Rule) =>
  ties(read(version, { said: RIVER }), EVERYTHING, { count: 'all', rule, norm: 'none' }).map(
    ({ a, b, alignment, conflict, net }) => `${a}~${b} ${alignment} ${conflict} ${net}`,
  );

describe.each(VERSIONS)('a database of version %i', (version) => {
  test('gives congruence and conflict of organizations over concepts, duplicates ignored', () => {
    expect(tiesUnder(version, 'any')).toEqual(['east~north 2 1 1', 'east~south 0 1 -1', 'north~south 1 1 0']);
  });

  test('gives congruence and conflict with every statement counted', () => {
    // East and North: yes·yes and yes·no on the dam, 2 × 1 on fish. South says no twice to each of them.
    expect(tiesUnder(version, 'every')).toEqual([
      'east~north 3 1 2',
      'east~south 0 2 -2',
      'north~south 2 2 0',
    ]);
  });

  test('becomes quotes with their speakers, days and documents', () => {
    const dataset = read(version, {
      said: [say('North', 'Open the dam', 0, { person: 'Ann', text: 'Never; "not now".' })],
      lead: 'On Monday 🐟 Ann said: ',
    });
    expect(dataset).toMatchObject({
      id: 'river-talks',
      title: 'River talks',
      parties: [{ id: 'north', name: 'North' }],
      speakers: [{ id: 'ann', name: 'Ann', party: 'north' }],
      issues: [{ id: 'open-the-dam', proposition: 'Open the dam' }],
      sources: [{ outlet: 'Gazette', title: 'Hearing', date: '2005-01-26' }],
      statements: [
        {
          id: '1',
          date: '2005-01-26',
          parties: ['north'],
          speaker: 'ann',
          issue: 'open-the-dam',
          position: 'opposes',
          kind: 'direct',
          text: 'Never; "not now".',
          source: 'gazette-2005-01-26',
        },
      ],
    });
    expect(valueOf(parseParley(canonicalText(dataset)))).toEqual(dataset);
  });

  test('keeps the hour of a document that has one, and counts days before 1970', () => {
    const unit = version === 2 ? 1000 : 1;
    const dateOf = (date: number) => read(version, { said: RIVER, date }).statements[0]?.date;
    expect(dateOf(1_106_699_405 * unit)).toBe('2005-01-26T00:30:05Z');
    expect(dateOf(-86_400 * unit)).toBe('1969-12-31');
  });

  test('leaves statements of nobody or about nothing out, as the program does, and says which', () => {
    const said = [say('', 'Open the dam', 1), say('North', '', 1), say(' ', '', 1), ...RIVER];
    const parsed = parse(version, { said });
    expect(valueOf(parsed).statements.map(({ id }) => id)).toEqual(
      RIVER.map((_, index) => String(index + 4)),
    );
    expect(notesOf(parsed)).toContain(
      'variable organization: 2 statements are left out, without a name here: 1, 3',
    );
    expect(notesOf(parsed)).toContain('variable concept: 1 statement is left out, without a name here: 2');
  });

  test('has nobody for a speaker where the person is not given', () => {
    expect(read(version, { said: RIVER }).speakers).toEqual([]);
  });

  test('takes a name as one name whatever is in it, and all names as text', () => {
    const names = ['<b onclick=alert(1)>', '=SUM(A1)', "'+1", '__proto__', 'A; B', "O'Neill", 'constructor'];
    const dataset = read(version, { said: names.map((name) => say(name, name, 1, { text: name })) });
    expect(new Set(dataset.parties.map(({ name }) => name))).toEqual(new Set(names));
    expect(new Set(dataset.issues.map(({ proposition }) => proposition))).toEqual(new Set(names));
    expect(dataset.statements.map(({ text }) => text)).toEqual(names);
    expect(valueOf(parseParley(canonicalText(dataset)))).toEqual(dataset);
  });

  test('has blanks round its names trimmed, and says so', () => {
    const parsed = parse(version, { said: [say(' North', 'Fish', 1), say('North', 'Fish', 1)] });
    expect(valueOf(parsed).parties).toMatchObject([{ name: 'North' }]);
    expect(notesOf(parsed)).toContain('variable organization: blanks round 1 name were trimmed: " North"');
  });

  test('mentions under its own variables what may be one', () => {
    expect(notesOf(parse(version, { said: [say('North', 'Fish', 1), say('NORTH', 'Fish', 1)] }))).toContain(
      'variable organization: "NORTH" and "North" may be the same; they are kept apart',
    );
  });

  test('may have a document without a name, which is no source', () => {
    const dataset = read(version, { said: RIVER, sql: "UPDATE DOCUMENTS SET Title = '', Source = ' '" });
    expect(dataset.sources).toEqual([]);
    expect(dataset.statements[0]).toMatchObject({ date: '2005-01-26', source: undefined });
  });
});

describe('variables', () => {
  /** A second variable `name` of a kind, and its values: one for each statement. */
  const variable = (
    name: string,
    kind: string,
    table: string,
    values: readonly (number | string)[],
  ): string =>
    [
      `INSERT INTO VARIABLES VALUES (9, '${name}', '${kind}', 1);`,
      ...values.map((value, index) =>
        table === 'DATASHORTTEXT'
          ? shortText(3, index + 1, 9, String(value))
          : `INSERT INTO ${table}(StatementId, VariableId, Value) VALUES (${index + 1}, 9, '${value}');`,
      ),
    ].join('\n');
  const said = [say('North', 'Dam', 1), say('South', 'Dam', 1), say('East', 'Dam', 1)];
  const positions = (sql: string, position: string) =>
    read(3, { said, sql }, { map: { position } }).statements.map((each) => each.position);

  test('that are boolean say yes and no, whatever they are called', () => {
    const sql = variable('Zustimmung', 'boolean', 'DATABOOLEAN', [1, 0, 1]);
    expect(positions(sql, 'Zustimmung')).toEqual(['supports', 'opposes', 'supports']);
  });

  test('that are integers are read as they are', () => {
    const sql = variable('scale', 'integer', 'DATAINTEGER', [1, 0, -1]);
    expect(positions(sql, 'Scale')).toEqual([1, 0, -1]);
  });

  test('that are integers, only 0 and 1, and called agree or vote say no and yes', () => {
    expect(positions(variable('vote', 'integer', 'DATAINTEGER', [1, 0, 1]), 'vote')).toEqual([
      'supports',
      'opposes',
      'supports',
    ]);
    expect(positions(variable('scale', 'integer', 'DATAINTEGER', [1, 0, 1]), 'scale')).toEqual([1, 0, 1]);
  });

  test('that are texts hold words for positions', () => {
    const sql = variable('stance', 'short text', 'DATASHORTTEXT', ['in favour', 'against', 'unclear']);
    expect(positions(sql, 'stance')).toEqual(['supports', 'opposes', 'unclear']);
  });

  test('may stand for anything else that a sheet has', () => {
    const sql = variable('remark', 'long text', 'DATALONGTEXT', ['One.', '', 'Three.']);
    const { statements } = read(3, { said, sql }, { map: { note: 'remark' } });
    expect(statements.map(({ note }) => note)).toEqual(['One.', undefined, 'Three.']);
  });

  test('may say towards whom a position is', () => {
    const sql = variable('target', 'short text', 'DATASHORTTEXT', ['South; and its friends', 'North', '']);
    const parsed = parse(3, { said, sql }, { map: { towards: 'target' } });
    expect(valueOf(parsed).statements).toMatchObject([
      { parties: ['north'], towards: 'south-and-its-friends' },
      { parties: ['south'], towards: 'north' },
    ]);
    expect(notesOf(parsed)).toContain('variable target: 1 statement is left out, without a name here: 3');
  });

  test('make persons parties if the reader wants them', () => {
    const dataset = read(
      3,
      { said: [say('North', 'Dam', 1, { person: 'Ann' })] },
      { map: { party: 'person' } },
    );
    expect(dataset).toMatchObject({ parties: [{ name: 'Ann' }], speakers: [] });
  });
});

describe('statement types', () => {
  const ANNOTATION = `INSERT INTO STATEMENTTYPES(ID, Label) VALUES (2, 'Annotation');
    INSERT INTO VARIABLES VALUES (20, 'note', 'long text', 2);
    INSERT INTO STATEMENTS VALUES (90, 2, 1, 0, 5, 1);`;

  test('that lack what is wanted are passed over, which is said', () => {
    const parsed = parse(3, { said: RIVER, sql: ANNOTATION });
    expect(valueOf(parsed).statements).toHaveLength(RIVER.length);
    expect(notesOf(parsed)).toEqual([
      'statement type "DNA Statement": statements of other types are not read: "Annotation"',
    ]);
  });

  test('are chosen by their label, in any case', () => {
    const sql = `INSERT INTO STATEMENTTYPES(ID, Label) VALUES (2, 'Second look');
      INSERT INTO VARIABLES VALUES (20, 'organization', 'short text', 2), (21, 'concept', 'short text', 2),
        (22, 'agreement', 'boolean', 2);
      INSERT INTO STATEMENTS VALUES (90, 2, 1, 0, 5, 1);
      ${shortText(3, 90, 20, 'West')} ${shortText(3, 90, 21, 'Fish')}
      INSERT INTO DATABOOLEAN(StatementId, VariableId, Value) VALUES (90, 22, 0);`;
    expect(read(3, { said: RIVER, sql }, { statementType: 'second look' }).statements).toMatchObject([
      { id: '90', parties: ['west'], issue: 'fish', position: 'opposes', text: 'Words' },
    ]);
    expect(read(3, { said: RIVER, sql }, { statementType: 'DNA Statement' }).statements).toHaveLength(8);
  });
});

test('hours of version 2, which say nothing of their zone, are noted', () => {
  const note =
    'table DOCUMENTS: hours are read as UTC: where the file was made they may have been those of another day';
  expect(notesOf(parse(2, { said: RIVER, date: 1_106_694_000_000 }))).toContain(note);
  expect(notesOf(parse(2, { said: RIVER }))).not.toContain(note);
  expect(notesOf(parse(3, { said: RIVER, date: 1_106_694_000 }))).not.toContain(note);
});
