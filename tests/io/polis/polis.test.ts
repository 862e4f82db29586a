import { describe, expect, test } from 'vitest';
import { openBytes, openText } from '../../../src/io/open.ts';
import { parley } from '../../helpers/commandLine.ts';
import { tieLinesOf } from '../../helpers/opened.ts';
import { notesOf, problemLinesOf, valueOf } from '../../helpers/parsed.ts';
import { COMMENTS, PARTICIPANTS, TIES, VOTES, VOTES_REVERSED } from './export.ts';

const HEADING = 'a,b,compared,agreed,opposed,mixed,alignment,conflict,net';

describe('participants-votes.csv of a Polis export', () => {
  test('has participants as parties and the ids of comments as issues; a pass is neutral, an empty cell nothing', () => {
    const parsed = openBytes(new TextEncoder().encode(PARTICIPANTS), 'participants-votes.csv');
    expect(tieLinesOf(parsed)).toEqual(TIES);
    const { parties, issues, statements } = valueOf(parsed).dataset;
    expect(parties.map(({ id }) => id)).toEqual(['0', '1', '2']);
    expect(issues.map(({ id }) => id)).toEqual(['0', '3', '4']);
    expect(statements).toHaveLength(7);
    expect(statements[3]).toMatchObject({ parties: ['1'], issue: '3', position: 'neutral', kind: 'coded' });
  });

  test('says that the groups could be the parties, where there are any', () => {
    const parsed = openText(PARTICIPANTS, 'x.csv');
    expect(parsed.ok && parsed.notes).toEqual([
      expect.objectContaining({ ways: [{ kind: 'groups', groups: 2 }] }),
    ]);
    const alone = openText(PARTICIPANTS.replaceAll(/^(\d),\d/gm, '$1,'), 'x.csv');
    expect(alone.ok && alone.notes).toEqual([]);
  });

  test('may have a column xid', () => {
    const xid = PARTICIPANTS.replaceAll(/^(\w+),/gm, '$1,x$1,').replace('xparticipant', 'xid');
    expect(tieLinesOf(openText(xid, 'x.csv'))).toEqual(TIES);
  });

  test('has the groups as parties on request, and says how', () => {
    const parsed = openText(PARTICIPANTS, 'x.csv', { groups: true });
    // Group 0 agrees with comment 0 wholly, half agrees and half passes on 3: divided. Group 1 disagrees with all.
    expect(tieLinesOf(parsed)).toEqual(['Group 0,Group 1,1,0,1,0,0,1,-1']);
    const { statements, method } = valueOf(parsed).dataset;
    expect(
      statements.map(({ parties, issue, position, note }) => [parties[0], issue, position, note]),
    ).toEqual([
      ['group-0', '0', 1, '2 agree, 0 disagree, 0 pass'],
      ['group-0', '3', 'unclear', '1 agree, 0 disagree, 1 pass'],
      ['group-1', '0', -1, '0 agree, 1 disagree, 0 pass'],
      ['group-1', '3', -1, '0 agree, 1 disagree, 0 pass'],
      ['group-1', '4', -1, '0 agree, 1 disagree, 0 pass'],
    ]);
    expect(method).toMatch(/^The parties are the groups that Polis found\./);
    expect(notesOf(parsed)).toEqual([expect.stringMatching(/^column group-id: The parties are the groups/)]);
  });

  test('gives a group the share of its majority, neutral where most pass, and leaves out who is in none', () => {
    const text = 'participant,group-id,0,1,2\n0,7,1,0,1\n1,7,1,0,-1\n2,7,-1,1,\n3,,1,1,1\n4,8,-1,0,\n';
    const parsed = openText(text, 'x.csv', { groups: true });
    const { statements } = valueOf(parsed).dataset;
    expect(statements.map(({ parties, issue, position }) => [parties[0], issue, position])).toEqual([
      ['group-7', '0', 2 / 3],
      ['group-7', '1', 'neutral'],
      ['group-7', '2', 'unclear'],
      ['group-8', '0', -1],
      ['group-8', '1', 'neutral'],
    ]);
    expect(notesOf(parsed)[1]).toBe('column group-id: participants in no group are left out: 1');
  });

  test('opens on the command line', () => {
    expect(parley(['ties', 'p.csv'], { 'p.csv': PARTICIPANTS })).toMatchObject({
      status: 0,
      out: [HEADING, ...TIES, ''].join('\n'),
    });
  });
});

describe('votes.csv of a Polis export', () => {
  test('has dated votes, of which the later counts, be it by 2 ms, whatever the order of the rows', () => {
    for (const text of [VOTES, VOTES_REVERSED]) {
      expect(tieLinesOf(openText(text, 'votes.csv'))).toEqual(TIES);
    }
    const { statements } = valueOf(openText(VOTES, 'votes.csv')).dataset;
    expect(statements).toHaveLength(8);
    expect(statements[1]).toMatchObject({ date: '2014-06-18T03:53:44.124Z', position: 'opposes' });
  });

  test('may count seconds', () => {
    const { statements } = valueOf(openText(VOTES.replaceAll(/^(\d{10})\d{3}/gm, '$1'), 'v')).dataset;
    expect(statements[7]).toMatchObject({ date: '2014-06-18T03:53:48Z' });
  });

  test('opens on the command line', () => {
    expect(parley(['ties', 'v.csv'], { 'v.csv': VOTES })).toMatchObject({
      status: 0,
      out: [HEADING, ...TIES, ''].join('\n'),
    });
  });
});

describe('a fault in a Polis export is named with its row and column', () => {
  const vote = '1 (agree), -1 (disagree) or 0 (pass)';
  const votes = (row: string) => `timestamp,comment-id,voter-id,vote\n1403063624123,0,0,1\n${row}\n`;
  const wide = (row: string) => `participant,group-id,0,1\n5,0,1,1\n${row}\n`;
  test.each([
    ['no vote', votes('1403063624123,0,0,'), [`row 3, column vote: found nothing, expected ${vote}`]],
    ['no such vote', votes('1403063624123,0,0,2'), [`row 3, column vote: found "2", expected ${vote}`]],
    [
      'no time',
      votes('soon,0,0,1'),
      ['row 3, column timestamp: found "soon", expected a time in milliseconds since 1970'],
    ],
    [
      'nobody',
      votes('1403063624123,0,,1'),
      ['row 3, column voter-id: found nothing, expected the id of a participant'],
    ],
    [
      'nothing',
      votes('1403063624123,,0,1'),
      ['row 3, column comment-id: found nothing, expected the id of a comment'],
    ],
    [
      'all of it',
      votes('soon,,,x'),
      [
        expect.stringMatching('voter-id'),
        expect.stringMatching('comment-id'),
        expect.stringMatching('timestamp'),
        expect.stringMatching('column vote'),
      ],
    ],
    ['no such cell', wide('6,0,yes,1'), [`row 3, column 0: found "yes", expected ${vote}, or nothing`]],
    [
      'no participant',
      wide(',0,1,1'),
      ['row 3, column participant: found nothing, expected the id of a participant'],
    ],
    [
      'a participant twice',
      wide('5,0,1,1'),
      ['row 3, column participant: found "5", expected each participant once: row 2 has this one'],
    ],
    [
      'a comment twice',
      'participant,group-id,0,0\n5,0,1,1\n',
      ['row 1, column 0: found "0", expected each comment once: column 3 has this one'],
    ],
    [
      'too many cells',
      wide('6,0,1,1,1'),
      ['row 3: found 5 cells, "1" among the last, expected 4 cells, as many as there are headings'],
    ],
    [
      'comments alone',
      COMMENTS,
      [
        'file: found comments without votes, expected votes.csv or participants-votes.csv of the same export, opened together with it',
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemLinesOf(openText(text, 'x.csv'))).toEqual(problems);
  });

  test('groups that nobody told', () => {
    expect(problemLinesOf(openText(VOTES, 'x.csv', { groups: true }))).toEqual([
      'file: found no groups, expected participants-votes.csv of the same export, opened together with it',
    ]);
  });
});
