import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/io/zip/crc32.ts';
import { entriesOf, isZip } from '../../../src/io/zip/directory.ts';
import { unpack } from '../../../src/io/zip/unpack.ts';
import { problemLinesOf, valueOf } from '../../helpers/parsed.ts';

const TEXT = 'party,issue,position\n'.repeat(50);
const archive = () => zipSync({ 'in/a.csv': strToU8(TEXT), 'b.csv': [strToU8('x'), { level: 0 }] });

/** An archive with some bytes of its directory changed; `field` is counted from where an entry's begins. */
function forged(field: number, value: number, length: number, bytes = archive()): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const at = view.getUint32(bytes.length - 6, true) + field;
  if (length === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return bytes;
}

describe('an archive', () => {
  test('gives its files whole, folders left out', () => {
    const bytes = zipSync({
      in: { 'a.csv': strToU8(TEXT) },
      empty: {},
      'b.csv': [strToU8('x'), { level: 0 }],
    });
    expect(isZip(bytes)).toBe(true);
    const files = valueOf(unpack(bytes)).map(({ name, bytes: unpacked }) => [
      name,
      Buffer.from(unpacked).toString(),
    ]);
    expect(files).toEqual([
      ['in/a.csv', TEXT],
      ['b.csv', 'x'],
    ]);
  });

  test('gives only what is wanted, however the rest is packed', () => {
    expect(valueOf(unpack(forged(10, 99, 2), (name) => name === 'b.csv'))).toHaveLength(1);
  });

  test('may have a comment behind it', () => {
    const bytes = zipSync({ a: [strToU8(TEXT), {}] });
    const commented = new Uint8Array(bytes.length + 300);
    commented.set(bytes);
    expect(valueOf(unpack(commented))).toHaveLength(1);
  });

  test('has the checksums that everybody computes', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(entriesOf(archive())?.[0]?.crc).toBe(crc32(strToU8(TEXT)));
  });
});

describe('an archive is refused, with every reason,', () => {
  const whole = 'expected a file that is whole';
  const size = strToU8(TEXT).length;

  test.each([
    [
      'if it claims too much',
      forged(24, 300_000_000, 4),
      [
        'file: found 300000001 bytes when unpacked, expected at most 250000000',
        expect.stringMatching(
          /^in\/a\.csv: found 300000000 bytes packed into \d+, expected at most 200 times as many as packed$/,
        ),
      ],
    ],
    [
      'if an entry claims less than it has',
      forged(24, 100, 4),
      [`in/a.csv: found more than the 100 bytes that the archive claims, ${whole}`],
    ],
    [
      'if an entry claims more than it has',
      forged(24, size + 1, 4),
      [`in/a.csv: found damaged data, ${whole}`],
    ],
    ['if a checksum is wrong', forged(16, 1, 4), [`in/a.csv: found damaged data, ${whole}`]],
    [
      'if an entry is cut off',
      forged(20, 10, 4),
      [expect.stringMatching(/^in\/a\.csv: found damaged data \(.+\), expected a file that is whole$/)],
    ],
    [
      'if an entry is elsewhere',
      forged(42, 7, 4),
      [`in/a.csv: found nothing where the archive says, ${whole}`],
    ],
    [
      'if it is encrypted',
      forged(8, 1, 2),
      ['in/a.csv: found an encrypted file, expected one without a password'],
    ],
    [
      'if it is packed in a rare way',
      forged(10, 14, 2),
      ['in/a.csv: found packing method 14, expected an ordinary ZIP archive'],
    ],
    [
      'if its directory is damaged',
      forged(0, 0, 4),
      ['file: found a damaged ZIP archive, expected a whole one'],
    ],
    [
      'if it is cut off',
      archive().subarray(0, -40),
      ['file: found a damaged ZIP archive, expected a whole one'],
    ],
  ])('%s', (_, bytes, problems) => {
    expect(problemLinesOf(unpack(bytes))).toEqual(problems);
  });

  test('if it has too many files', () => {
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`${index}.csv`, strToU8('x')]),
    );
    expect(problemLinesOf(unpack(zipSync(many, { level: 0 })))).toEqual([
      'file: found 1001 files in an archive, expected at most 1000',
    ]);
  });

  test('if a small entry holds a large one, as soon as that shows', () => {
    // 100 MB of zeros packed into 100 kB, said to be one megabyte.
    const bomb = zipSync({ bomb: new Uint8Array(100_000_000) });
    expect(problemLinesOf(unpack(bomb))).toEqual([expect.stringMatching(/expected at most 200 times/)]);
    expect(problemLinesOf(unpack(forged(24, 1_000_000, 4, bomb)))).toEqual([
      `bomb: found more than the 1000000 bytes that the archive claims, ${whole}`,
    ]);
  });
});
