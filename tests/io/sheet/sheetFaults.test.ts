/** Every fault that a sheet can have, one a file, and what is said of it. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSheet } from '../../helpers/sheet.ts';

const FOLDER = 'tests/fixtures/files/sheet';

const POSITION =
  'a number from -1 to 1, or a word: supports, conditional, neutral, opposes, unclear (also yes, no, abstain, agree, disagree, for, against)';
const QUOTES = 'quotation marks round whole cells, and inner ones doubled';

/** File → its problems: path, found, expected. */
const FAULTS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'about-nothing': [['row 3, column issue', 'nothing', 'an issue, or a party in column towards']],
  'about-two-things': [
    ['row 3, column towards', '"North", and "Open the dam" in column issue', 'exactly one of the two'],
  ],
  'ambiguous-dates': [
    ['row 2, column date', '"1/2/2020"', 'a date whose day and month can be told apart, such as 2017-01-23'],
  ],
  'intensity-out-of-range': [['row 3, column intensity', '"7"', 'one of 1, 2, 3, 4']],
  'no-issue-column': [
    [
      'row 1, column issue',
      'nothing',
      'a heading issue or towards (or concept, claim, demand, statement, proposal, resolution, what, bill, motion, vote)',
    ],
  ],
  'no-party-column': [
    [
      'row 1, column party',
      'nothing',
      'a heading party (or actor, organisation, organization, country, who, member, voter)',
    ],
  ],
  'no-party': [['row 3, column party', 'nothing', 'at least one party']],
  'no-position-column': [
    ['row 1, column position', 'nothing', 'a heading position (or stance, agreement, agree, vote, opinion)'],
  ],
  'no-position': [['row 3, column position', 'nothing', POSITION]],
  'no-web-address': [
    ['row 3, column source_url', '"javascript:alert(1)"', 'a web address: http://… or https://…'],
  ],
  'party-twice': [['row 3, column party', '"South" twice', 'each party once']],
  'position-out-of-range': [['row 3, column position', '"5"', POSITION]],
  'repeated-column': [['row 1, column party', '"party" and "party"', 'one heading for party']],
  'repeated-id': [['row 3, column id', '"r1"', 'an id of its own: row 2 has this one']],
  'source-date-alone': [
    [
      'row 3, column source_outlet',
      'nothing',
      'an outlet, a title or an address of the source whose date is given',
    ],
  ],
  'stray-quote': [['row 3', 'a stray quotation mark', QUOTES]],
  'too-many-cells': [
    ['row 3', '14 cells, "extra" among the last', '13 cells, as many as there are headings'],
  ],
  'towards-itself': [['row 3, column towards', '"South"', 'a party other than those that speak']],
  'towards-two-parties': [['row 3, column towards', '"North; East"', 'one party']],
  'two-party-columns': [
    [
      'row 1, column party',
      '"actor" and "organization"',
      'one heading for party: choose it, for instance with --map party=actor',
    ],
  ],
  'unclosed-quote': [['row 3', 'a quotation mark that is never closed', QUOTES]],
  'unknown-confidence': [['row 3, column confidence', '"certain"', 'one of high, medium, low']],
  'unknown-kind': [['row 3, column kind', '"quote"', 'one of direct, reported, coded']],
  'unknown-position': [['row 3, column position', '"perhaps"', POSITION]],
  'unknown-red-line': [['row 3, column red_line', '"perhaps"', 'yes or no']],
  'unreal-date': [
    ['row 3, column date', '"2020-02-30"', 'a real date: YYYY-MM-DD, YYYY-MM, YYYY or a date-time'],
  ],
};

const read = (name: string) => readSheet(readFileSync(`${FOLDER}/${name}.csv`, 'utf8'), `${name}.csv`);

describe('a sheet', () => {
  test('without fault opens', () => {
    expect(read('without-fault')).toMatchObject({ ok: true, notes: [] });
  });

  test.each(Object.entries(FAULTS))(
    'with the fault %s is refused, saying where and why',
    (name, expected) => {
      const parsed = read(name);
      expect(parsed.ok ? [] : parsed.problems).toEqual(
        expected.map(([path, found, wanted]) => ({ path, found, expected: wanted })),
      );
    },
  );

  test('with a fault has its place in this list', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.csv$/, ''));
    expect(files.sort()).toEqual(['without-fault', ...Object.keys(FAULTS)].sort());
  });
});
