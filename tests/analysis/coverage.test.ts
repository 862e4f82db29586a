import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverage, type Coverage } from '../../src/analysis/coverage.ts';
import type { Dataset, Statement } from '../../src/model/dataset.ts';
import { areColumns, restOf, withColumns } from '../../src/model/said.ts';
import { columnsOf } from '../../src/model/statementColumns.ts';
import { readDate } from '../../src/model/time.ts';
import { arbDataset } from '../helpers/arbitrary.ts';
import { dataset, statement } from '../helpers/build.ts';

it('counts a party’s statements, distinct quotes, issues, sources and days', () => {
  const quote = { kind: 'direct', text: 'Both.', source: 'page' } as const;
  const data = dataset({
    parties: ['silent'],
    sources: [{ id: 'page', outlet: 'Gazette' }],
    statements: [
      statement('a supports x on 2017-02-01', { id: 's1', ...quote }),
      statement('a supports y on 2017-02-01', { id: 's2', ...quote }),
      statement('a+b supports x on 2017-01-05', { id: 's3' }),
    ],
  });
  expect(coverage(data)).toEqual([
    { party: 'silent', statements: 0, quotes: 0, issues: 0, sources: 0, first: undefined, last: undefined },
    { party: 'a', statements: 3, quotes: 1, issues: 2, sources: 1, first: '2017-01-05', last: '2017-02-01' },
    { party: 'b', statements: 1, quotes: 0, issues: 1, sources: 0, first: '2017-01-05', last: '2017-01-05' },
  ]);
});

/** As the definition reads. */
function naive({ parties, statements }: Dataset): readonly Coverage[] {
  return parties.map(({ id }) => {
    const said = statements.filter((each) => each.parties.includes(id));
    const many = (of: (each: Statement) => string | undefined): number =>
      new Set(said.flatMap((each) => of(each) ?? [])).size;
    const days = said.flatMap(({ date }) => (date === undefined ? [] : (readDate(date)?.first ?? []))).sort();
    return {
      party: id,
      statements: said.length,
      quotes: many(({ kind, text }) => (kind === 'direct' ? text : undefined)),
      issues: many(({ issue }) => issue),
      sources: many(({ source }) => source),
      first: days[0],
      last: days.at(-1),
    };
  });
}

const arbWords = fc.array(fc.option(fc.constantFrom('Yes.', 'No.', 'So be it.'), { nil: undefined }), {
  minLength: 24,
  maxLength: 24,
});

it('counts as the definition reads, and makes no statement of columns for it', () => {
  fc.assert(
    fc.property(arbDataset(), arbWords, arbWords, (made, words, outlets) => {
      const statements = made.statements.map((each, at) => ({
        ...each,
        text: words[at],
        source: outlets[at],
      }));
      const given = { ...made, statements };
      const asColumns = withColumns(restOf(given), statements.length, () => columnsOf(statements));
      expect(coverage(given)).toEqual(naive(given));
      expect(coverage(asColumns)).toEqual(naive(given));
      expect(areColumns(asColumns)).toBe(true);
    }),
  );
});
