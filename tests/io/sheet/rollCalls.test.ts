import { describe, expect, test } from 'vitest';
import { openBytes, openText } from '../../../src/io/open.ts';
import { parley } from '../../helpers/commandLine.ts';
import { tieLinesOf } from '../../helpers/opened.ts';
import { notesOf, problemLinesOf, valueOf } from '../../helpers/parsed.ts';

const open = (text: string) => openText(text, 'votes.csv');

/** On Dam all are apart or abstain; on Fish A and B agree. */
const VOTES = [
  ['A', 'Dam', 'yes', '2020-01-01'],
  ['B', 'Dam', 'no', '2020-01-01'],
  ['C', 'Dam', 'abstain', '2020-01-01'],
  ['A', 'Fish', 'no', '2020-01-02'],
  ['B', 'Fish', 'no', '2020-01-02'],
  ['C', 'Fish', 'absent', '2020-01-02'],
];
const text = (headings: string, rows: readonly (readonly string[])[]): string =>
  [headings, ...rows.map((row) => row.join(','))].join('\n');
const TIES = ['A,B,2,1,1,0,1,1,0'];

describe('a table of roll calls', () => {
  test.each([
    'who,what,vote,date',
    'Voter,Bill,Vote,Date',
    'member,motion,position,date',
    'country,resolution,vote,date',
    'member,vote,position,date',
  ])('is a sheet with the headings %s', (headings) => {
    const parsed = open(text(headings, VOTES));
    expect(tieLinesOf(parsed)).toEqual(TIES);
    expect(valueOf(parsed).dataset.issues.map(({ title }) => title)).toEqual(['Dam', 'Fish']);
  });

  test('has dated votes without words; an abstention is neutral, an absence no position', () => {
    const parsed = openBytes(new TextEncoder().encode(text('who,what,vote,date', VOTES)), 'votes.csv');
    const { statements } = valueOf(parsed).dataset;
    expect(statements).toHaveLength(5);
    expect(statements[2]).toMatchObject({ parties: ['c'], issue: 'dam', position: 'neutral', kind: 'coded' });
    expect(statements[0]).toMatchObject({ date: '2020-01-01', text: undefined });
    expect(notesOf(parsed)).toEqual([
      'row 7, column position: 1 row says that somebody did not vote, here first: that is no position',
    ]);
  });

  test('gives the same whatever the order of its rows', () => {
    expect(tieLinesOf(open(text('who,what,vote,date', VOTES.toReversed())))).toEqual(TIES);
  });

  test.each([
    ['yea', 'nay'],
    ['Aye', 'No'],
    ['Y', 'N'],
    ['1', '0'],
  ])('knows the votes %s and %s', (yes, no) => {
    const parsed = open(`member,bill,vote\nA,x,${yes}\nB,x,${no}\n`);
    expect(tieLinesOf(parsed)).toEqual(['A,B,1,0,1,0,0,1,-1']);
  });

  test('may be a matrix of members by votes: who was absent is silent there too', () => {
    const parsed = open('member,Dam,Fish\nA,yes,no\nB,no,no\nC,Absent,did not vote\n');
    expect(tieLinesOf(parsed)).toEqual(TIES);
    expect(notesOf(parsed)).toEqual(['row 4: "C" takes no position and is left out']);
  });

  test('asks what was voted on where no heading says it', () => {
    expect(problemLinesOf(open('member,vote\nA,yes\n'))).toEqual([
      expect.stringMatching(/^row 1, column issue: found nothing, expected a heading issue or towards/),
    ]);
  });

  test('names a vote that is none', () => {
    expect(problemLinesOf(open('voter,bill,vote\nA,x,yes\nB,x,present\n'))).toEqual([
      expect.stringMatching(/^row 3, column position: found "present", expected a number/),
    ]);
  });

  test('opens on the command line', () => {
    const { status, out } = parley(['ties', 'v'], { v: text('who,what,vote,date', VOTES) });
    expect({ status, out }).toEqual({
      status: 0,
      out: ['a,b,compared,agreed,opposed,mixed,alignment,conflict,net', ...TIES, ''].join('\n'),
    });
  });
});
