import { describe, expect, test } from 'vitest';
import { openText } from '../../../src/io/open.ts';
import { parley } from '../../helpers/commandLine.ts';
import { tieLinesOf } from '../../helpers/opened.ts';
import { notesOf, problemLinesOf, valueOf } from '../../helpers/parsed.ts';

const OWN =
  '"start_position";"stop_position";"text";"coder";"document_id";"document_title";"document_author";"document_source";"document_section";"document_type"';
const HEADING = `"statement_id";"time";"person";"organization";"concept";"agreement";${OWN}`;
const CHANGED =
  'column text: Discourse Network Analyzer wrote a comma for each semicolon and an apostrophe for each quotation mark';
const UNREAD =
  'row 1: columns not read: "start_position", "stop_position", "coder", "document_id", "document_author", "document_section", "document_type"';

/** A row as the program writes it: numbers bare, texts in quotation marks. */
const row = (id: number, who: string, concept: string, agreement: number | string, text = 'Words.') =>
  `${id};2005-01-26 00:00:00;"Ann";"${who}";"${concept}";${agreement};10;${10 + text.length};"${text}";2;1;"Hearing";"Ann";"Gazette";"A 1";""`;
const list = (...rows: readonly string[]) => [HEADING, ...rows].join('\n');
const open = (...rows: readonly string[]) => openText(list(...rows), 'events.csv');

/** North and South agree on fish and differ on the dam; East agrees with North on both. */
const RIVER = [
  row(1, 'North', 'Open the dam', 1),
  row(2, 'South', 'Open the dam', 0),
  row(3, 'North', 'Protect fish', 1),
  row(4, 'South', 'Protect fish', 1),
  row(5, 'East', 'Open the dam', 1),
  row(6, 'East', 'Protect fish', 1),
];

describe('an event list', () => {
  test('gives congruence as alignment and conflict as conflict, of organizations over concepts', () => {
    expect(tieLinesOf(open(...RIVER))).toEqual([
      'East,North,2,2,0,0,2,0,2',
      'East,South,2,1,1,0,1,1,0',
      'North,South,2,1,1,0,1,1,0',
    ]);
  });

  test('becomes quotes with their speakers and documents', () => {
    const { dataset } = valueOf(open(row(17, 'North', 'Open the dam', 0, 'Never,\nhe said.')));
    expect(dataset.statements).toMatchObject([
      {
        id: '17',
        date: '2005-01-26',
        parties: ['north'],
        speaker: 'ann',
        issue: 'open-the-dam',
        position: 'opposes',
        kind: 'direct',
        text: 'Never,\nhe said.',
        source: 'gazette-2005-01-26',
      },
    ]);
    expect(dataset.sources).toMatchObject([{ outlet: 'Gazette', title: 'Hearing', date: '2005-01-26' }]);
  });

  test('says what it leaves unread and what its writer changed', () => {
    expect(notesOf(open(...RIVER))).toEqual([UNREAD, CHANGED]);
  });

  test('keeps the hour of a document that has one', () => {
    const text = list(...RIVER).replaceAll('00:00:00', '18:30:00');
    expect(valueOf(openText(text, 'x.csv')).dataset.statements[0]?.date).toBe('2005-01-26T18:30:00');
  });

  test('leaves statements of nobody or about nothing out, as Discourse Network Analyzer does, and says which', () => {
    const parsed = open(row(7, '', 'Protect fish', 1), row(8, 'North', ' ', 1), row(9, '', '', 1), ...RIVER);
    expect(valueOf(parsed).dataset.statements.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(notesOf(parsed)).toContain(
      'column organization: 2 statements are left out, without a name here: 7, 9',
    );
    expect(notesOf(parsed)).toContain('column concept: 1 statement is left out, without a name here: 8');
  });

  test('may have other variables, which the reader names', () => {
    const text = list(row(1, 'North', 'South', 1)).replace(
      '"person";"organization";"concept";"agreement"',
      '"place";"Actor 1";"Actor 2";"agree"',
    );
    const map = { party: 'Actor 1', towards: 'actor 2', position: 'agree' };
    expect(tieLinesOf(openText(text, 'x.csv', { map }))).toEqual(['North,South,0,0,0,0,1,0,1']);
    expect([...problemLinesOf(openText(text, 'x.csv'))].sort()).toEqual([
      'row 1, column agreement: found nothing, expected a heading "agreement", which is to be read as position',
      'row 1, column concept: found nothing, expected a heading "concept", which is to be read as issue',
      'row 1, column organization: found nothing, expected a heading "organization", which is to be read as party',
    ]);
  });

  test('has persons for parties if the reader wants them', () => {
    const { dataset } = valueOf(openText(list(...RIVER), 'x.csv', { map: { party: 'person' } }));
    expect(dataset.parties).toMatchObject([{ name: 'Ann' }]);
    expect(dataset.speakers).toEqual([]);
  });

  test('may name anything that is text', () => {
    const parsed = open(row(1, '<img src=x onerror=alert(1)>', '=1+1', 1), row(2, '__proto__', '=1+1', 0));
    const { names } = valueOf(parsed);
    expect([...names.parties.values()].sort()).toEqual(['<img src=x onerror=alert(1)>', '__proto__']);
    expect([...names.issues.values()]).toEqual(['=1+1']);
    expect(tieLinesOf(parsed)).toEqual(['<img src=x onerror=alert(1)>,__proto__,1,0,1,0,0,1,-1']);
  });

  test('with faults is refused, each with its place under the heading that the list has', () => {
    const lines = (...rows: readonly string[]) =>
      problemLinesOf(openText(list(...rows).replace('2005-01-26', '2005-13-26'), 'x.csv')).map((line) =>
        line.replace(/, expected.*/, ''),
      );
    expect(lines(row(1, 'North', 'Fish', 5))).toEqual([
      'row 2, column agreement: found "5"',
      'row 2, column time: found "2005-13-26"',
    ]);
    expect(problemLinesOf(open(row(1, 'North', 'Fish', 0), row(1, 'South', 'Fish', 1)))).toEqual([
      'row 3, column statement_id: found "1", expected an id of its own: row 2 has this one',
    ]);
  });

  test('is read by the command line', () => {
    const files = { 'events.csv': list(...RIVER) };
    expect(parley(['validate', 'events.csv'], files)).toMatchObject({ status: 0, out: '' });
    expect(parley(['ties', 'events.csv', '--parties', 'North~South'], files).out).toBe(
      'a,b,compared,agreed,opposed,mixed,alignment,conflict,net\nNorth,South,2,1,1,0,1,1,0\n',
    );
  });
});
