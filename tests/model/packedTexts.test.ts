import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedTexts, placeOfText, textAt } from '../../src/model/packedTexts.ts';

test('texts come out as they went in, halves of letters too', () => {
  const arb = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', 'é', 'م', 'x'.repeat(20_000))),
  );
  fc.assert(
    fc.property(arb, (texts) => {
      const packed = packedTexts(texts);
      expect(texts.map((_, at) => textAt(packed, at))).toEqual(texts);
      expect(textAt(packed, texts.length)).toBe('');
    }),
  );
});

test('a text is found where it first stands, and none that is not there', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ÿ', 'Ā'), maxLength: 3 });
  fc.assert(
    fc.property(fc.array(text), text, (texts, wanted) => {
      const packed = packedTexts(texts);
      for (const each of [...texts, wanted]) expect(placeOfText(packed, each)).toBe(texts.indexOf(each));
    }),
  );
});

test('letters that are bytes take a byte each', () => {
  expect(packedTexts(['ab', 'ÿ']).letters).toEqual(Uint8Array.from([97, 98, 255]));
  expect(packedTexts(['ab', 'Ā']).letters).toEqual(Uint16Array.from([97, 98, 256]));
});
