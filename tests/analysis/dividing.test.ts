import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { commonGround } from '../../src/analysis/commonGround.ts';
import { byDivision } from '../../src/analysis/dividing.ts';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { findings } from '../../src/analysis/findings.ts';
import { arbDataset, arbOptions } from '../helpers/arbitrary.ts';
import { dataset } from '../helpers/build.ts';

const OPTIONS = { count: 'contested', rule: 'latest', norm: 'none' } as const;

it('puts most conflict first, then least consensus, then the id', () => {
  const data = dataset([
    'a supports calm',
    'b supports calm',
    'a supports half',
    'b -0.5 half',
    'a supports whole',
    'b opposes whole',
    'a supports alone',
  ]);
  const ranked = byDivision(commonGround(findings(data, EVERYTHING, OPTIONS)));
  expect(ranked.map(({ issue, contested }) => [issue, contested])).toEqual([
    ['whole', 1],
    ['half', 0.5],
    ['alone', 0],
    ['calm', 0],
  ]);
});

it('leaves out no issue, invents none, and does not depend on the order it is given', () => {
  fc.assert(
    fc.property(arbDataset(), arbOptions, (data, options) => {
      const shared = commonGround(findings(data, EVERYTHING, options));
      const divided = byDivision(shared);
      expect(new Set(divided)).toEqual(new Set(shared));
      expect(byDivision(shared.toReversed())).toEqual(divided);
    }),
  );
});
