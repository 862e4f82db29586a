/** Common ground by hand, against its naive twin, and by laws. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocsOf } from '../../src/analysis/blocs.ts';
import { commonGround, type Ground } from '../../src/analysis/commonGround.ts';
import { EVERYTHING, type Filter } from '../../src/analysis/filter.ts';
import { findings } from '../../src/analysis/findings.ts';
import type { TieOptions } from '../../src/analysis/ties.ts';
import type { Statement } from '../../src/model/dataset.ts';
import { arbDataset, arbFilter, arbOptions } from '../helpers/arbitrary.ts';
import { dataset, statement } from '../helpers/build.ts';
import { naiveGround } from '../helpers/naiveGround.ts';

const PLAIN: TieOptions = { count: 'all', rule: 'latest', norm: 'none' };

function groundOf(
  said: readonly (string | Statement)[],
  options: Partial<TieOptions> = {},
  filter: Partial<Filter> = {},
): readonly Ground[] {
  return commonGround(findings(dataset(said), { ...EVERYTHING, ...filter }, { ...PLAIN, ...options }));
}

/** The one row of an issue. */
function on(issue: string, ...given: Parameters<typeof groundOf>): Ground {
  const row = groundOf(...given).find((each) => each.issue === issue);
  if (!row) throw new Error(`no row for ${issue}`);
  return row;
}

/** Two camps of two: a and b against c and d, on `camp`. */
const CAMPS = ['a supports camp', 'b supports camp', 'c opposes camp', 'd opposes camp'];

describe('consensus', () => {
  test('is a product over the blocs: an answer is near to all only if every camp has somebody for it', () => {
    const row = on('i', [...CAMPS, 'a supports i', 'b conditional i', 'c supports i', 'd unclear i']);
    // (1 + 1 + ½) / (2 + 2) · (1 + 1) / (2 + 1), and 1 / 4 · 1 / 3.
    expect(row).toMatchObject({ side: 'yes', yes: (2.5 / 4) * (2 / 3), no: (1 / 4) * (1 / 3), breadth: 1 });
    expect(row.consensus).toBe(row.yes);
    expect(row.factors.map(({ parties, withStance }) => [parties.join(' '), withStance])).toEqual([
      ['a b', 2],
      ['c d', 1],
    ]);
  });

  test('can be a no', () => {
    const said = [...CAMPS, 'a opposes i', 'b opposes i', 'c opposes i', 'd conditional i'];
    expect(on('i', said)).toMatchObject({
      side: 'no',
      consensus: (3 / 4) * (2 / 4),
      breadth: 3 / 4,
    });
  });

  test('says yes where both answers are equally near', () => {
    const row = on('camp', CAMPS);
    expect(row).toMatchObject({ side: 'yes', yes: (3 / 4) * (1 / 4), no: (1 / 4) * (3 / 4), breadth: 0.5 });
  });

  test('counts a party in no bloc as one of its own, wherever its id stands', () => {
    const row = on('i', [...CAMPS, 'a supports i', 'bb neutral j']);
    expect(row.factors.map(({ parties }) => parties)).toEqual([['a', 'b'], ['bb'], ['c', 'd']]);
    expect(row.yes).toBe((2 / 3) * (1 / 2) * (1 / 2));
  });

  test('leaves out a bloc in which nobody says anything', () => {
    // Towards `mute` there is a tie, so that it is in a bloc; but it has no statement.
    const row = on('i', ['a supports i', 'a opposes towards mute']);
    expect(row.factors.map(({ parties }) => parties)).toEqual([['a']]);
    expect(row).toMatchObject({ yes: 2 / 3, no: 1 / 3 });
    expect([...row.stances]).toEqual([['supports', ['a']]]);
  });

  test('counts neutral and both as stances, for neither answer', () => {
    const row = on('i', ['a neutral i', 'b supports i', 'b opposes i'], { rule: 'any' });
    expect(row).toMatchObject({ side: 'yes', yes: (1 / 3) * (1 / 3), no: (1 / 3) * (1 / 3), breadth: 0 });
  });

  test('never counts silence or an unclear word as consent', () => {
    const row = on('i', ['a supports i', 'b unclear i', 'c supports j']);
    expect(row).toMatchObject({ breadth: 1 });
    expect(Object.fromEntries(row.stances)).toEqual({ supports: ['a'], unclear: ['b'], none: ['c'] });
    expect(row.factors.map(({ withStance }) => withStance)).not.toContain(2);
  });
});

describe('a row', () => {
  test('stands for every issue with a statement in view, unclear ones too, contested or not', () => {
    const said = [...CAMPS, 'a unclear vague', 'a supports plain'];
    const rows = groundOf(said, { count: 'contested' }).map(({ issue }) => issue);
    expect([...rows].sort()).toEqual(['camp', 'plain', 'vague']);
    expect(groundOf(said, {}, { issues: new Set(['plain']) }).map(({ issue }) => issue)).toEqual(['plain']);
    expect(on('vague', said)).toMatchObject({ breadth: 0, side: 'yes' });
  });

  test('has the conflict that its issue puts into all ties, after the norm', () => {
    expect(on('camp', CAMPS).contested).toBe(4);
    expect(on('camp', CAMPS, { norm: 'share' }).contested).toBe(4);
    expect(on('camp', [...CAMPS, 'a opposes towards c'], { norm: 'activity' }).contested).toBeCloseTo(
      // a has two atoms, the others one: a–c and a–d divide by 1½.
      1 / 1.5 + 1 / 1.5 + 1 + 1,
      12,
    );
  });

  test('is blocked by a red line on the other side, and names those on its own', () => {
    const said = [
      statement('a supports i', { redLine: true }),
      'b supports i',
      'c supports i',
      statement('d opposes i', { redLine: true }),
    ];
    expect(on('i', said)).toMatchObject({ side: 'yes', redLines: ['a', 'd'], blockedBy: ['d'] });
  });

  test('is not blocked by a red line that the party has left, nor by one that says neither', () => {
    const said = [
      'a supports i',
      statement('d opposes i on 2017-01-01', { redLine: true }),
      'd supports i on 2017-02-01',
      statement('e neutral i', { redLine: true }),
    ];
    expect(on('i', said)).toMatchObject({ side: 'yes', redLines: ['e'], blockedBy: [] });
  });
});

test('rows are ranked by consensus, then breadth, then id', () => {
  const said = [
    'a supports z',
    'b supports z',
    'a supports m',
    'a supports c',
    'a neutral b',
    'b supports b',
  ];
  const rows = groundOf(said);
  const keys = rows.map(({ consensus, breadth, issue }) => ({ consensus, breadth, issue }));
  expect(keys.map(({ issue }) => issue)).toEqual(['z', 'c', 'm', 'b']);
  expect(keys[1]?.consensus).toBe(keys[2]?.consensus);
});

describe('the naive twin', () => {
  /** What a party says towards itself is a statement in view that makes no number: the twin does not know it. */
  const arbOthers = arbDataset().map((data) => ({
    ...data,
    statements: data.statements.filter(({ parties, towards }) => !parties.some((each) => each === towards)),
  }));

  test('finds the same rows, stances, red lines and sums', () => {
    fc.assert(
      fc.property(arbOthers, arbFilter, arbOptions, (data, filter, options) => {
        const found = findings(data, filter, options);
        const real = [...commonGround(found)].sort((a, b) => (a.issue < b.issue ? -1 : 1));
        const blocs = blocsOf(found.tieTable).blocs.map(({ parties }) => parties);
        const naive = naiveGround(data, filter, options, blocs);
        expect(real.map(({ issue }) => issue)).toEqual(naive.map(({ issue }) => issue));
        naive.forEach((expected, at) => {
          const row = real[at] as Ground;
          for (const key of ['yes', 'no', 'consensus', 'breadth', 'contested'] as const) {
            expect(Math.abs(row[key] - expected[key]), key).toBeLessThan(1e-9);
          }
          const { side, redLines, blockedBy } = expected;
          expect(row).toMatchObject({ side, redLines, blockedBy });
          const words = [...row.stances].flatMap(([word, parties]) =>
            parties.map((party) => [party, word] as const),
          );
          expect(new Map(words)).toEqual(expected.words);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('laws', () => {
  test('the order of the file changes no row, no digit and no rank', () => {
    const shuffled = arbDataset().chain((data) =>
      fc.record({
        data: fc.constant(data),
        statements: fc.shuffledSubarray([...data.statements], { minLength: data.statements.length }),
        parties: fc.shuffledSubarray([...data.parties], { minLength: data.parties.length }),
        issues: fc.shuffledSubarray([...data.issues], { minLength: data.issues.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, arbFilter, arbOptions, ({ data, ...order }, filter, options) => {
        const again = commonGround(findings({ ...data, ...order }, filter, options));
        expect(again).toStrictEqual(commonGround(findings(data, filter, options)));
      }),
      { numRuns: 300 },
    );
  });

  test('the rank falls in consensus, then in breadth, and the side is never the lesser answer', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
        const rows = commonGround(findings(data, filter, options));
        rows.forEach(({ consensus, breadth, issue, yes, no }, at) => {
          expect(consensus).toBeGreaterThanOrEqual(Math.max(yes, no) * (1 - 1e-9));
          const next = rows[at + 1];
          if (!next) return;
          expect(next.consensus).toBeLessThanOrEqual(consensus * (1 + 1e-11));
          if (next.consensus !== consensus) return;
          expect(next.breadth).toBeLessThanOrEqual(breadth);
          if (next.breadth === breadth) expect(issue < next.issue).toBe(true);
        });
      }),
    );
  });

  test('conflict of all rows is the conflict of all ties, less what parties say of each other', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, arbOptions, (data, filter, options) => {
        const issuesOnly = {
          ...data,
          statements: data.statements.filter(({ issue }) => issue !== undefined),
        };
        const found = findings(issuesOnly, filter, options);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
        expect(sum(commonGround(found).map(({ contested }) => contested))).toBeCloseTo(
          sum(found.ties.map(({ conflict }) => conflict)),
          9,
        );
      }),
    );
  });
});
