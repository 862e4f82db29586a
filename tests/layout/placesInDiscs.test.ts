/** Places in discs, against the same axes from the definition: sums over ties in the table's order, tie by tie. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TieTable } from '../../src/analysis/tieTable.ts';
import type { Tie } from '../../src/analysis/ties.ts';
import { placesInDiscs, type Seats } from '../../src/layout/placesInDiscs.ts';
import { tableFrom } from '../helpers/tieTable.ts';

function naivePlaces(camps: readonly Seats[], { parties, ties }: TieTable): Record<string, unknown> {
  const campOf = (id: string | undefined): number =>
    camps.findIndex((camp) => camp.parties.some((one) => one === id));
  const within = ties
    .filter(({ a, b }) => campOf(a) === campOf(b))
    .map(({ a, b, alignment, conflict }) => ({
      one: parties.indexOf(a),
      other: parties.indexOf(b),
      likeness: (alignment - conflict) / (alignment + conflict + 2),
    }));
  const hold = within.reduce((sum, { likeness }) => sum + Math.abs(likeness), 0) / parties.length;
  const summed = (camp: number, of: (at: number) => number): number =>
    parties.reduce((sum, id, at) => (campOf(id) === camp ? sum + of(at) : sum), 0);
  const evened = (axis: readonly number[]): readonly number[] => {
    const means = camps.map((_, camp) => summed(camp, (at) => axis[at] ?? 0) / (summed(camp, () => 1) || 1));
    const middled = axis.map((each, at) => each - (means[campOf(parties[at])] ?? 0));
    const lengths = camps.map((_, camp) => Math.sqrt(summed(camp, (at) => (middled[at] ?? 0) ** 2)) || 1);
    return middled.map((each, at) => each / (lengths[campOf(parties[at])] ?? 1));
  };
  const turned = (axis: readonly number[]): readonly number[] => {
    const next = axis.map((each) => hold * each);
    for (const { one, other, likeness } of within) {
      next[one] = (next[one] ?? 0) + likeness * (axis[other] ?? 0);
      next[other] = (next[other] ?? 0) + likeness * (axis[one] ?? 0);
    }
    return evened(next);
  };
  const start = (seed: number): readonly number[] => {
    let state = seed;
    return parties.map(() => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296 - 0.5;
    });
  };
  let [first, second] = [start(1), start(2)];
  for (let turn = 0; turn < 30; turn++) {
    first = turned(first);
    const next = turned(second);
    const shared = camps.map((_, camp) => summed(camp, (at) => (next[at] ?? 0) * (first[at] ?? 0)));
    second = evened(next.map((each, at) => each - (shared[campOf(parties[at])] ?? 0) * (first[at] ?? 0)));
  }
  const axes = { x: first, y: second };
  const placed: Record<string, unknown> = {};
  const seat = (ids: readonly string[], places: Seats['places'], axis: 'x' | 'y'): void => {
    if (ids.length < 2) {
      if (ids[0] !== undefined) placed[ids[0]] = places[0];
      return;
    }
    const along = (id: string): number => axes[axis][parties.indexOf(id)] ?? 0;
    const people = ids.toSorted((one, other) => along(one) - along(other));
    const seats = places.toSorted((one, other) => one[axis] - other[axis]);
    const [half, next] = [ids.length >> 1, axis === 'x' ? 'y' : 'x'] as const;
    seat(people.slice(0, half), seats.slice(0, half), next);
    seat(people.slice(half), seats.slice(half), next);
  };
  for (const { parties: ids, places } of camps) seat(ids, places, 'x');
  return placed;
}

const IDS = Array.from({ length: 12 }, (_, at) => `p${String(at).padStart(2, '0')}`);
const PAIRS = IDS.flatMap((a, at) => IDS.slice(at + 1).map((b) => ({ a, b })));

test('are those of the definition, to the last digit', () => {
  const amount = fc.constantFrom(0, 0.1, 0.3, 1, 2.7);
  const tie = fc.option(fc.tuple(amount, amount), { nil: undefined, freq: 3 });
  fc.assert(
    fc.property(fc.tuple(...PAIRS.map(() => tie)), fc.integer({ min: 1, max: 4 }), (sums, many) => {
      const counts = {
        compared: 1,
        agreed: 0,
        opposed: 0,
        mixed: 1,
        divisor: 1,
        net: 0,
        terms: [],
        issues: [],
      };
      const ties = PAIRS.flatMap(({ a, b }, at): Tie[] => {
        const [alignment = 0, conflict = 0] = sums[at] ?? [];
        return sums[at] ? [{ ...counts, a, b, alignment, conflict }] : [];
      });
      const camps = Array.from({ length: many }, (_, camp) => {
        const parties = IDS.filter((__, at) => at % many === camp);
        return { parties, places: parties.map((__, rank) => ({ x: (rank * 7) % 11, y: (rank * 3) % 5 })) };
      });
      const table = tableFrom(ties);
      // Everyone has a tie, or the table would not know of them.
      fc.pre(table.parties.length === IDS.length);
      expect(Object.fromEntries(placesInDiscs(camps, table))).toEqual(naivePlaces(camps, table));
    }),
    { numRuns: 50 },
  );
});
