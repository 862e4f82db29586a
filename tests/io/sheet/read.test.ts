import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../../src/io/canonical.ts';
import { parseParley } from '../../../src/io/parley.ts';
import { readSheet } from '../../helpers/sheet.ts';
import { idOfName } from '../../../src/io/slug.ts';
import { notesOf, problemLinesOf, valueOf } from '../../helpers/parsed.ts';

const read = (text: string, name = 'talks.csv') => readSheet(text, name);
const opened = (text: string, name?: string) => valueOf(read(text, name));

describe('the data set of a sheet', () => {
  test('has a title and an id from the name of its file', () => {
    expect(opened('party,issue,position\nA,x,yes\n', 'C:\\files\\Peace talks 2.csv')).toMatchObject({
      id: 'peace-talks-2',
      title: 'Peace talks 2',
    });
  });

  test('has parties, issues, topics, speakers, events and sources gathered from the rows', () => {
    const text = [
      'date,event,party,speaker,role,issue,towards,position,kind,text,topic,source_title,source_outlet,source_url',
      '2020-05-02,Round 1,North,Envoy,minister,Open the dam,,yes,direct,"Open it,\nnow.",Water,Dam,Gazette,https://e.org/1',
      '2020-05-01,Round 1,North; South,,,Open the dam,,no,,,Water,Dam,Gazette,https://e.org/1',
      ',,South,Envoy,,,North,-0.5,,,,,,https://www.e.org/2?x',
    ].join('\n');
    expect(opened(text)).toMatchObject({
      topics: [{ id: 'water', title: 'Water' }],
      parties: [
        { id: 'north', name: 'North', shortName: 'NOR', role: 'negotiating-party' },
        { id: 'south', name: 'South', shortName: 'SOU', role: 'negotiating-party' },
      ],
      // Speaks for two parties, so for neither alone.
      speakers: [{ id: 'envoy', name: 'Envoy', party: undefined }],
      issues: [{ id: 'open-the-dam', title: 'Open the dam', proposition: 'Open the dam', topic: 'water' }],
      events: [{ id: 'round-1', title: 'Round 1', date: '2020-05-01', until: '2020-05-02' }],
      sources: [
        { id: 'gazette', outlet: 'Gazette', title: 'Dam', url: 'https://e.org/1' },
        { id: 'www-e-org', outlet: 'www.e.org', url: 'https://www.e.org/2?x' },
      ],
      statements: [
        {
          date: '2020-05-02',
          event: 'round-1',
          parties: ['north'],
          speaker: 'envoy',
          role: 'minister',
          issue: 'open-the-dam',
          position: 'supports',
          kind: 'direct',
          text: 'Open it,\nnow.',
          source: 'gazette',
        },
        { parties: ['north', 'south'], position: 'opposes', kind: 'coded', source: 'gazette' },
        { parties: ['south'], towards: 'north', position: -0.5, date: undefined, source: 'www-e-org' },
      ],
    });
  });

  test('is a data set that a Parley file can hold', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('A', 'a', 'á', 'إ', "'=1"),
    );
    const cell = name.map((text) => text.replaceAll(/[";]/g, '').trim()).filter((text) => text !== '');
    const rows = fc.array(fc.tuple(cell, cell, fc.constantFrom('yes', 'no', '0.3')), { minLength: 1 });
    fc.assert(
      fc.property(rows, (given) => {
        const lines = given.map((row) => row.map((each) => `"${each}"`).join(','));
        const parsed = read(['party,issue,position', ...lines].join('\n'));
        const dataset = valueOf(parsed);
        expect(valueOf(parseParley(canonicalText(dataset)))).toEqual(dataset);
      }),
    );
  });

  test('has the same things and ids whatever the order of the rows', () => {
    const row = fc.constantFrom(
      'A,x,yes,T',
      'a,x,no,U',
      'B,y,yes,T',
      'B,X,no,T',
      'C; A,y,neutral,U',
      'إ,y,yes,',
    );
    const rows = fc.uniqueArray(row, { minLength: 1 });
    fc.assert(
      fc.property(rows, (given) => {
        const [one, other] = [given, given.toReversed()].map((lines) =>
          opened(['party,issue,position,topic', ...lines].join('\n')),
        );
        expect(other).toEqual({ ...one, statements: one?.statements.toReversed() });
      }),
    );
  });

  test('keeps the ids of rows that have one, and tells rows that say the same apart', () => {
    const ids = (text: string) => opened(text).statements.map(({ id }) => id);
    expect(ids('id,party,issue,position\nr 1,A,x,yes\n2,B,x,no\n')).toEqual(['r-1', '2']);
    const [first = '', second] = ids('party,issue,position\nA,x,yes\nA,x,yes\n');
    expect(first).toMatch(/^s-[0-9a-f]{10}$/);
    expect(second).toBe(`${first}-2`);
  });

  test('takes the language that its rows name, if they name one only', () => {
    const heading = 'party,issue,position,text,language\n';
    expect(opened(`${heading}A,x,yes,نعم,ar\nB,x,no,,\n`).language).toBe('ar');
    expect(opened(`${heading}A,x,yes,نعم,ar\nB,x,no,no,en\n`).language).toBe('und');
    expect(opened(`${heading}A,x,yes,ja,German (Swiss)\n`).language).toBe('und');
  });

  test('cuts a long name for the title only, between words, and says so', () => {
    const name = 'Emissions legislation should regulate CO2';
    const parsed = read(`party,issue,position\nA,${name},yes\n`);
    expect(valueOf(parsed).issues).toMatchObject([
      { id: idOfName(name), title: 'Emissions legislation should…', proposition: name },
    ]);
    expect(notesOf(parsed)).toEqual(['column issue: 1 name is too long for a title and shortened there']);
  });
});

describe('headings', () => {
  test.each(['actor', 'Organisation', 'ORGANIZATION', ' country ', 'who'])('%s is a party', (heading) => {
    expect(opened(`${heading},issue,position\nA,x,yes\n`).parties).toHaveLength(1);
  });

  test.each(['concept', 'Claim', 'demand', 'statement', 'proposal', 'resolution'])(
    '%s is an issue',
    (heading) => {
      expect(opened(`party,${heading},position\nA,x,yes\n`).issues).toHaveLength(1);
    },
  );

  test.each(['stance', 'Agreement', 'vote', 'opinion'])('%s is a position', (heading) => {
    expect(opened(`party,issue,${heading}\nA,x,yes\n`).statements).toMatchObject([{ position: 'supports' }]);
  });

  test.each(['quote', 'comment', 'Justification'])('%s is the text', (heading) => {
    expect(opened(`party,issue,position,${heading}\nA,x,yes,Well.\n`).statements).toMatchObject([
      { text: 'Well.' },
    ]);
  });

  test('a column that has its own name leaves its synonyms unread, and a note says so', () => {
    const parsed = read('party,actor,issue,position\nA,B,x,yes\n');
    expect(valueOf(parsed).parties).toMatchObject([{ name: 'A' }]);
    expect(notesOf(parsed)).toEqual(['row 1: columns not read: "actor"']);
  });

  test('a reader may say which heading is which', () => {
    const parsed = readSheet('Akteur;who;Thema;Haltung\nA;B;x;ja\n', 'x.csv', {
      party: 'akteur',
      issue: 'Thema',
      position: 'Haltung',
    });
    expect(problemLinesOf(parsed)).toEqual([expect.stringContaining('row 2, column position: found "ja"')]);
    expect(problemLinesOf(readSheet('party,issue,position\n', 'x.csv', { party: 'Partei' }))).toEqual([
      'row 1, column party: found nothing, expected a heading "Partei", which is to be read as party',
    ]);
  });

  test('are all asked for at once', () => {
    expect(problemLinesOf(read('party,date\nA,2020\n')).map((line) => line.replace(/:.*/, ''))).toEqual([
      'row 1, column position',
      'row 1, column issue',
    ]);
  });
});

describe('cells', () => {
  const rows = (text: string) => opened(text).statements.map(({ parties, issue }) => [...parties, issue]);

  test.each([
    ['commas', 'party,issue,position\n"A;B",x,yes\n'],
    ['semicolons', 'party;issue;position\n"A;B";x;yes\n'],
    ['tabs', 'party\tissue\tposition\nA;B\tx\tyes\n'],
    ['Windows line ends', 'party,issue,position\r\n"A;B",x,yes\r\n'],
    ['old Macintosh line ends', 'party,issue,position\r"A;B",x,yes\r'],
    ['a byte order mark', '\uFEFFparty,issue,position\n"A;B",x,yes\n'],
    ['blank lines', '\n;;\n \nparty;issue;position\n\n"A;B";x;yes\n;;\n'],
    ['no last line end', 'party,issue,position\n"A;B",x,yes'],
  ])('may come with %s', (_, text) => {
    expect(rows(text)).toEqual([['a', 'b', 'x']]);
  });

  test('with a semicolon or tab in the text do not mislead about what divides them', () => {
    expect(rows('party,issue,position,text\nA,x,yes,"a;b;c\td"\n')).toEqual([['a', 'x']]);
  });

  test('are trimmed, and one note says where first and how often', () => {
    const parsed = read('party , issue,position\nA,x,yes\n A,x, no \n');
    expect(valueOf(parsed).parties).toMatchObject([{ name: 'A' }]);
    expect(notesOf(parsed)).toEqual(['row 1: blanks round 4 cells were trimmed, here first']);
  });

  test('lose exactly one apostrophe where it kept a text from being a formula', () => {
    const names = opened("party,issue,position\n'=A,'''+x,yes\n'B,-x,no\n");
    expect(names.parties.map(({ name }) => name)).toEqual(['=A', "'B"]);
    expect(names.issues.map(({ proposition }) => proposition)).toEqual(["''+x", '-x']);
  });

  test('are counted by records and not by lines, blank ones included', () => {
    const text = 'party,issue,position,text\nA,x,yes,"one\ntwo\nthree"\n\nB,x,perhaps,\n';
    expect(problemLinesOf(read(text))).toEqual([
      expect.stringMatching(/^row 4, column position: found "perhaps"/),
    ]);
  });

  test('with faults are all reported', () => {
    const text = 'party,issue,position,intensity\nA,x,perhaps,9\n,,yes,\n';
    expect(problemLinesOf(read(text)).map((line) => line.replace(/:.*/, ''))).toEqual([
      'row 2, column position',
      'row 2, column intensity',
      'row 3, column party',
      'row 3, column issue',
    ]);
  });
});

describe('notes', () => {
  test('name what may be one and is kept apart', () => {
    const parsed = read('party,issue,position\nDie Linke,x,yes\nDIE LINKE.,x,no\nGrüne,x,yes\n');
    expect(valueOf(parsed).parties).toHaveLength(3);
    expect(notesOf(parsed)).toEqual([
      'column party: "DIE LINKE." and "Die Linke" may be the same; they are kept apart',
    ]);
  });

  test('say that words without a kind are taken as reported', () => {
    const parsed = read('party,issue,position,text\nA,x,yes,Well.\n');
    expect(valueOf(parsed).statements).toMatchObject([{ kind: 'reported' }]);
    expect(notesOf(parsed)).toEqual([
      'row 1: no column kind: words are taken as reported, not as direct quotes',
    ]);
  });

  test('say which topic an issue was not put under', () => {
    const parsed = read('party,issue,position,topic\nA,x,yes,T\nB,x,no,U\nC,x,no,U\n');
    expect(valueOf(parsed).issues).toMatchObject([{ topic: 'u' }]);
    expect(notesOf(parsed)).toEqual(['column topic: "x" stands under "U", not also under "T"']);
  });

  test('say which event has no date', () => {
    const parsed = read('party,issue,position,event\nA,x,yes,Round 1\n');
    expect(valueOf(parsed)).toMatchObject({ events: [], statements: [{ event: undefined }] });
    expect(notesOf(parsed)).toEqual(['column event: "Round 1" has no dated statement and is left out']);
  });
});
