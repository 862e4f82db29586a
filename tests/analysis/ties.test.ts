import { describe, expect, test } from 'vitest';
import { hasLittleEvidence } from '../../src/analysis/ties.ts';
import { tieIn, tiesOf } from '../helpers/tie.ts';

describe('plain yes and no: Leifeld’s congruence, conflict and subtract', () => {
  // Congruence counts concepts on which both have the same sign, conflict those with opposite signs:
  //   w: + +   x: − −   y: + −   z: ± +   v: only a
  const ofA = ['a supports w', 'a opposes x', 'a supports y', 'a supports z', 'a opposes z', 'a supports v'];
  const ofB = ['b supports w', 'b opposes x', 'b opposes y', 'b supports z', 'b supports w on 2017'];
  const said = [...ofA, ...ofB];

  test('alignment is congruence, conflict is conflict, net is subtract', () => {
    expect(tieIn(said)).toMatchObject({ a: 'a', b: 'b', alignment: 3, conflict: 2, net: 1, divisor: 1 });
  });

  test('issues are told apart by how they came out', () => {
    expect(tieIn(said)).toMatchObject({ compared: 4, agreed: 2, opposed: 1, mixed: 1 });
  });

  test('under every, duplicates count: two statements of one are two agreements with the other', () => {
    expect(tieIn(said, { rule: 'every' })).toMatchObject({ alignment: 4, conflict: 2, net: 2, compared: 4 });
  });

  test('under latest, only the last word counts', () => {
    const turned = ['a supports x on 2016', 'a opposes x on 2017', 'b supports x on 2015'];
    expect(tieIn(turned, { rule: 'latest' })).toMatchObject({ alignment: 0, conflict: 1, opposed: 1 });
    expect(tieIn(turned, { rule: 'any' })).toMatchObject({ alignment: 1, conflict: 1, mixed: 1 });
  });

  test('two parties that both said yes and no agree twice and disagree twice', () => {
    const both = ['a supports x', 'a opposes x', 'b supports x', 'b opposes x'];
    expect(tieIn(both)).toMatchObject({ alignment: 2, conflict: 2, net: 0, compared: 1, mixed: 1 });
  });
});

describe('graded positions: the weaker commitment counts (MACTOR)', () => {
  test('a conditional yes meets a yes as half', () => {
    expect(tieIn(['a conditional x', 'b supports x'])).toMatchObject({
      alignment: 0.5,
      conflict: 0,
      agreed: 1,
    });
  });

  test('and a no as half', () => {
    expect(tieIn(['a conditional x', 'b opposes x'])).toMatchObject({
      alignment: 0,
      conflict: 0.5,
      opposed: 1,
    });
  });

  test('over atoms of both signs, largest positive and most negative', () => {
    // a: 0.8 and −0.4 (0.2 is the smaller yes); b: 0.5 and −1. Same signs .5 + .4, opposite .8 + .4.
    const said = ['a 0.8 x', 'a 0.2 x', 'a -0.4 x', 'b conditional x', 'b opposes x'];
    const { alignment, conflict, net } = tieIn(said);
    expect(alignment).toBeCloseTo(0.9, 15);
    expect(conflict).toBeCloseTo(1.2, 15);
    expect(net).toBe(alignment - conflict);
  });
});

describe('what makes no tie', () => {
  test.each([
    ['silence', ['a supports x', 'b supports y']],
    ['a neutral word', ['a supports x', 'b neutral x']],
    ['an unclear word', ['a supports x', 'b unclear x']],
    ['a neutral or unclear word towards the other', ['a neutral towards b', 'b unclear towards a']],
    ['what a party says towards itself', ['a opposes towards a', 'b supports x']],
  ])('%s', (_, said) => {
    expect(tiesOf(said)).toEqual([]);
  });

  test('two parties that are at one on an issue that nobody disputes, where contested issues count', () => {
    const said = ['a supports x', 'b supports x'];
    expect(tiesOf(said, { count: 'contested' })).toEqual([]);
    expect(tieIn(said, { count: 'all' })).toMatchObject({ alignment: 1 });
  });
});

describe('contested issues', () => {
  const said = [
    'a supports x on 2017',
    'b supports x on 2017',
    'c opposes x on 1999',
    'a supports y',
    'b supports y',
  ];

  test('are contested over the whole data set, though the opponent and its time are out of view', () => {
    const filter = { parties: new Set(['a', 'b']), from: '2017-01-01' };
    expect(tieIn(said, { count: 'contested' }, filter)).toMatchObject({ compared: 1, alignment: 1 });
  });

  test('are contested whatever the rule counts', () => {
    const turned = [...said, 'c supports x on 2018'];
    expect(tiesOf(turned, { count: 'contested', rule: 'latest' }).map(({ compared }) => compared)).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('a joint statement', () => {
  const said = ['a+b+c supports x'];

  test('ties all who made it', () => {
    expect(tiesOf(said).map(({ a, b, alignment }) => [a, b, alignment])).toEqual([
      ['a', 'b', 1],
      ['a', 'c', 1],
      ['b', 'c', 1],
    ]);
  });

  test('ties those in view only, and nobody where joint statements are left out', () => {
    expect(tiesOf(said, {}, { parties: new Set(['a', 'c']) }).map(({ a, b }) => [a, b])).toEqual([
      ['a', 'c'],
    ]);
    expect(tiesOf(said, {}, { joint: false })).toEqual([]);
  });
});

test('an undated statement is in the sums until a period is set', () => {
  const said = ['a supports x', 'b opposes x on 2017-01-23', 'b supports y', 'a supports y'];
  expect(tieIn(said)).toMatchObject({ alignment: 1, conflict: 1 });
  expect(tiesOf(said, {}, { to: '2017-12-31' })).toEqual([]);
});

describe('terms', () => {
  test('open the sums, in the order of the issues, then of the attitudes', () => {
    const said = [
      'b opposes x',
      'a supports x',
      'b conditional towards a',
      'a supports i',
      'b 0.7 i',
      'a opposes towards b',
    ];
    const { terms } = tieIn(said);
    expect(terms.map(({ about, arc, amount }) => ({ about, arc, amount }))).toEqual([
      { about: { issue: 'i' }, arc: 'alignment', amount: 0.7 },
      { about: { issue: 'x' }, arc: 'conflict', amount: 1 },
      { about: { from: 'a', to: 'b' }, arc: 'conflict', amount: 1 },
      { about: { from: 'b', to: 'a' }, arc: 'alignment', amount: 0.5 },
    ]);
    const idsOf = (side: 'a' | 'b') => terms.map((term) => term[side]?.statements.map(({ id }) => id).join());
    expect(idsOf('a')).toEqual(['s04', 's02', 's06', undefined]);
    expect(idsOf('b')).toEqual(['s05', 's01', undefined, 's03']);
  });

  test('stand in the order of the issues’ ids, whoever else speaks of them', () => {
    const said = ['a supports z', 'b+c supports z', 'b+c supports i10', 'b+c supports i2'];
    const tie = tiesOf(said).find((each) => each.a === 'b');
    expect(tie?.terms.map(({ about }) => about)).toEqual([{ issue: 'i10' }, { issue: 'i2' }, { issue: 'z' }]);
  });

  test('are the sums before the norm', () => {
    const { terms, divisor } = tieIn(['a supports x', 'b supports x', 'a supports y'], { norm: 'activity' });
    expect(terms.map(({ amount }) => amount)).toEqual([1]);
    expect(divisor).toBe(1.5);
  });

  test('are kept unrounded', () => {
    const said = ['a 0.1 x', 'b 0.1 x', 'a 0.2 y', 'b 0.2 y'];
    expect(tieIn(said).alignment).toBe(0.1 + 0.2);
  });
});

test('ties stand in code-unit order of their parties, the first before the second', () => {
  const made = tiesOf(['b supports x', 'a2 supports x', 'a10 supports x', 'a-b supports x']);
  expect(made.map(({ a, b }) => `${a}~${b}`)).toEqual([
    'a-b~a10',
    'a-b~a2',
    'a-b~b',
    'a10~a2',
    'a10~b',
    'a2~b',
  ]);
});

test('a tie that compares fewer than three issues rests on little evidence', () => {
  expect([0, 2, 3].map((compared) => hasLittleEvidence({ compared }))).toEqual([true, true, false]);
});
