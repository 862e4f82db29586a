import { describe, expect, test } from 'vitest';
import type { Tie, TieOptions } from '../../src/analysis/ties.ts';
import { NORMS } from '../../src/model/view.ts';
import { tieIn, tiesOf } from '../helpers/tie.ts';

describe('norms', () => {
  // Under every: x[x+] 2 and 1, x[y−] 1 and 0, x[y+] 0 and 3, x[z+] 1 and 0, x[b→a −] 0 and 1; n 4, n′ 5.
  const ofA = ['a supports x', 'a supports x', 'a opposes y', 'a supports z'];
  const ofB = ['b supports x', 'b supports y', 'b supports y', 'b supports y', 'b opposes towards a'];
  const said = [...ofA, ...ofB];

  test.each([
    ['none', 1],
    ['share', 2 + 4],
    ['activity', (4 + 5) / 2],
    ['jaccard', 1 + 1 + (3 + 1) + 2 * 1],
    ['cosine', Math.sqrt((4 + 1 + 1) * (1 + 9 + 1))],
  ] as const)('%s divides alignment 2 and conflict 4 by %d', (norm, divisor) => {
    const tie = tieIn(said, { rule: 'every', norm });
    expect(tie.divisor).toBeCloseTo(divisor, 12);
    expect(tie.alignment).toBeCloseTo(2 / divisor, 12);
    expect(tie.conflict).toBeCloseTo(4 / divisor, 12);
    expect(tie.net).toBe(tie.alignment - tie.conflict);
    expect(tie).toMatchObject({ compared: 2, agreed: 1, opposed: 1, mixed: 0 });
  });

  // Under any: x[x+] 1 and 1, x[y−] 1 and 0, x[y+] 0 and 1, x[z+] 1 and 0, x[b→a −] 0 and 1; n 3, n′ 3.
  test.each([
    ['share', 1 + 2],
    ['activity', 3],
    ['jaccard', 2 + 2 + 1],
    ['cosine', 3],
  ] as const)('under any, %s divides alignment 1 and conflict 2 by %d', (norm, divisor) => {
    expect(tieIn(said, { rule: 'any', norm }).divisor).toBe(divisor);
  });

  test('a party’s atoms count wherever it spoke in view: on other issues and towards third parties', () => {
    const spoken = ['a supports x', 'b supports x', 'a opposes y', 'a opposes towards c'];
    expect(tieOfAB(spoken, 'activity').divisor).toBe((3 + 1) / 2);
    expect(tieOfAB(spoken, 'jaccard').divisor).toBe(1 + 1 + 1);
    expect(tieOfAB(spoken, 'cosine').divisor).toBeCloseTo(Math.sqrt(3), 15);
  });

  test('only over the issues that count, and not towards parties out of view', () => {
    const spoken = ['a supports x', 'b opposes x', 'a opposes y', 'a opposes towards c'];
    const options = { norm: 'activity', count: 'contested' } as const;
    expect(tieIn(spoken, options, { parties: new Set(['a', 'b']) }).divisor).toBe(1);
    expect(tieIn(spoken, options, { parties: new Set(['a', 'b']), issues: new Set(['x']) }).divisor).toBe(1);
  });

  test('a value’s size is no matter to activity, jaccard and cosine', () => {
    expect(tieIn(['a 0.2 x', 'b 0.4 x'], { norm: 'activity' })).toMatchObject({ alignment: 0.2, divisor: 1 });
  });

  test('a divisor of 0 gives no tie: the cosine with a party that says nothing', () => {
    const spoken = ['a opposes towards b'];
    expect(NORMS.map((norm) => tiesOf(spoken, { norm }).map(({ divisor }) => divisor))).toEqual([
      [1],
      [1],
      [0.5],
      [1],
      [],
    ]);
  });

  function tieOfAB(spoken: readonly string[], norm: TieOptions['norm']): Tie {
    const tie = tiesOf(spoken, { norm }).find(({ a, b }) => a === 'a' && b === 'b');
    if (!tie) throw new Error('no tie');
    return tie;
  }
});
