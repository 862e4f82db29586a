import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOrder } from '../../src/analysis/cellOrder.ts';

const arbEntry = fc.record({ party: fc.nat(3), thing: fc.nat(3), age: fc.nat(3) });

// So many things and ages make no exact number together with a place.
test.each([4, 2 ** 30])('entries stand by party, thing and age, then as they stood: of %i things', (many) => {
  fc.assert(
    fc.property(fc.array(arbEntry, { minLength: 8, maxLength: 40 }), (entries) => {
      const column = (key: 'party' | 'thing' | 'age') => Int32Array.from(entries, (entry) => entry[key]);
      const order = cellOrder({
        party: column('party'),
        parties: 4,
        thing: column('thing'),
        things: many,
        age: column('age'),
        ages: many,
      });
      const naive = [...entries.entries()].sort(
        ([i, a], [j, b]) => a.party - b.party || a.thing - b.thing || a.age - b.age || i - j,
      );
      expect([...order]).toEqual(naive.map(([at]) => at));
    }),
  );
});
