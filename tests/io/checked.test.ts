import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/io/canonical.ts';
import { areOf, readChecked } from '../../src/io/checked.ts';
import { sha256Hex } from '../../src/io/hash.ts';
import { parseParley } from '../../src/io/parley.ts';
import { arbFile } from '../helpers/arbitraryFile.ts';
import { valueOf } from '../helpers/parsed.ts';

test('a canonical file reads as it does where all of it is checked', () => {
  fc.assert(
    fc.property(arbFile, (given) => {
      const text = canonicalText(given);
      expect(readChecked(text)).toEqual(valueOf(parseParley(text)));
    }),
  );
});

test('bytes are those of a hash, or they are not', async () => {
  const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
  const hash = sha256Hex('said in Astana, 2017 · Астана');
  expect(await areOf(bytes('said in Astana, 2017 · Астана'), hash)).toBe(true);
  expect(await areOf(bytes('said in Astana, 2016 · Астана'), hash)).toBe(false);
});
