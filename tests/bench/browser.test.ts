/** What the browser benchmark counts by: its data sets, its eye, its verdict on a layout. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ratiosOf } from '../../bench/compare.mjs';
import { readPng } from '../../bench/browser/png.mjs';
import { campOf, sheetOf } from '../../bench/browser/sizes.mjs';
import { spread } from '../../bench/browser/spread.mjs';

/** A chunk of a PNG; nobody here reads its checksum. */
function chunk(kind: string, body: Uint8Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  return Buffer.concat([size, Buffer.from(kind, 'latin1'), body, Buffer.alloc(4)]);
}

/** Two rows of two grey pixels each, the second row filtered as its first byte says. */
function png(filtered: readonly number[]): Buffer {
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0]);
  const rows = deflateSync(Buffer.from([0, 10, 20, ...filtered]));
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('the browser benchmark', () => {
  test.each([
    ['none', [0, 30, 50]],
    ['left', [1, 30, 20]],
    ['above', [2, 20, 30]],
    ['the mean of both', [3, 25, 25]],
    ['whichever is nearest to both less the corner', [4, 20, 20]],
  ])('reads a picture whose row is filtered by %s', (_, row) => {
    expect([...readPng(png(row)).data]).toEqual([10, 20, 30, 50]);
  });

  test('lets every party say at least twenty things, the same each time', () => {
    const rows = sheetOf('s').trim().split('\n').slice(1);
    const said = new Map<string, number>();
    for (const row of rows) {
      const party = row.split(',')[1] ?? '';
      said.set(party, (said.get(party) ?? 0) + 1);
    }
    expect(said.size).toBe(50);
    expect(Math.min(...said.values())).toBeGreaterThanOrEqual(20);
    expect(sheetOf('s')).toBe(sheetOf('s'));
  });

  test('calls camps well apart that are far from each other, and not those that are mixed', () => {
    const at = (place: (camp: number, n: number) => number): Record<string, [number, number]> =>
      Object.fromEntries(
        Array.from({ length: 50 }, (_, n): [string, [number, number]] => [
          `party-${n}`,
          [place(campOf(`party-${n}`, 's'), n), 0],
        ]),
      );
    expect(
      spread(
        at((camp, n) => 1000 * camp + n),
        's',
      ),
    ).toBeLessThan(0.05);
    expect(
      spread(
        at((_, n) => (n * 7) % 50),
        's',
      ),
    ).toBeGreaterThan(0.8);
  });

  test('compares the least CPU time of a run with its calibration', () => {
    const run = (mainCpu: number) => ({ target: 'parley', size: 'm', calibration: 20, mainCpu });
    expect(ratiosOf({ browser: { runs: [run(60), run(40), { ...run(1), target: 'sigma' }] } })).toEqual({
      'browser m to settled': 2,
    });
  });
});
