/** Every fault that a Parley file can have, one a file, and what is said of it. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseParley } from '../../src/io/parley.ts';

const FOLDER = 'tests/fixtures/files/parley';

const KEYS_OF_FILE =
  'only the keys $schema, format, version, id, title, description, language, licence, method, topics, parties, speakers, issues, events, sources, statements, shownParties, shownIssues, ring, stories, aliases';
const KEYS_OF_STATEMENT =
  'only the keys id, date, event, parties, speaker, role, issue, towards, position, intensity, redLine, kind, text, context, language, source, locator, confidence, coder, contradicts, note';
const POSITION = 'one of supports, conditional, neutral, opposes, unclear, or a number from -1 to 1';
const ID = 'an id of small letters a–z, digits and hyphens';
const TEXT = 'a text, or an object of language tag → text';
const DATE = 'a real date: YYYY, YYYY-MM, YYYY-MM-DD or a date-time such as 2017-01-23T10:00Z';

/** File → its problems: path, found, expected. */
const FAULTS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'about-nothing': [['$.statements[0]', 'neither issue nor towards', 'exactly one of the two']],
  'about-two-things': [['$.statements[0]', 'both issue and towards', 'exactly one of the two']],
  'alias-of-no-kind': [
    [
      '$.aliases.weir',
      '"weir"',
      'a key KIND.OLD-ID, KIND one of party, issue, topic, statement, event, story',
    ],
  ],
  'alias-to-nothing': [['$.aliases["issue.weir"]', '"weirs"', 'the id of an issue in this file']],
  'bad-slug': [['$.topics[1].id', '"Fish & Game"', ID]],
  'constructor-language': [['$.title.constructor', 'an unknown key', 'no such key']],
  'contradicts-itself': [['$.statements[0].contradicts[0]', '"s1"', 'another statement']],
  'date-not-iso': [['$.events[0].date', '"1 May 2020"', DATE]],
  'duplicate-id': [['$.parties[2].id', '"north"', 'an id of its own: $.parties[0] has this one']],
  'empty-id': [['$.topics[1].id', '""', ID]],
  'empty-quote': [['$.statements[0].text', '"  "', 'a text that is not empty']],
  'ends-before-it-began': [['$.events[0].until', '"2020-04-30"', '2020-05-01 or later']],
  'intensity-out-of-range': [['$.statements[0].intensity', '5', 'one of 1, 2, 3, 4']],
  'list-for-object': [['$.parties[0]', 'a list', 'an object']],
  'long-title-in-one-language': [
    [
      '$.issues[0].title.de',
      '"Den Staudamm öffnen und offen halten"',
      'a title of at most 32 characters, not 36',
    ],
  ],
  'long-title': [
    [
      '$.issues[0].title',
      '"Open the dam and keep it open always"',
      'a title of at most 32 characters, not 36',
    ],
  ],
  'missing-key': [
    ['$.parties[1].role', 'nothing', 'one of negotiating-party, guarantor, mediator, observer, host, absent'],
  ],
  'newer-version': [['$.version', '2', '1: this file was made for a newer version of Parley']],
  'no-language-tag': [['$.title["in english"]', '"in english"', 'a language tag such as en, ar or pt-BR']],
  'no-object': [['$', 'a list', 'an object']],
  'no-parties': [['$.statements[0].parties', 'an empty list', 'a list of at least one party id']],
  'no-text-in-any-language': [['$.title', 'an object', TEXT]],
  'no-web-address': [['$.sources[0].url', '"javascript:alert(1)"', 'a web address: http://… or https://…']],
  'null-value': [['$.statements[0].note', 'null', TEXT]],
  'other-format': [['$.format', '"palaver"', '"parley"']],
  'parties-missing': [['$.statements[0].parties', 'nothing', 'a list of at least one party id']],
  'party-twice': [['$.statements[0].parties[1]', '"north"', 'each id once']],
  'position-out-of-range': [['$.statements[0].position', '1.5', POSITION]],
  'prototype-key': [['$.__proto__', 'an unknown key', KEYS_OF_FILE]],
  'red-line-no-boolean': [['$.statements[0].redLine', '"yes"', 'true or false']],
  'repeated-key': [['$.shownParties', 'this key more than once', 'each key once']],
  'ring-repeats-party': [['$.ring[2]', '"north"', 'each id once']],
  'ring-unknown-party': [['$.ring[1]', '"east"', 'the id of a party in this file']],
  'shown-unknown-issue': [['$.shownIssues[0]', '"dams"', 'the id of an issue in this file']],
  'step-empty-title': [['$.stories[0].steps[0].title', '" "', 'a text that is not empty']],
  'step-rests-on-nothing': [['$.stories[0].steps[0].rests[0]', '"s9"', 'the id of a statement in this file']],
  'step-rests-twice': [['$.stories[0].steps[0].rests[1]', '"s1"', 'each id once']],
  'step-unknown-key': [
    ['$.stories[0].steps[0].quotes', 'an unknown key', 'only the keys title, text, view, rests'],
  ],
  'step-without-text': [['$.stories[0].steps[0].text', 'nothing', TEXT]],
  'step-without-view': [['$.stories[0].steps[0].view', 'nothing', 'a text']],
  'story-twice': [['$.stories[1].id', '"two-steps"', 'an id of its own: $.stories[0] has this one']],
  'towards-itself': [['$.statements[1].towards', '"south"', 'a party other than those that speak']],
  'unknown-asked': [['$.issues[0].asks[0]', '"east"', 'the id of a party in this file']],
  'unknown-contradicted': [['$.statements[0].contradicts[0]', '"s9"', 'the id of a statement in this file']],
  'unknown-event': [['$.statements[0].event', '"round-9"', 'the id of an event in this file']],
  'unknown-issue': [['$.statements[0].issue', '"dams"', 'the id of an issue in this file']],
  'unknown-key': [['$.statements[0].postion', 'an unknown key', KEYS_OF_STATEMENT]],
  'unknown-keys': [
    ['$.statements[0].quote', 'an unknown key', KEYS_OF_STATEMENT],
    ['$.licens', 'an unknown key', KEYS_OF_FILE],
  ],
  'unknown-kind': [['$.statements[0].kind', '"quote"', 'one of direct, reported, coded']],
  'unknown-party': [['$.statements[0].parties[1]', '"east"', 'the id of a party in this file']],
  'unknown-position': [['$.statements[0].position', '"maybe"', POSITION]],
  'unknown-role-event': [['$.parties[0].roles[0].event', '"round-9"', 'the id of an event in this file']],
  'unknown-source': [['$.statements[0].source', '"herald"', 'the id of a source in this file']],
  'unknown-speaker': [['$.statements[0].speaker', '"herald"', 'the id of a speaker in this file']],
  'unknown-speakers-party': [['$.speakers[0].party', '"east"', 'the id of a party in this file']],
  'unknown-topic': [['$.issues[0].topic', '"fire"', 'the id of a topic in this file']],
  'unreal-date': [['$.statements[0].date', '"2020-02-30"', DATE]],
  'wrong-text-in-one-language': [['$.title.de', '7', 'a text']],
  'wrong-type': [['$.parties', '"north"', 'a list of parties']],
};

/** Files that are no JSON: where the slip is. Engines put the rest in words of their own. */
const NO_JSON: Readonly<Record<string, RegExp>> = {
  'broken-json': /^no JSON \(.*line 7,? column 3/,
  'cut-off': /^no JSON \(.*line 24,? column 19/,
  'no-json': /^no JSON \(/,
};

const parse = (name: string) => parseParley(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));

function problemsOf(name: string) {
  const parsed = parse(name);
  return parsed.ok ? [] : parsed.problems;
}

describe('a Parley file', () => {
  test('without fault opens', () => {
    expect(parse('without-fault')).toMatchObject({ ok: true, notes: [] });
  });

  test.each(Object.entries(FAULTS))(
    'with the fault %s is refused, saying where and why',
    (name, expected) => {
      expect(problemsOf(name)).toEqual(
        expected.map(([path, found, wanted]) => ({ path, found, expected: wanted })),
      );
    },
  );

  test.each(Object.entries(NO_JSON))(
    'with the fault %s is refused as no JSON, saying where',
    (name, found) => {
      expect(problemsOf(name)).toEqual([
        { path: '$', found: expect.stringMatching(found), expected: 'a Parley file in JSON' },
      ]);
    },
  );

  test('with a fault has its place in this list', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
    expect(files.sort()).toEqual(['without-fault', ...Object.keys(FAULTS), ...Object.keys(NO_JSON)].sort());
  });
});
