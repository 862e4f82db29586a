/** What is kept as columns comes out as it went in, or not at all. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readColumnFile, type ColumnFile } from '../../src/io/columnFile.ts';
import { writeColumnFile } from '../../src/io/writeColumnFile.ts';

async function written(values: readonly unknown[]): Promise<ColumnFile> {
  const file = await writeColumnFile(values);
  if (!file) throw new Error('nothing was written');
  return file;
}

async function valuesOf(file: ColumnFile): Promise<readonly unknown[] | undefined> {
  const values = await readColumnFile(file);
  return values && [...values];
}

const column = fc.oneof(
  fc.int8Array(),
  fc.uint8Array(),
  fc.int16Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.float32Array(),
  fc.float64Array(),
);
const plain = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.constant(undefined),
);
const { value: arbValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    plain,
    column,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'places', 'values'), tie('value'), { noNullPrototype: true }),
  ),
}));

test('values and their columns come out as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ given: arbValue }), { maxLength: 4 }), async (values) => {
      expect(await valuesOf(await written(values))).toEqual(values);
    }),
    { numRuns: 60 },
  );
});

test('a part of a column, and one that stands twice, come out as they are', async () => {
  const part = Int32Array.from([1, 2, 3, 4]).subarray(1, 3);
  const large = Float64Array.from({ length: 400_000 }, (_, at) => at / 3);
  const [first, second] =
    (await valuesOf(
      await written([
        { part, again: part },
        { large, part },
      ]),
    )) ?? [];
  expect(first).toEqual({ part: Int32Array.from([2, 3]), again: Int32Array.from([2, 3]) });
  expect(second).toEqual({ large, part: Int32Array.from([2, 3]) });
});

test('a file in which any byte has changed, or that was cut, gives nothing', async () => {
  const file = await written([{ column: Int32Array.from([1, 2, 3]), text: 'a' }]);
  const bytes = new Uint8Array(await file.file.arrayBuffer());
  for (let at = 0; at < bytes.length; at++) {
    const other = bytes.slice();
    other[at] = (other[at] ?? 0) ^ 1;
    expect(await readColumnFile({ ...file, file: new Blob([other]) })).toBeUndefined();
  }
  expect(await readColumnFile({ ...file, file: file.file.slice(0, -1) })).toBeUndefined();
});
