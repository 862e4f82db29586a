import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { encoded } from '../../src/analysis/encoded.ts';
import { codedStatements, withCoded } from '../../src/model/codedStatements.ts';
import { arbDataset } from '../helpers/arbitrary.ts';

test('a data set made of columns is the one that they were made of, and its statements are made once', () => {
  fc.assert(
    fc.property(arbDataset(), (dataset) => {
      const { statements, ...rest } = dataset;
      const make = vi.fn(() => [...statements]);
      const lazy = withCoded(rest, codedStatements(dataset), make);
      expect(encoded(lazy)).toEqual(encoded(dataset));
      expect(make).not.toHaveBeenCalled();
      expect(structuredClone(lazy)).toEqual(dataset);
      expect({ ...lazy }).toEqual(dataset);
      expect(make).toHaveBeenCalledTimes(1);
      expect(codedStatements({ ...lazy })).toBe(codedStatements(dataset));
    }),
    { numRuns: 50 },
  );
});
