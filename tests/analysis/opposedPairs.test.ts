/** The pairs that an issue sets against each other are those whose ties have its conflict among their terms. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findings, type Findings } from '../../src/analysis/findings.ts';
import { opposedPairs, type OpposedPair } from '../../src/analysis/opposedPairs.ts';
import type { Id } from '../../src/model/dataset.ts';
import { arbDataset, arbFilter, arbOptions, ISSUES, PARTIES } from '../helpers/arbitrary.ts';

/** As the definition reads. */
function naive({ ties }: Findings, issue: Id): readonly OpposedPair[] {
  return ties.flatMap(({ a, b, terms, divisor }) => {
    const own = terms.filter(
      ({ about, arc }) => arc === 'conflict' && 'issue' in about && about.issue === issue,
    );
    if (own.length === 0) return [];
    return [{ a, b, amount: own.reduce((sum, { amount }) => sum + amount / divisor, 0) }];
  });
}

const arbWhatif = fc.uniqueArray(
  fc.record({
    party: fc.constantFrom(...PARTIES),
    issue: fc.constantFrom(...ISSUES),
    position: fc.constantFrom('supports', 'conditional', 'opposes', 'none'),
  }),
  { maxLength: 2, selector: ({ party, issue }) => `${party} ${issue}` },
);

it('lists the ties with the issue’s conflict, by (a, b), each with what it puts in', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, arbOptions, arbWhatif, (data, filter, options, whatif) => {
      const found = findings(data, filter, options, whatif);
      for (const issue of ISSUES) {
        const [pairs, expected] = [opposedPairs(found, issue), naive(found, issue)];
        expect(pairs.slice()).toEqual(expected);
        expect(pairs).toHaveLength(expected.length);
        expect(pairs.slice(1, 3)).toEqual(expected.slice(1, 3));
      }
    }),
  );
});
