/** The search for blocs of many parties ends where asking everyone again and again would end. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/analysis/inSteps.ts';
import type { Joins } from '../../src/analysis/moveEach.ts';
import { searchPartitions } from '../../src/analysis/searchPartition.ts';
import { naivelySettled } from '../helpers/naiveSearch.ts';

/** Joins of n things in order; nets whose sums depend on their order, and many that are equal. */
const arbJoins = (n: number): fc.Arbitrary<Joins> => {
  const pairs = Array.from({ length: n }, (_, a) =>
    Array.from({ length: n - a - 1 }, (__, after) => [a, a + 1 + after] as const),
  ).flat();
  const net = fc.constantFrom(undefined, undefined, 0, 0.1, 0.3, 0.7, 1, 1, -0.1, -0.2, -1, -1);
  return fc.tuple(...pairs.map(() => net)).map((nets) => {
    const joined = pairs.flatMap(([a, b], at) => (nets[at] === undefined ? [] : [{ a, b, net: nets[at] }]));
    return {
      a: Int32Array.from(joined, ({ a }) => a),
      b: Int32Array.from(joined, ({ b }) => b),
      net: Float64Array.from(joined, (join) => join.net),
    };
  });
};

test.each([3, 8, 24])('of %i things', (n) => {
  const alone = Array.from({ length: n }, (_, at) => at + 1);
  fc.assert(
    fc.property(arbJoins(n), (joins) => {
      const found = finish(searchPartitions(n, joins));
      const ends = found.map(({ partition }) => partition);
      expect(ends).toContainEqual(naivelySettled(alone, joins));
      for (const { partition, net } of found) {
        const inside = joins.net.filter(
          (_, at) => partition[joins.a[at] ?? -1] === partition[joins.b[at] ?? -1],
        );
        expect(net).toBe(inside.reduce((sum, each) => sum + each, 0));
        expect(naivelySettled(partition, joins)).toEqual(partition);
      }
    }),
    { numRuns: 60 },
  );
});
