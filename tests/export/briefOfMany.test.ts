/** What a brief of very many is composed of is found by columns: the same as one by one. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { speakersInView } from '../../src/analysis/filter.ts';
import { readingOf } from '../../src/analysis/reading.ts';
import { BRIEF_SECTIONS, briefOf } from '../../src/export/brief/brief.ts';
import { leastOf } from '../../src/export/brief/order.ts';
import { EVIDENCE_KINDS } from '../../src/model/dataset.ts';
import { RULES } from '../../src/model/view.ts';
import { arbDataset, arbFilter } from '../helpers/arbitrary.ts';
import { wholeView } from '../helpers/build.ts';

test('the red lines are those that a walk over all stances finds, and whoever is in no statement in view is silent', () => {
  fc.assert(
    fc.property(arbDataset(), arbFilter, fc.constantFrom(...RULES), (of, { from, to, evidence }, rule) => {
      const days = { from, to, evidence: [...(evidence ?? EVIDENCE_KINDS)] };
      const reading = readingOf(of, wholeView(of, { rule, ...days }));
      const { redLines, silent } = briefOf(reading, new Set(BRIEF_SECTIONS));
      const { stances, attitudes, statements, filter } = reading;
      const lines = of.parties.flatMap(({ id }) =>
        [stances.get(id), attitudes.get(id)].flatMap((row) =>
          [...(row?.values() ?? [])].flatMap(({ counted }) => counted.filter(({ redLine }) => redLine)),
        ),
      );
      expect(redLines?.rows.map(({ statement: each }) => each)).toEqual([...new Set(lines)]);
      const heard = new Set(statements.flatMap((each) => speakersInView(each, filter)));
      expect(silent).toEqual(of.parties.flatMap(({ id }) => (heard.has(id) ? [] : id)));
    }),
  );
});

test('the greatest amounts need not be put in order to be found', () => {
  const arbAmounts = fc.array(fc.constantFrom(0, 0.1, 0.5, 1, 2, 3), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(arbAmounts, fc.integer({ min: 1, max: 12 }), (amounts, many) => {
      fc.pre(many <= amounts.length);
      const inOrder = amounts.toSorted((a, b) => b - a);
      expect(leastOf(Float64Array.from(amounts), many)).toBe(inOrder[many - 1]);
    }),
  );
});
