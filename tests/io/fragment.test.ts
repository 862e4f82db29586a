import * as fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/io/canonical.ts';
import { readFragment, withoutWords, writeFragment } from '../../src/io/fragment.ts';
import { crc32 } from '../../src/io/zip/crc32.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { carriesData } from '../../src/url/fragment.ts';
import { arbFile } from '../helpers/arbitraryFile.ts';
import { dataset, statement } from '../helpers/build.ts';

const SMALL = dataset({
  title: { en: 'Talks', ar: 'محادثات' },
  statements: [
    statement('a supports x on 2017-01-01', { id: 's1', kind: 'direct', text: 'We agree. — «نعم»' }),
    'b opposes x',
  ],
});

function read(fragment: string): Dataset {
  const parsed = readFragment(fragment);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** A fragment as the grammar has it, of any bytes. */
function fragmentOf(bytes: Uint8Array, checksum = crc32(bytes).toString(16).padStart(8, '0')): string {
  return `#d1.${Buffer.from(deflateSync(bytes)).toString('base64url')}.${checksum}`;
}

describe('a data set in a link', () => {
  it('comes back byte for byte', () => {
    expect(canonicalText(read(writeFragment(SMALL)))).toBe(canonicalText(SMALL));
    fc.assert(
      fc.property(arbFile, (data) => {
        expect(canonicalText(read(writeFragment(data)))).toBe(canonicalText(data));
      }),
    );
  });

  it('is made of letters that every address bar and chat leaves alone', () => {
    expect(writeFragment(SMALL)).toMatch(/^#d1\.[A-Za-z0-9_-]+\.[0-9a-f]{8}$/);
    expect(carriesData(writeFragment(SMALL))).toBe(true);
    expect(carriesData('#section')).toBe(false);
  });

  it('can go without its words; who stands where stays', () => {
    const bare = withoutWords(SMALL);
    expect(canonicalText(bare)).not.toContain('We agree');
    expect(bare.statements.map(({ id, position, kind }) => [id, position, kind])).toEqual(
      SMALL.statements.map(({ id, position, kind }) => [id, position, kind]),
    );
    expect(writeFragment(bare).length).toBeLessThan(writeFragment(SMALL).length);
    expect(read(writeFragment(bare)).statements).toHaveLength(2);
  });
});

describe('a damaged link says what is wrong', () => {
  const whole = writeFragment(SMALL);
  it.each([
    ['cut short', whole.slice(0, -20), 'a checksum of 8 hex digits'],
    ['cut within the payload', whole.replace(/.{9}\./g, (end) => end.slice(9)), 'link'],
    ['of a later version', whole.replace('#d1.', '#d2.'), 'd1'],
    ['with more parts', `${whole}.more`, 'a checksum of 8 hex digits'],
    ['of other letters', whole.replace('#d1.', '#d1.!!'), 'cannot be unpacked'],
    ['of a length that base64 cannot have', '#d1.A.00000000', 'cannot be unpacked'],
    ['that is no deflate', '#d1.______8.00000000', 'cannot be unpacked'],
    ['with another checksum', fragmentOf(new TextEncoder().encode('{}'), '00000000'), 'the link was changed'],
    ['of no Parley file', fragmentOf(new TextEncoder().encode('{}')), '$.format'],
    ['that would fill the memory', fragmentOf(new Uint8Array(40_000_000)), 'at most'],
  ])('%s', (_name, fragment, words) => {
    const parsed = readFragment(fragment);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).toContain(words);
  });

  it('whatever letter is changed, no other data set is shown for it', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom('A', 'z', '0', '_', '.'), (at, letter) => {
        const parsed = readFragment(whole.slice(0, at) + letter + whole.slice(at + 1));
        if (parsed.ok) expect(canonicalText(parsed.value)).toBe(canonicalText(SMALL));
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('any text at all is read or refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readFragment(text)).toHaveProperty('ok');
      }),
    );
  });
});
