/** What one thread finds and another takes over is what the other would have found. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encoded } from '../../src/analysis/encoded.ts';
import { foundOf, takeOver } from '../../src/analysis/takeOver.ts';
import { wholeStances, wholeSums, wholeTies } from '../../src/analysis/whole.ts';
import { arbDataset } from '../helpers/arbitrary.ts';

test('columns that were handed over answer like those that were made here', () => {
  fc.assert(
    fc.property(arbDataset(), (data) => {
      const there = structuredClone(data);
      const found = foundOf(data);
      const here = structuredClone(found);
      takeOver(there, here);
      expect(encoded(there)).toBe(here.encoded);
      expect(wholeSums(there)).toBe(here.sums);
      const own = structuredClone(there);
      expect(encoded(there)).toEqual(encoded(own));
      expect(wholeSums(there)).toEqual(wholeSums(own));
      const plain = (ties: ReturnType<typeof wholeTies>) => ties.map((tie) => ({ ...tie, terms: tie.terms }));
      expect(plain(wholeTies(there, 'none'))).toEqual(plain(wholeTies(own, 'none')));
      expect([...wholeStances(there)].map(([party, row]) => [party, [...row]])).toEqual(
        [...wholeStances(own)].map(([party, row]) => [party, [...row]]),
      );
    }),
    { numRuns: 60 },
  );
});
