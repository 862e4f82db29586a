import { expect, it } from 'vitest';
import { coverage } from '../../src/analysis/coverage.ts';
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
