import { describe, expect, test } from 'vitest';
import { EVERYTHING, filterOf, issuesInView, partiesInView, type Filter } from '../../src/analysis/filter.ts';
import { statementsInView } from '../../src/analysis/inView.ts';
import { dataset, statement, wholeView, type DatasetParts } from '../helpers/build.ts';

/** The ids of the statements that a filter leaves in view. */
function inView(given: DatasetParts | readonly string[], filter: Partial<Filter>): readonly string[] {
  return statementsInView(dataset(given), { ...EVERYTHING, ...filter }).map(({ id }) => id);
}

test('everything leaves all statements in view, in the file’s order', () => {
  const said = ['b supports x on 2017-02-01', 'a unclear x', 'a opposes towards b on 2016'];
  expect(inView(said, {})).toEqual(['s01', 's02', 's03']);
});

describe('dates', () => {
  const dated = [
    'a supports x',
    'a supports x on 2017',
    'a supports x on 2017-02',
    'a supports x on 2017-02-10',
  ];

  test('without a period an undated statement is in view', () => {
    expect(inView(dated, {})).toEqual(['s01', 's02', 's03', 's04']);
  });

  test.each([{ from: '1900-01-01' }, { to: '2100-01-01' }])(
    'an undated statement is out of view once %o is set',
    (period) => {
      expect(inView(dated, period)).toEqual(['s02', 's03', 's04']);
    },
  );

  test('both ends are inclusive', () => {
    expect(inView(dated, { from: '2017-02-10', to: '2017-02-10' })).toEqual(['s02', 's03', 's04']);
  });

  test('a month or a year is in view if any of its days is', () => {
    expect(inView(dated, { from: '2017-02-28' })).toEqual(['s02', 's03']);
    expect(inView(dated, { from: '2017-03-01' })).toEqual(['s02']);
    expect(inView(dated, { from: '2017-12-31' })).toEqual(['s02']);
    expect(inView(dated, { from: '2018-01-01' })).toEqual([]);
    expect(inView(dated, { to: '2017-02-01' })).toEqual(['s02', 's03']);
    expect(inView(dated, { to: '2017-01-01' })).toEqual(['s02']);
  });

  test('a date-time is in view on the day that is written, whatever its zone', () => {
    const late = ['a supports x on 2017-01-23T23:30-05:00'];
    expect(inView(late, { from: '2017-01-23', to: '2017-01-23' })).toEqual(['s01']);
    expect(inView(late, { from: '2017-01-24' })).toEqual([]);
  });
});

describe('parties', () => {
  const said = [
    'a supports x',
    'b supports x',
    'a+c supports x',
    'a opposes towards b',
    'a+b opposes towards c',
  ];

  test('a statement is in view if one of its parties is', () => {
    expect(inView(said, { parties: new Set(['c']) })).toEqual(['s03']);
  });

  test('a statement towards a party needs both ends in view', () => {
    expect(inView(said, { parties: new Set(['a']) })).toEqual(['s01', 's03']);
    expect(inView(said, { parties: new Set(['a', 'b']) })).toEqual(['s01', 's02', 's03', 's04']);
    expect(inView(said, { parties: new Set(['b', 'c']) })).toEqual(['s02', 's03', 's05']);
  });

  test('no party in view leaves nothing in view', () => {
    expect(inView(said, { parties: new Set() })).toEqual([]);
  });

  test('parties in view are in the file’s order, silent ones among them', () => {
    const data = dataset({ parties: ['z', 'm', 'a'], statements: ['a supports x'] });
    expect(partiesInView(data, { ...EVERYTHING, parties: new Set(['a', 'z']) })).toEqual(['z', 'a']);
  });
});

describe('issues and topics', () => {
  const parts: DatasetParts = {
    issues: [{ id: 'x', topic: 't' }, { id: 'y', topic: 'u' }, 'z'],
    statements: ['a supports x', 'a supports y', 'a supports z', 'a opposes towards b'],
  };

  test('in view is what both issues and topics let through', () => {
    expect(inView(parts, { issues: new Set(['x', 'y']), topics: new Set(['u']) })).toEqual(['s02', 's04']);
  });

  test('an issue without topic is in view only while no topics are chosen', () => {
    expect(inView(parts, { topics: new Set(['t', 'u']) })).toEqual(['s01', 's02', 's04']);
    expect(inView(parts, { issues: new Set(['z']) })).toEqual(['s03', 's04']);
  });

  test('neither touches statements towards a party', () => {
    expect(inView(parts, { issues: new Set(), topics: new Set() })).toEqual(['s04']);
  });

  test('the issues in view are those chosen among the chosen topics, in the file’s order', () => {
    const data = dataset({ ...parts, issues: ['z', { id: 'y', topic: 'u' }, { id: 'x', topic: 't' }] });
    expect(issuesInView(wholeView(data), data)).toEqual(['z', 'y', 'x']);
    expect(issuesInView(wholeView(data, { issues: ['x', 'z'] }), data)).toEqual(['z', 'x']);
    expect(issuesInView(wholeView(data, { issues: ['x', 'z'], topics: ['t'] }), data)).toEqual(['x']);
  });
});

describe('evidence', () => {
  const parts: DatasetParts = {
    statements: [
      statement('a supports x', { id: 'direct-high', kind: 'direct', confidence: 'high' }),
      statement('a supports x', { id: 'reported', kind: 'reported' }),
      statement('a+b supports x', { id: 'joint-low', confidence: 'low' }),
    ],
  };

  test('kinds of evidence can be left out', () => {
    expect(inView(parts, { evidence: new Set(['direct', 'coded']) })).toEqual(['direct-high', 'joint-low']);
  });

  test('a statement without confidence is in view only while no confidence is chosen', () => {
    expect(inView(parts, { confidence: new Set(['high', 'medium', 'low']) })).toEqual([
      'direct-high',
      'joint-low',
    ]);
    expect(inView(parts, { confidence: new Set(['low']) })).toEqual(['joint-low']);
  });

  test('joint statements can be left out, even where only one of their parties is in view', () => {
    expect(inView(parts, { joint: false, parties: new Set(['a']) })).toEqual(['direct-high', 'reported']);
  });
});

describe('the filter of a view', () => {
  const data = dataset({
    issues: [{ id: 'x', topic: 't' }, 'y'],
    statements: ['a supports x', 'b supports y'],
  });

  test('a list of everything filters nothing', () => {
    expect(filterOf(wholeView(data), data)).toEqual(EVERYTHING);
  });

  test('so does the only list of topics where there are none', () => {
    const bare = dataset(['a supports x']);
    expect(filterOf(wholeView(bare), bare)).toEqual(EVERYTHING);
  });

  test('every choice is taken over', () => {
    const choices = {
      parties: ['a'],
      issues: [],
      topics: [],
      from: '2017-01-01',
      to: '2017-12-31',
      evidence: ['direct'],
      joint: false,
      confidence: ['high'],
    } as const;
    expect(filterOf(wholeView(data, choices), data)).toEqual({
      parties: new Set(['a']),
      issues: new Set(),
      topics: new Set(),
      from: '2017-01-01',
      to: '2017-12-31',
      evidence: new Set(['direct']),
      joint: false,
      confidence: new Set(['high']),
    });
  });
});
