import { expect, test } from 'vitest';
import { decodeText } from '../../src/io/bytes.ts';

const TEXT = 'party;Türkiye “€”';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = `${mark ? '\uFEFF' : ''}${text}`.split('').map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
  ['UTF-16, low byte first', utf16(TEXT, 'le', true)],
  ['UTF-16, high byte first', utf16(TEXT, 'be', true)],
  ['UTF-16, low byte first, without a mark', utf16(TEXT, 'le', false)],
  ['UTF-16, high byte first, without a mark', utf16(TEXT, 'be', false)],
  ['Windows-1252', Uint8Array.from(Buffer.from('party;T\u00fcrkiye \u0093\u0080\u0094', 'latin1'))],
])('%s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toBe('');
});
