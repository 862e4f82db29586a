import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { withShown } from '../../src/analysis/shown.ts';
import { stancesInView } from '../../src/analysis/stances.ts';
import type { Dataset, Id } from '../../src/model/dataset.ts';
import { arbDataset } from '../helpers/arbitrary.ts';
import { dataset } from '../helpers/build.ts';

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

describe('parties', () => {
  test('up to sixteen are all shown, silent ones too, sorted by code unit', () => {
    const shown = withShown(
      dataset({ parties: ['b', 'a2', 'a10'], statements: ['b supports x'] }),
    ).shownParties;
    expect(shown).toEqual(['a10', 'a2', 'b']);
    expect(withShown(dataset({ parties: numbered('p', 16) })).shownParties).toHaveLength(16);
  });

  test('of more the sixteen with most statements, joint ones and those towards parties counted, then by id', () => {
    const parties = numbered('p', 19);
    const statements = ['p19 unclear x', 'p18+p17 supports x', 'p01 supports y', 'p17 opposes towards p02'];
    const { shownParties } = withShown(dataset({ parties: parties.toReversed(), statements }));
    expect(shownParties).toEqual([...numbered('p', 13), 'p17', 'p18', 'p19']);
  });

  test('the author’s choice stays, sorted', () => {
    expect(
      withShown(dataset({ parties: numbered('p', 20), shownParties: ['p20', 'p02'] })).shownParties,
    ).toEqual(['p02', 'p20']);
  });
});

describe('issues', () => {
  test('up to twenty are all shown, undiscussed ones too', () => {
    const issues = numbered('i', 20);
    expect(withShown(dataset({ issues: issues.toReversed() })).shownIssues).toEqual(issues);
  });

  test('of more the twenty that divide the shown parties most, then those most spoken of, then by id', () => {
    const statements = [
      // 3 × min(1, 1) + 2 stances = 5: the first.
      'a supports i25',
      'b opposes i25',
      // 3 × min(1.5, .3) + 3 = 3.9, above the 3 stances of the next.
      'a supports i24',
      'b conditional i24',
      'c -0.3 i24',
      'a supports i23',
      'b supports i23',
      'c neutral i23',
      // Unclear is no stance, and a party that is not shown does not matter.
      'a unclear i22',
      'hidden supports i22',
      'hidden opposes i21',
    ];
    const data = dataset({ issues: numbered('i', 25), statements, shownParties: ['a', 'b', 'c'] });
    expect(withShown(data).shownIssues).toEqual([...numbered('i', 17), 'i23', 'i24', 'i25']);
  });

  test('an issue with both sides goes before one with more stances on one side', () => {
    const rest = numbered('i', 19).flatMap((issue) => [`a supports ${issue}`, `b opposes ${issue}`]);
    const five = ['a', 'b', 'c', 'd'].map((party) => `${party} supports z1`);
    const shown = withShown(dataset([...rest, ...five, 'a supports z2', 'b opposes z2'])).shownIssues;
    expect(shown).toEqual([...numbered('i', 19), 'z2']);
  });

  test('by what was said last: an old yes of one party does not divide', () => {
    const rest = numbered('i', 20).map((issue) => `a+b+c supports ${issue}`);
    const turned = ['a supports z on 2016', 'a opposes z on 2017', 'b opposes z'];
    expect(withShown(dataset([...turned, ...rest])).shownIssues).toEqual(numbered('i', 20));
  });

  test('the author’s choice stays, sorted', () => {
    const data = dataset({ issues: numbered('i', 25), shownIssues: ['i25', 'i01'] });
    expect(withShown(data).shownIssues).toEqual(['i01', 'i25']);
  });
});

test('twice is once, and the order of the file does not matter', () => {
  fc.assert(
    fc.property(arbDataset(), fc.boolean(), (data, many) => {
      const large = many
        ? dataset({
            ...data,
            parties: [...numbered('p', 15), ...data.parties],
            issues: [...numbered('j', 20), ...data.issues],
          })
        : data;
      const once = withShown(large);
      expect(withShown(once)).toStrictEqual(once);
      const turned = withShown({
        ...large,
        statements: large.statements.toReversed(),
        parties: large.parties.toReversed(),
        issues: large.issues.toReversed(),
      });
      expect([turned.shownParties, turned.shownIssues]).toEqual([once.shownParties, once.shownIssues]);
    }),
  );
});

/** The score of an issue once more, from stances as objects. */
function naiveScore(data: Dataset, issue: Id): number {
  const stances = stancesInView(data, EVERYTHING, 'latest');
  const held = data.shownParties.flatMap((party) => stances.get(party)?.get(issue) ?? []);
  const values = held.flatMap(({ atoms }) => atoms.map(({ value }) => value));
  const sum = (sign: number): number => values.reduce((total, value) => total + Math.max(0, sign * value), 0);
  return 3 * Math.min(sum(1), sum(-1)) + held.filter(({ word }) => word !== 'unclear').length;
}

test('the issues chosen are those of the highest score, whatever is said', () => {
  const issues = numbered('i', 26);
  const parties = ['a', 'b', 'c', 'd', 'towards-a'];
  const said = fc.record({
    who: fc.constantFrom(...parties, 'a+c'),
    how: fc.constantFrom('supports', 'conditional', 'neutral', 'opposes', 'unclear', '0.1', '0.3', '-0.7'),
    what: fc.constantFrom(...issues, 'towards b'),
    year: fc.constantFrom('', ' on 2016', ' on 2017'),
  });
  fc.assert(
    fc.property(fc.array(said, { maxLength: 80 }), fc.subarray(parties), (all, shownParties) => {
      const statements = all.map(({ who, how, what, year }) => `${who} ${how} ${what}${year}`);
      const data = withShown(dataset({ parties, issues, statements, shownParties }));
      const scored = issues
        .map((issue) => ({ issue, score: naiveScore(data, issue) }))
        .sort((one, other) => other.score - one.score || (one.issue < other.issue ? -1 : 1));
      const best = scored.slice(0, 20).map(({ issue }) => issue);
      expect(data.shownIssues).toEqual(best.sort());
    }),
  );
});
