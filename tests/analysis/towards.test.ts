import { describe, expect, test } from 'vitest';
import { tieIn, tiesOf } from '../helpers/tie.ts';

describe('positions towards a party', () => {
  test('add to the pair in both directions, and are not compared', () => {
    const said = ['a opposes towards b', 'b conditional towards a', 'a supports x', 'b supports x'];
    expect(tieIn(said)).toMatchObject({
      alignment: 1.5,
      conflict: 1,
      compared: 1,
      agreed: 1,
      opposed: 0,
      mixed: 0,
    });
  });

  test('are enough for a tie, though nothing is compared', () => {
    expect(tieIn(['b -0.3 towards a'])).toMatchObject({
      a: 'a',
      b: 'b',
      compared: 0,
      conflict: 0.3,
      net: -0.3,
    });
  });

  test('follow the rule like any issue', () => {
    const said = [
      'a opposes towards b on 2016',
      'a opposes towards b on 2017',
      'a supports towards b on 2018',
    ];
    expect(tieIn(said, { rule: 'latest' })).toMatchObject({ alignment: 1, conflict: 0 });
    expect(tieIn(said, { rule: 'any' })).toMatchObject({ alignment: 1, conflict: 1 });
    expect(tieIn(said, { rule: 'every' })).toMatchObject({ alignment: 1, conflict: 2 });
  });

  test('do not care for issues, topics and count', () => {
    const nothing = { issues: new Set<string>(), topics: new Set<string>() };
    expect(tieIn(['a opposes towards b'], { count: 'contested' }, nothing)).toMatchObject({ conflict: 1 });
  });

  test('need both ends in view', () => {
    expect(
      tiesOf(['a opposes towards b', 'c supports towards a'], {}, { parties: new Set(['a', 'c']) }),
    ).toMatchObject([{ a: 'a', b: 'c', alignment: 1, conflict: 0 }]);
  });

  test('of several parties count for each, but not towards itself', () => {
    const made = tiesOf(['a+b+c opposes towards c']);
    expect(made.map(({ a, b, conflict }) => [a, b, conflict])).toEqual([
      ['a', 'c', 1],
      ['b', 'c', 1],
    ]);
  });
});
