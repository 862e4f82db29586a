/** The real analysis against the naive twin, over random data sets, filters, rules, norms and counts. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contestedIssues } from '../../src/analysis/contested.ts';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { statementsInView } from '../../src/analysis/inView.ts';
import { stanceOf, stancesInView } from '../../src/analysis/stances.ts';
import { ties, type Tie } from '../../src/analysis/ties.ts';
import { parseParley } from '../../src/io/parley.ts';
import { COUNTS, NORMS, RULES } from '../../src/model/view.ts';
import { arbDataset, arbFilter, ISSUES, PARTIES } from '../helpers/arbitrary.ts';
import { naiveContested, naiveSaid, naiveTies, naiveValues, naiveWord } from '../helpers/naive.ts';

const byValue = (a: number, b: number): number => a - b;

describe.each(RULES)('under the rule %s', (rule) => {
  test('every stance is the twin’s', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, (data, filter) => {
        const all = stancesInView(data, filter, rule);
        for (const party of PARTIES) {
          for (const issue of ISSUES) {
            const stance = stanceOf(all, party, issue);
            const said = naiveSaid(data, filter, party, { issue });
            expect(stance?.word ?? 'none').toBe(naiveWord(said, rule));
            expect(new Set(stance?.inView)).toEqual(new Set(said));
            expect(stance?.counted.length ?? 0).toBe(naiveValues(said, rule).values.length);
            const atoms = (stance?.atoms ?? []).map((atom) => atom.value).sort(byValue);
            expect(atoms).toEqual([...naiveValues(said, rule).atoms].sort(byValue));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('every tie is the twin’s, whatever is counted and however it is normed', () => {
    fc.assert(
      fc.property(arbDataset(), arbFilter, (data, filter) => {
        for (const options of COUNTS.flatMap((count) => NORMS.map((norm) => ({ count, rule, norm })))) {
          const [real, naive] = [ties(data, filter, options), naiveTies(data, filter, options)];
          expect(real, JSON.stringify(options)).toMatchObject(naive.map(nearly));
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('the contested issues are the twin’s', () => {
  fc.assert(
    fc.property(arbDataset(), (data) => {
      expect(contestedIssues(data)).toEqual(new Set(ISSUES.filter((issue) => naiveContested(data, issue))));
    }),
  );
});

test('the statements in view are the twin’s, in the file’s order', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, (data, filter) => {
      const abouts = [...ISSUES.map((issue) => ({ issue })), ...PARTIES.map((towards) => ({ towards }))];
      const said = PARTIES.flatMap((party) =>
        abouts.flatMap((about) => naiveSaid(data, filter, party, about)),
      );
      // What a party says towards itself is in view but makes no number: the twin does not know it.
      const forItself = data.statements.filter(
        ({ towards, parties }) => towards !== undefined && parties.every((party) => party === towards),
      );
      const expected = data.statements.filter((each) => said.includes(each) && !forItself.includes(each));
      const real = statementsInView(data, filter).filter((each) => !forItself.includes(each));
      expect(real).toEqual(expected);
    }),
  );
});

test.each(RULES)('on the data that ships, every tie under %s is the twin’s', (rule) => {
  const parsed = parseParley(readFileSync(new URL('../../data/astana-2017.json', import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error('the data set that ships has problems');
  const data = parsed.value;
  for (const count of COUNTS) {
    for (const norm of NORMS) {
      const options = { rule, count, norm };
      const real = ties(data, EVERYTHING, options);
      expect(real.length).toBeGreaterThan(0);
      expect(real.map(inDigits)).toEqual(naiveTies(data, EVERYTHING, options).map(inDigits));
    }
  }
});

/** What a tie is to be, its sums to nine digits after the point. */
function nearly(tie: Omit<Tie, 'terms' | 'issues'>): object {
  const sums = (['alignment', 'conflict', 'net', 'divisor'] as const).map((key) => [
    key,
    expect.closeTo(tie[key], 9),
  ]);
  return { ...tie, ...Object.fromEntries(sums) };
}

/** A tie's numbers, to nine digits after the point. */
function inDigits(tie: Omit<Tie, 'terms' | 'issues'>): readonly (string | number)[] {
  const { a, b, compared, agreed, opposed, mixed, alignment, conflict, net, divisor } = tie;
  const sums = [alignment, conflict, net, divisor].map((value) => value.toFixed(9));
  return [a, b, compared, agreed, opposed, mixed, ...sums];
}
