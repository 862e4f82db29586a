import { describe, expect, test } from 'vitest';
import { openBytes, openText } from '../../src/io/open.ts';
import { parley } from '../helpers/commandLine.ts';
import { tieLinesOf } from '../helpers/opened.ts';
import { notesOf, problemLinesOf, valueOf } from '../helpers/parsed.ts';

const open = (text: string) => openText(text, 'edges.csv');

/** North and South: 1 and -0.5; East says nothing to North that is for or against. */
const EDGES = 'from,to,sign\nNorth,South,1\nSouth,North,-0.5\nEast,North,0\nEast,South,-1\n';
const TIES = ['East,South,0,0,0,0,0,1,-1', 'North,South,0,0,0,0,1,0.5,0.5'];

describe('a signed edge list', () => {
  test('becomes statements of a party towards a party', () => {
    const parsed = openBytes(new TextEncoder().encode(EDGES), 'edges.csv');
    expect(tieLinesOf(parsed)).toEqual(TIES);
    expect(valueOf(parsed).dataset).toMatchObject({ id: 'edges', issues: [], parties: [{}, {}, {}] });
    expect(valueOf(parsed).dataset.statements[1]).toMatchObject({
      parties: ['south'],
      towards: 'north',
      position: -0.5,
      kind: 'coded',
    });
  });

  test.each([
    ['Source;Target;Type;Weight', 'A;B;Directed;-0,5', '0.5,-0.5'],
    ['sender\treceiver\tsign', 'A\tB\t\u2212', '1,-1'],
    ['From,To,Sign', 'A,B,-', '1,-1'],
    ['weight,to,from', '-1,B,A', '1,-1'],
  ])('is known by the headings %s', (headings, row, sum) => {
    expect(tieLinesOf(open(`${headings}\n${row}\n`))).toEqual([`A,B,0,0,0,0,0,${sum}`]);
  });

  test('has signs in words too', () => {
    expect(tieLinesOf(open('from,to,sign\nA,B,+\nB,C,positive\nC,A,negative\n'))).toEqual([
      'A,B,0,0,0,0,1,0,1',
      'A,C,0,0,0,0,0,1,-1',
      'B,C,0,0,0,0,1,0,1',
    ]);
  });

  test('may have what a sheet has: the later of two positions counts', () => {
    const rows = ['A,B,1,2020-01-01,Friends.', 'A,B,-1,2021-01-01,No more.'];
    const texts = [rows, rows.toReversed()].map((each) => `from,to,sign,date,text\n${each.join('\n')}\n`);
    for (const text of texts) expect(tieLinesOf(open(text))).toEqual(['A,B,0,0,0,0,0,1,-1']);
    expect(valueOf(open(texts[0] ?? '')).dataset.statements[0]).toMatchObject({ text: 'Friends.' });
  });

  test('gives the same whatever the order of its rows', () => {
    const [heading = '', ...rows] = EDGES.trim().split('\n');
    expect(tieLinesOf(open([heading, ...rows.toReversed()].join('\n')))).toEqual(TIES);
  });

  test('may name anything that is text', () => {
    const { names } = valueOf(open('from,to,sign\n<img src=x onerror=alert(1)>,__proto__,1\n'));
    expect([...names.parties.values()].sort()).toEqual(['<img src=x onerror=alert(1)>', '__proto__']);
  });

  test('says under its own headings what may be one', () => {
    expect(notesOf(open('from,to,sign\nUN,U.N.,1\n'))).toEqual([
      'column from: "U.N." and "UN" may be the same; they are kept apart',
    ]);
  });

  test('opens on the command line', () => {
    expect(parley(['ties', 'e'], { e: EDGES }).out).toBe(
      ['a,b,compared,agreed,opposed,mixed,alignment,conflict,net', ...TIES, ''].join('\n'),
    );
    expect(parley(['validate', 'e'], { e: 'from,to,sign\nA,B,9\n' })).toMatchObject({
      status: 1,
      out: expect.stringMatching(/^e: row 2, column sign: found "9", expected a number from -1 to 1/),
    });
  });

  test('is none where a column says otherwise', () => {
    expect(valueOf(open('party,issue,position,from,to\nA,x,yes,2017,2018\n')).dataset.issues).toHaveLength(1);
  });
});

describe('a fault in an edge list is named with its row and column', () => {
  const POSITION = 'a number from -1 to 1, or a word: supports,';
  test.each([
    [
      'no sign column',
      'from,to\nA,B\n',
      ['row 1, column sign: found nothing, expected a heading "sign", which is to be read as position'],
    ],
    [
      'two sign columns',
      'from,to,sign,weight\nA,B,+,1\n',
      [
        'row 1, column sign: found "sign" and "weight", expected one of the two: choose it, for instance with --map position=sign',
      ],
    ],
    [
      'nobody from',
      'from,to,sign\n,B,1\n',
      ['row 2, column from: found nothing, expected at least one party'],
    ],
    [
      'nobody to',
      'from,to,sign\nA,,1\n',
      ['row 2, column to: found nothing, expected the party that the position is towards'],
    ],
    [
      'a party towards itself',
      'source,target,sign\nA,A,1\n',
      ['row 2, column target: found "A", expected a party other than those that speak'],
    ],
    [
      'no sign',
      'from,to,sign\nA,B,\n',
      [expect.stringContaining(`row 2, column sign: found nothing, expected ${POSITION}`)],
    ],
    [
      'a weight too large',
      'from,to,weight\nA,B,3\n',
      [expect.stringContaining(`row 2, column weight: found "3", expected ${POSITION}`)],
    ],
    [
      'all at once',
      'from,to,weight\n,B,3\nA,,x\n',
      [expect.any(String), expect.any(String), expect.any(String), expect.any(String)],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemLinesOf(open(text))).toEqual(problems);
  });

  test('and the reader says which of two columns it is', () => {
    const parsed = openText('from,to,sign,weight\nA,B,+,0.5\n', 'x', { map: { position: 'weight' } });
    expect(tieLinesOf(parsed)).toEqual(['A,B,0,0,0,0,0.5,0,0.5']);
  });
});
