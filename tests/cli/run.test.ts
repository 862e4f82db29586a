import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/io/canonical.ts';
import { dataset, statement } from '../helpers/build.ts';
import { parley } from '../helpers/commandLine.ts';
import { readGraph } from '../helpers/readGraph.ts';

const RIVER = canonicalText(
  dataset({
    id: 'river',
    topics: ['food', 'water'],
    issues: [{ id: 'dam', topic: 'water' }, { id: 'fish' }, { id: 'peace' }],
    statements: [
      statement('north supports dam on 2020-01-10', {
        id: 's1',
        kind: 'direct',
        text: 'Yes.',
        confidence: 'high',
      }),
      statement('south opposes dam on 2020-02-20', {
        id: 's2',
        kind: 'direct',
        text: 'No.',
        confidence: 'low',
      }),
      statement('north+south supports peace on 2020-02-20', { id: 's3' }),
      statement('east conditional fish on 2021', { id: 's4' }),
      statement('north supports fish on 2021-03-01', { id: 's5' }),
    ],
  }),
);
const SHEET = 'Party,Issue,Position\n North ,Dam,yes\nSouth,Dam,no\n"east, far",Dam,0.5\n';
const HEADING = 'a,b,compared,agreed,opposed,mixed,alignment,conflict,net';
const files = { 'river.json': RIVER, 'river.csv': SHEET };

const ties = (...options: string[]) => parley(['ties', 'river.json', ...options], files);

describe('ties', () => {
  test('takes the whole data set and every issue, and names the parties of a Parley file by their ids', () => {
    expect(ties()).toEqual({
      status: 0,
      out: `${HEADING}\neast,north,1,1,0,0,0.5,0,0.5\nnorth,south,2,1,1,0,1,1,0\n`,
      err: '',
      written: {},
    });
  });

  test('names the parties of a sheet as they were written, sorted by what is printed, and notes what was trimmed', () => {
    expect(parley(['ties', 'river.csv'], files)).toMatchObject({
      status: 0,
      out: `${HEADING}\nNorth,South,1,0,1,0,0,1,-1\nNorth,"east, far",1,1,0,0,0.5,0,0.5\nSouth,"east, far",1,0,1,0,0,0.5,-0.5\n`,
      err: 'river.csv: row 2: note: blanks round 1 cell were trimmed, here first\n',
    });
  });

  test('can be had as JSON', () => {
    expect(JSON.parse(ties('--format', 'json').out)).toEqual([
      {
        a: 'east',
        b: 'north',
        compared: 1,
        agreed: 1,
        opposed: 0,
        mixed: 0,
        alignment: 0.5,
        conflict: 0,
        net: 0.5,
      },
      {
        a: 'north',
        b: 'south',
        compared: 2,
        agreed: 1,
        opposed: 1,
        mixed: 0,
        alignment: 1,
        conflict: 1,
        net: 0,
      },
    ]);
  });

  test.each([
    ['only contested issues', ['--count', 'contested'], ['north,south,1,0,1,0,0,1,-1']],
    ['some parties', ['--parties', 'south~north'], ['north,south,2,1,1,0,1,1,0']],
    ['no parties', ['--parties', ''], []],
    ['some issues', ['--issues', 'dam'], ['north,south,1,0,1,0,0,1,-1']],
    ['some topics', ['--topics', 'water'], ['north,south,1,0,1,0,0,1,-1']],
    ['some kinds of evidence', ['--evidence', 'direct~reported'], ['north,south,1,0,1,0,0,1,-1']],
    ['no joint statements', ['--joint', 'off', '--parties=north~south'], ['north,south,1,0,1,0,0,1,-1']],
    ['some confidence', ['--confidence', 'high~low'], ['north,south,1,0,1,0,0,1,-1']],
    ['a day on', ['--from', '2020-02-21'], ['east,north,1,1,0,0,0.5,0,0.5']],
    ['a month on', ['--from', '2020-02'], ['east,north,1,1,0,0,0.5,0,0.5', 'north,south,1,1,0,0,1,0,1']],
    ['up to a month', ['--to', '2020-01'], []],
    ['up to a year', ['--to', '2020'], ['north,south,2,1,1,0,1,1,0']],
    ['a norm', ['--norm', 'share', '--parties', 'north~south'], ['north,south,2,1,1,0,0.5,0.5,0']],
    ['a rule', ['--rule', 'every', '--issues', 'dam'], ['north,south,1,0,1,0,0,1,-1']],
  ])('can be had with %s', (_, options, rows) => {
    expect(ties(...options)).toMatchObject({ status: 0, out: [HEADING, ...rows, ''].join('\n') });
  });

  test('takes names as the tables print them for a sheet', () => {
    expect(parley(['ties', 'river.csv', '--parties', 'North~east, far'], files).out).toBe(
      `${HEADING}\nNorth,"east, far",1,1,0,0,0.5,0,0.5\n`,
    );
  });

  test('never prints a name that a spreadsheet would take for a formula', () => {
    const sheet = 'party,issue,position\n"\'=A",x,yes\nB,x,yes\n';
    expect(parley(['ties', 'x.csv'], { 'x.csv': sheet }).out).toBe(`${HEADING}\n'=A,B,1,1,0,0,1,0,1\n`);
  });
});

describe('validate', () => {
  test('says nothing of files without problems', () => {
    expect(parley(['validate', 'river.json'], files)).toEqual({ status: 0, out: '', err: '', written: {} });
  });

  test('writes one problem a line for each file, and opens the others all the same', () => {
    const bad = RIVER.replace('"supports"', '"suports"').replace('2020-02-20', '2020-02-30');
    const sheet = `${SHEET}West,Dam,perhaps\n`;
    const { status, out, err } = parley(['validate', 'bad.json', 'river.json', 'bad.csv', 'none.csv'], {
      ...files,
      'bad.json': bad,
      'bad.csv': sheet,
    });
    expect(status).toBe(1);
    expect(out.split('\n').map((line) => line.replace(/, expected .*/, ''))).toEqual([
      'bad.json: $.statements[0].position: found "suports"',
      'bad.json: $.statements[1].date: found "2020-02-30"',
      'bad.csv: row 5, column position: found "perhaps"',
      'none.csv: file: found no such file: none.csv',
      '',
    ]);
    expect(err).toBe('');
  });

  test('writes notes to the other stream, and succeeds', () => {
    expect(parley(['validate', 'river.csv'], files)).toMatchObject({
      status: 0,
      out: '',
      err: 'river.csv: row 2: note: blanks round 1 cell were trimmed, here first\n',
    });
  });

  test('writes nothing that a terminal obeys, whatever a file says', () => {
    const words = '\u202Eno\u009B2J';
    const { out } = parley(['validate', 'x.csv'], { 'x.csv': `party,issue,position\nA,x,${words}\n` });
    expect(out).toContain('x.csv: row 2, column position: found "\\u202eno\\u009b2J", expected');
  });

  test('writes a hundred problems of a file and counts the rest', () => {
    const rows = Array.from({ length: 130 }, () => 'A,x,perhaps\n').join('');
    const { out } = parley(['validate', 'x.csv'], { 'x.csv': `party,issue,position\n${rows}` });
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe('x.csv: and 30 more problems');
  });
});

describe('convert', () => {
  test('writes a Parley file in canonical form', () => {
    const loose = JSON.stringify({ $schema: './s.json', ...JSON.parse(RIVER) });
    expect(parley(['convert', 'x', '--to', 'parley'], { x: loose })).toMatchObject({ status: 0, out: RIVER });
  });

  test('writes a Parley file as a sheet of ids, with the same ties', () => {
    const { out } = parley(['convert', 'river.json', '--to', 'csv'], files);
    expect(out.split('\n')[3]).toMatch(/^s3,2020-02-20,,north; south|^s3,2020-02-20,,"north; south"/);
    expect(parley(['ties', 'x'], { x: out }).out).toBe(ties().out);
  });

  test('keeps the names of a sheet', () => {
    const { out } = parley(['convert', 'river.csv', '--to', 'csv'], files);
    expect(parley(['ties', 'x'], { x: out }).out).toBe(parley(['ties', 'river.csv'], files).out);
  });

  test('makes a Parley file of a sheet that has no problems', () => {
    const { out } = parley(['convert', 'river.csv', '--to', 'parley'], files);
    expect(parley(['validate', 'x'], { x: out })).toMatchObject({ status: 0, out: '' });
    expect(parley(['ties', 'x'], { x: out }).out).toContain('east-far,north,1,1,0,0,0.5,0,0.5\n');
  });

  test.each(['graphml', 'gexf'] as const)('writes the whole as %s, with the numbers of ties', (to) => {
    const { status, out } = parley(['convert', 'river.json', '--to', to], files);
    expect(status).toBe(0);
    const columns = HEADING.split(',').slice(2);
    const { edges } = readGraph(to, out);
    const lines = edges.map((edge) =>
      [edge['source'], edge['target'], ...columns.map((column) => edge[column])].join(),
    );
    expect(lines).toEqual(ties().out.trimEnd().split('\n').slice(1));
  });

  test('writes to a file on request, and to nothing else', () => {
    expect(parley(['convert', 'river.json', '--to', 'parley', '--out', 'y'], files)).toEqual({
      status: 0,
      out: '',
      err: '',
      written: { y: RIVER },
    });
    expect(parley(['convert', 'river.json', '--to', 'csv', '--out', 'y/'], files)).toMatchObject({
      status: 1,
      err: 'y/: file: found is a folder: y/, expected a place to write to\n',
    });
  });
});

test.each([['ties'], ['convert', '--to', 'csv']])(
  '%s writes problems to stderr and prints no table',
  (name, ...rest) => {
    const { status, out, err } = parley([name, 'x', ...rest], { x: '{' });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^x: \$: found no JSON .*\n$/);
  },
);

test('a reader says which heading is which', () => {
  const x = 'Akteur,Thema,agree\nA,x,1\nB,x,0\n';
  expect(parley(['ties', 'x', '--map', 'party=Akteur,issue=Thema'], { x }).out).toContain(
    'A,B,1,0,1,0,0,1,-1\n',
  );
});

test('help is no error', () => {
  for (const argv of [['help'], ['--help'], ['ties', '--help']]) {
    expect(parley(argv)).toMatchObject({ status: 0, out: expect.stringMatching(/^usage:/), err: '' });
  }
});
