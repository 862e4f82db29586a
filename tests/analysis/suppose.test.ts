/** What a supposition replaces, and what it leaves. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocsOf } from '../../src/analysis/blocs.ts';
import { commonGround } from '../../src/analysis/commonGround.ts';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { findings, type Findings } from '../../src/analysis/findings.ts';
import { stanceOf } from '../../src/analysis/stances.ts';
import type { TieOptions } from '../../src/analysis/ties.ts';
import type { Supposition } from '../../src/model/view.ts';
import { arbDataset, arbFilter, arbOptions, ISSUES, PARTIES } from '../helpers/arbitrary.ts';
import { dataset, statement } from '../helpers/build.ts';
import { allChanges } from '../helpers/changes.ts';

const PLAIN: TieOptions = { count: 'all', rule: 'latest', norm: 'none' };

const supposing = (
  said: readonly string[],
  whatif: readonly Supposition[],
  options: Partial<TieOptions> = {},
): Findings => findings(dataset(said), EVERYTHING, { ...PLAIN, ...options }, whatif);

const sums = ({ ties }: Findings): readonly string[] =>
  ties.map(({ a, b, alignment, conflict }) => `${a}~${b} ${alignment} ${conflict}`);

const numbersOf = (found: Findings) => ({
  ties: found.ties.map((tie) => ({ ...tie, terms: [] })),
  blocs: blocsOf(found.tieTable).blocs,
  ground: commonGround(found).map(({ issue, side, yes, no, breadth, contested, stances }) => ({
    issue,
    side,
    yes,
    no,
    breadth,
    contested,
    stances,
  })),
});

describe('by hand', () => {
  test('one atom takes the place of all that was said, which stays readable and uncounted', () => {
    const found = supposing(
      ['a supports i', 'a opposes i', 'b opposes i'],
      [{ party: 'a', issue: 'i', position: 'conditional' }],
      { rule: 'every' },
    );
    expect(sums(found)).toEqual(['a~b 0 0.5']);
    const stance = stanceOf(found.stances, 'a', 'i');
    expect(stance).toMatchObject({
      word: 'conditional',
      atoms: [{ value: 0.5, statements: [] }],
      counted: [],
      supposed: true,
      redLine: false,
    });
    expect(stance?.inView).toHaveLength(2);
  });

  test('a party can be supposed to speak where it was silent', () => {
    const found = supposing(
      ['b opposes i', 'a supports j'],
      [{ party: 'b', issue: 'j', position: 'supports' }],
    );
    expect(stanceOf(found.stances, 'b', 'j')).toMatchObject({ word: 'supports', inView: [], supposed: true });
    expect(sums(found)).toEqual(['a~b 1 0']);
  });

  test.each(['neutral', 'unclear', 'none'] as const)(
    '%s empties the cell of all that makes ties',
    (position) => {
      const found = supposing(['a supports i', 'b opposes i'], [{ party: 'a', issue: 'i', position }]);
      expect(found.ties).toEqual([]);
      expect(stanceOf(found.stances, 'a', 'i')).toMatchObject({ word: position, atoms: [] });
    },
  );

  test('to suppose silence of the silent is nothing', () => {
    const found = supposing(['a supports i', 'b supports j'], [{ party: 'a', issue: 'j', position: 'none' }]);
    expect(stanceOf(found.stances, 'a', 'j')).toBeUndefined();
  });

  test('what is supposed can make an issue contested, and never makes it less so', () => {
    const said = ['a supports i', 'b supports i', 'a supports j', 'b opposes j'];
    const found = supposing(
      said,
      [
        { party: 'b', issue: 'i', position: 'opposes' },
        { party: 'b', issue: 'j', position: 'supports' },
      ],
      { count: 'contested' },
    );
    expect([...found.contested].sort()).toEqual(['i', 'j']);
    expect(sums(found)).toEqual(['a~b 1 1']);
  });

  test('a supposition about what is not in view changes nothing', () => {
    const data = dataset(['a supports i', 'b opposes i', 'c opposes i', 'a supports j']);
    const filter = { ...EVERYTHING, parties: new Set(['a', 'b']), issues: new Set(['i']) };
    const found = findings(data, filter, PLAIN, [
      { party: 'c', issue: 'i', position: 'supports' },
      { party: 'b', issue: 'j', position: 'opposes' },
    ]);
    expect(numbersOf(found)).toEqual(numbersOf(findings(data, filter, PLAIN)));
    expect(found.stances.has('c')).toBe(false);
  });
});

/** A supposition of what each cell with a single atom, by a word, really says. */
function asItIs({ stances }: Findings): readonly Supposition[] {
  const VALUES = { supports: 1, conditional: 0.5, opposes: -1 };
  return [...stances].flatMap(([party, row]) =>
    [...row.values()].flatMap(({ issue, word, atoms }): Supposition[] => {
      const [only, ...more] = atoms;
      if (word !== 'supports' && word !== 'conditional' && word !== 'opposes') return [];
      return more.length === 0 && only?.value === VALUES[word] ? [{ party, issue, position: word }] : [];
    }),
  );
}

describe('laws', () => {
  test('to suppose what a party really says changes no number', () => {
    const words = arbDataset(fc.constantFrom('supports', 'conditional', 'opposes', 'neutral', 'unclear'));
    fc.assert(
      fc.property(words, arbFilter, arbOptions, (data, filter, options) => {
        const real = findings(data, filter, options);
        const supposed = findings(data, filter, options, asItIs(real));
        expect(numbersOf(supposed)).toEqual(numbersOf(real));
        expect(allChanges(real, supposed)).toMatchObject({
          moved: [],
          spoke: [],
          ties: [],
          gained: [],
          lost: [],
          blocs: undefined,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('to suppose silence is as if those statements had not been made', () => {
    const cell = fc.record({ party: fc.constantFrom(...PARTIES), issue: fc.constantFrom(...ISSUES) });
    fc.assert(
      fc.property(arbDataset(), arbFilter, arbOptions, cell, (data, filter, given, { party, issue }) => {
        const options = { ...given, count: 'all' } as const;
        const statements = data.statements.flatMap((each) => {
          if (each.issue !== issue || !each.parties.includes(party)) return [each];
          const others = each.parties.filter((other) => other !== party);
          return others.length === 0 ? [] : [{ ...each, parties: others }];
        });
        // A joint statement of two would be of one without it: such a filter asks another question.
        const open = { ...filter, joint: true };
        const silent = findings({ ...data, statements }, open, options);
        const supposed = findings(data, open, options, [{ party, issue, position: 'none' }]);
        const bare = ({ ties }: Findings) => ties.map((tie) => ({ ...tie, terms: [] }));
        expect(bare(supposed)).toEqual(bare(silent));
      }),
      { numRuns: 300 },
    );
  });

  test('the order of suppositions changes nothing', () => {
    const one = { party: 'a', issue: 'i', position: 'supports' } as const;
    const other = { party: 'b', issue: 'i-1', position: 'opposes' } as const;
    fc.assert(
      fc.property(arbDataset(), arbOptions, (data, options) => {
        const there = findings(data, EVERYTHING, options, [one, other]);
        const back = findings(data, EVERYTHING, options, [other, one]);
        expect(back.ties).toStrictEqual(there.ties);
        expect([...back.stances]).toStrictEqual([...there.stances]);
      }),
    );
  });

  test('one supposed statement is one said, of that party alone', () => {
    const cell = fc.record({
      party: fc.constantFrom(...PARTIES),
      issue: fc.constantFrom(...ISSUES),
      position: fc.constantFrom('supports', 'conditional', 'opposes'),
    });
    fc.assert(
      fc.property(arbDataset(), arbOptions, cell, (data, given, supposition) => {
        const options = { ...given, count: 'all' } as const;
        const { party, issue, position } = supposition;
        const without = data.statements.flatMap((each) => {
          if (each.issue !== issue || !each.parties.includes(party)) return [each];
          const others = each.parties.filter((other) => other !== party);
          return others.length === 0 ? [] : [{ ...each, parties: others }];
        });
        const said = { ...data, statements: [...without, statement(`${party} ${position} ${issue}`)] };
        const supposed = findings(data, EVERYTHING, options, [supposition]);
        const bare = ({ ties }: Findings) => ties.map((tie) => ({ ...tie, terms: [] }));
        expect(bare(supposed)).toEqual(bare(findings(said, EVERYTHING, options)));
      }),
    );
  });
});
