/** The tables of issues and blocs, to the letter. */
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/io/canonical.ts';
import { dataset, statement } from '../helpers/build.ts';
import { parley } from '../helpers/commandLine.ts';

const ISSUES =
  'issue,side,supports,conditional,neutral,opposes,both,unclear,silent,redlines,breadth,consensus,contested';
const BLOCS = 'party,bloc,complaints,proven';

const RIVER = canonicalText(
  dataset({
    id: 'river',
    topics: ['food', 'water'],
    issues: [{ id: 'dam', topic: 'water' }, { id: 'fish' }, { id: 'peace' }, { id: 'untold' }],
    statements: [
      statement('north supports dam on 2020-01-10', { id: 's1' }),
      statement('south opposes dam on 2020-02-20', { id: 's2', redLine: true }),
      statement('north+south supports peace on 2020-02-20', { id: 's3' }),
      statement('east conditional fish on 2021', { id: 's4' }),
      statement('north opposes fish on 2021-03-01', { id: 's5' }),
      statement('west unclear dam on 2021-03-01', { id: 's6' }),
      statement('east opposes dam on 2021-03-01', { id: 's7' }),
    ],
  }),
);
// The order of the names is not that of their ids: "alpha-2" stands before "zeta", "Zeta" before "alpha".
const SHEET =
  'Party,Issue,Position\nZeta,=Dam,yes\n"alpha, 2",=Dam,yes\nMid,=Dam,no\nZeta,Fish,0.5\nMid,Fish,no\n';
const files = { 'river.json': RIVER, 'river.csv': SHEET };

const lines = (...argv: readonly string[]): readonly string[] => {
  const { status, out, err } = parley(argv, files);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return out.trimEnd().split('\n');
};

describe('issues', () => {
  test('has a row for each issue with a statement in view, ranked, with these headings', () => {
    expect(lines('issues', 'river.json')).toEqual([
      ISSUES,
      // Blocs: east and south, north, west. (1 + 1) / 3 · (1 + 1) / 3 · 1 / 2.
      `peace,yes,2,0,0,0,0,0,2,0,1,${(2 / 3) * (2 / 3) * (1 / 2)},0`,
      // 3 / 4 · 1 / 3 · 1 / 2
      `dam,no,1,0,0,2,0,1,0,1,${2 / 3},${(3 / 4) * (1 / 3) * (1 / 2)},2`,
      // yes: 1½ / 3 · 1 / 3 · 1 / 2; no: 1 / 3 · 2 / 3 · 1 / 2.
      `fish,no,0,1,0,1,0,0,2,0,0.5,${(1 / 3) * (2 / 3) * (1 / 2)},0.5`,
    ]);
  });

  test('takes the same options as ties', () => {
    expect(lines('issues', 'river.json', '--parties', 'north~south', '--topics', 'water')).toEqual([
      ISSUES,
      `dam,yes,1,0,0,1,0,0,0,1,0.5,${(2 / 3) * (1 / 3)},1`,
    ]);
    expect(lines('issues', 'river.json', '--to', '2019')).toEqual([ISSUES]);
  });

  test('counts no issue out where only contested ones make ties', () => {
    expect(lines('issues', 'river.json', '--count', 'contested').map((line) => line.split(',')[0])).toEqual([
      'issue',
      'peace',
      'dam',
      'fish',
    ]);
  });

  test('can be had as JSON, with numbers as numbers', () => {
    const [row] = JSON.parse(
      parley(['issues', 'river.json', '--issues', 'dam', '--format', 'json'], files).out,
    );
    expect(Object.keys(row)).toEqual(ISSUES.split(','));
    expect(row).toMatchObject({ issue: 'dam', side: 'no', opposes: 2, silent: 0, redlines: 1, contested: 2 });
  });

  test('names the issues of a sheet as they were written, and never as a formula', () => {
    const { out } = parley(['issues', 'river.csv'], files);
    expect(out.split('\n').map((line) => line.split(',')[0])).toEqual(['issue', "'=Dam", 'Fish', '']);
  });
});

describe('blocs', () => {
  test('has a row for each party in a bloc, with these headings', () => {
    expect(lines('blocs', 'river.json')).toEqual([
      BLOCS,
      'east,1,0,true',
      'north,2,1,true',
      'south,1,1,true',
    ]);
  });

  test('takes the same options as ties', () => {
    expect(lines('blocs', 'river.json', '--count', 'contested', '--rule', 'every')).toEqual([
      BLOCS,
      'east,1,0,true',
      'north,2,0,true',
      'south,1,0,true',
    ]);
    expect(lines('blocs', 'river.json', '--to', '2019')).toEqual([BLOCS]);
  });

  test('can be had as JSON', () => {
    const { out } = parley(['blocs', 'river.json', '--issues', 'peace', '--format', 'json'], files);
    expect(JSON.parse(out)).toEqual([
      { party: 'north', bloc: 1, complaints: 0, proven: true },
      { party: 'south', bloc: 1, complaints: 0, proven: true },
    ]);
  });

  test('names the parties of a sheet as they were written, by code unit, with blocs numbered by id', () => {
    expect(lines('blocs', 'river.csv')).toEqual([
      BLOCS,
      'Mid,2,0,true',
      'Zeta,1,0,true',
      '"alpha, 2",1,0,true',
    ]);
  });
});
