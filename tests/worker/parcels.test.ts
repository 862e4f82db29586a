/** What goes from the worker to the page in parcels comes out as it went in. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed } from '../../src/worker/parcels.ts';
import { Unpacker } from '../../src/worker/unpack.ts';

/** What the page makes of what the worker sends. */
function sent<T>(value: T): T {
  const { rest, parcels } = packed(value);
  const lists = new Unpacker();
  for (const parcel of parcels()) lists.take(structuredClone(parcel));
  return lists.whole(structuredClone(rest));
}

const arbValue = fc.oneof(
  fc.constantFrom('a', 'b', '', 0, 1, -0.5, true, false, null, undefined),
  fc.string(),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.record({ en: fc.string() }),
);
const arbThing = fc.dictionary(fc.constantFrom('id', 'date', 'parties', 'position', 'note'), arbValue, {
  noNullPrototype: true,
});

test('lists of any length come out with the same values in the same order', () => {
  const arb = fc.tuple(fc.array(arbThing, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 600 }));
  fc.assert(
    fc.property(arb, ([things, times]) => {
      const list = Array.from({ length: times }, () => things).flat();
      const value = { kind: 'done', parsed: { value: { dataset: { title: 'T', list, few: things } } } };
      expect(sent(value)).toEqual(value);
    }),
    { numRuns: 30 },
  );
});

test('objects of one list have the same keys in the same order, so that the page reads them fast', () => {
  const list = Array.from({ length: 4001 }, (_, i) => (i % 2 === 0 ? { a: i } : { b: i, a: undefined }));
  const keys = new Set(sent({ list }).list.map((each) => Object.keys(each).join()));
  expect([...keys]).toEqual(['a,b']);
});

test('lists of anything but objects go whole, part by part', () => {
  const list = Array.from({ length: 4001 }, (_, i) => (i % 3 === 0 ? `${i}` : [i]));
  const { rest, parcels } = packed({ list });
  expect(rest).toEqual({ list: [] });
  expect([...parcels()].map(({ things }) => things.length)).toEqual([2000, 2000, 1]);
  expect(sent({ list })).toEqual({ list });
});

test('a file is handed over and not looked into', () => {
  const file = new Blob(['x']);
  expect(packed({ file }).rest.file).toBe(file);
});

test('what few objects share goes as it is, the rest by its place', () => {
  const list = Array.from({ length: 6000 }, (_, i) => ({ id: `s${i}`, party: `p${i % 3}` }));
  const columns = [...packed({ list }).parcels()].map((parcel) => parcel.columns ?? []);
  expect(columns.map((each) => each.map(({ places }) => places !== undefined))).toEqual([
    [true, true],
    [false, true],
    [false, true],
  ]);
  expect(sent({ list })).toEqual({ list });
});
