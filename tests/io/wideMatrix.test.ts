import { describe, expect, test } from 'vitest';
import { openBytes, openText } from '../../src/io/open.ts';
import { parley } from '../helpers/commandLine.ts';
import { tieLinesOf } from '../helpers/opened.ts';
import { notesOf, problemLinesOf, valueOf } from '../helpers/parsed.ts';

const open = (text: string) => openText(text, 'matrix.csv');

const WORDS = ',Dam,Fish,Peace\nNorth,yes,no,yes\nSouth,no,no,\nEast,conditional,,neutral\n';
const WORD_TIES = [
  'East,North,1,1,0,0,0.5,0,0.5',
  'East,South,1,0,1,0,0,0.5,-0.5',
  'North,South,2,1,1,0,1,1,0',
];

/** [2, 4, -1] and [-4, 3, -2], divided by 4: alignment 0.75 + 0.25, conflict 0.5. */
const MACTOR = 'Actor,Dam,Fish,Peace\nNorth,2,4,-1\nSouth,-4,3,-2\n';
const MACTOR_TIE = 'North,South,3,2,1,0,1,0.5,0.5';

describe('a wide matrix', () => {
  test('of words is known by its cells, whatever its first heading', () => {
    for (const first of ['', 'party', 'Country', 'Akteur']) {
      expect(tieLinesOf(open(first + WORDS))).toEqual(WORD_TIES);
    }
  });

  test('names parties and issues, and each position in it is a coded statement without a date', () => {
    const { dataset } = valueOf(openBytes(new TextEncoder().encode(WORDS), 'in/Peace talks.csv'));
    expect(dataset).toMatchObject({
      id: 'peace-talks',
      parties: [{ name: 'East' }, { name: 'North' }, { name: 'South' }],
      issues: [{ title: 'Dam' }, { title: 'Fish' }, { title: 'Peace' }],
    });
    expect(dataset.statements).toHaveLength(7);
    expect(dataset.statements[0]).toMatchObject({ kind: 'coded', date: undefined, text: undefined });
  });

  test('of numbers from -1 to 1 is read as it is, with a decimal comma where commas divide no cells', () => {
    const tie = ['A,B,2,1,1,0,0.25,0.5,-0.25'];
    expect(tieLinesOf(open('x,p,q\nA,0.25,-0.5\nB,1,0.75\n'))).toEqual(tie);
    expect(tieLinesOf(open('x;p;q\nA;0,25;-0,5\nB;1;0,75\n'))).toEqual(tie);
    expect(tieLinesOf(open('x\tp\tq\nA\t0,25\t\u22120,5\nB\t1\t0,75\n'))).toEqual(tie);
  });

  test('of whole numbers from -4 to 4 is divided by 4, as MACTOR means them', () => {
    expect(tieLinesOf(open(MACTOR))).toEqual([MACTOR_TIE]);
    expect(notesOf(open(MACTOR))).toEqual([
      'row 1: numbers from -4 to 4 are divided by 4, as MACTOR has them',
    ]);
  });

  test('of -1, 0 and 1 only is not divided', () => {
    expect(tieLinesOf(open('x,p,q\nA,1,0\nB,1,-1\n'))).toEqual(['A,B,1,1,0,0,1,0,1']);
  });

  test('gives the same whatever the order of its rows and columns', () => {
    const turned = 'x,Peace,Dam,Fish\nEast,neutral,conditional,\nSouth,,no,no\nNorth,yes,yes,no\n';
    expect(tieLinesOf(open(turned))).toEqual(WORD_TIES);
    const ids = (text: string) =>
      valueOf(open(text))
        .dataset.statements.map(({ id }) => id)
        .sort();
    expect(ids(turned)).toEqual(ids(WORDS));
  });

  test('says who takes no position', () => {
    const parsed = open('x,p,q\nA,1,\nB,-1,\nC,,\n');
    expect(valueOf(parsed).dataset.parties).toHaveLength(2);
    expect(notesOf(parsed)).toEqual([
      'row 1, column "q": no position in this column: left out',
      'row 4: "C" takes no position and is left out',
    ]);
  });

  test('may hold anything that is text', () => {
    const parsed = open('x,<b>p</b>,__proto__\n"\'=1+1",1,-1\n<script>,1,1\n');
    const { names, dataset } = valueOf(parsed);
    expect([...names.parties.values()]).toEqual(['=1+1', '<script>']);
    expect(dataset.issues.map(({ proposition }) => proposition)).toEqual(['<b>p</b>', '__proto__']);
  });

  test('opens on the command line', () => {
    const { out, status } = parley(['ties', 'm.csv'], { 'm.csv': MACTOR });
    expect({ out, status }).toEqual({
      status: 0,
      out: `a,b,compared,agreed,opposed,mixed,alignment,conflict,net\n${MACTOR_TIE}\n`,
    });
  });
});

const EXPECTED =
  'a number from -1 to 1, or a word: supports, conditional, neutral, opposes, unclear (also yes, no, abstain, agree, disagree, for, against); or, in all cells, a whole number from -4 to 4';

describe('a fault in a matrix is named with its row and column', () => {
  test.each([
    [
      'an unknown word',
      'x,p,q\nA,yes,perhaps\nB,no,no\n',
      [`row 2, column "q": found "perhaps", expected ${EXPECTED}`],
    ],
    ['a number too large', 'x,p\nA,1\nB,5\n', [`row 3, column "p": found "5", expected ${EXPECTED}`]],
    [
      'a party twice',
      'x,p\nA,1\nB,0\nA,0\n',
      ['row 4, column "x": found "A", expected a party of its own: row 2 has this one'],
    ],
    [
      'a party without name',
      ',p\n,1\nB,0\n',
      ['row 2, column 1: found nothing, expected the name of a party'],
    ],
    [
      'an issue twice',
      'x,p,q,p\nA,1,1,0\n',
      ['row 1, column "p": found "p", expected an issue of its own: column 2 has this one'],
    ],
    ['an issue without name', 'x,p,\nA,1,1\n', ['row 1, column 3: found nothing, expected an issue']],
    [
      'too many cells',
      'x,p\nA,1,no\nB,0\n',
      ['row 2: found 3 cells, "no" among the last, expected 2 cells, as many as there are headings'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemLinesOf(open(text))).toEqual(problems);
  });

  test('all at once', () => {
    expect(problemLinesOf(open('x,p,q\nA,yes,perhaps\n,no,7\n'))).toHaveLength(3);
  });
});

describe('no matrix', () => {
  test.each([
    ['a sheet without its issues', 'party,position\nA,yes\n', /column issue/],
    ['a sheet without its positions', 'party,issue\nA,x\n', /column position/],
    ['parties by parties', 'x,A,B\nA,0,1\nB,1,0\n', /expected a Parley file/],
    ['names alone', 'x,y\nA,B\n', /expected a Parley file/],
  ])('is %s', (_, text, problem) => {
    expect(problemLinesOf(open(text)).join('\n')).toMatch(problem);
  });
});
