import { afterEach, expect, test, vi } from 'vitest';
import { sha256Digits, sha256Hex, sha256OfFile } from '../../src/io/hash.ts';

afterEach(() => vi.unstubAllGlobals());

const TEXT = 'Größe'.repeat(300_000);

test('a file has the hash of its text, by the machine and without it', async () => {
  const file = new Blob([TEXT]);
  expect(await sha256OfFile(file)).toBe(sha256Hex(TEXT));
  // Plain http.
  vi.stubGlobal('crypto', {});
  expect(await sha256OfFile(file)).toBe(sha256Hex(TEXT));
});

test('the first digits are those of the whole, one text after the other', () => {
  for (const text of ['', 'a', 'b'.repeat(63), 'c'.repeat(64), 'd'.repeat(1000), 'a'])
    for (const digits of [1, 10, 64])
      expect(sha256Digits(new TextEncoder().encode(text), digits)).toBe(sha256Hex(text).slice(0, digits));
});
