/** Files are read slice by slice, and come out as they are. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFiles } from '../../src/io/openFiles.ts';
import { readFiles, Unread } from '../../src/worker/readFiles.ts';

const SHEET = 'party,issue,position,text\r\nÖVP,"a, ""b""",yes,"two\r\nlines"\r\nحزب,a,no,中文\r\n';

/** The same text in each of the ways in which programs write it; what a way has no letters for is lost already. */
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (c) => c.charCodeAt(0)).buffer);
const WRITTEN = {
  'UTF-8': new TextEncoder().encode(SHEET),
  'UTF-8 with its mark': new TextEncoder().encode(`\uFEFF${SHEET}`),
  'UTF-16': utf16(SHEET),
  'Windows-1252': Uint8Array.from('party,issue,position\nÖVP,Größe,yes\n', (c) => c.charCodeAt(0)),
} as const;

test.each(Object.entries(WRITTEN))('a sheet in %s is the same in slices of any size', async (_, bytes) => {
  const whole = openFiles([{ name: 'x.csv', bytes }]);
  expect(whole.ok).toBe(true);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: bytes.length + 1 }), async (slice) => {
      const told: number[] = [];
      const files = [{ name: 'x.csv', file: new Blob([bytes]) }];
      const read = await readFiles(files, (part) => told.push(part), slice);
      expect(openFiles(read)).toEqual(whole);
      expect(told).toHaveLength(Math.ceil(bytes.length / slice));
      expect(told.at(-1)).toBe(1);
    }),
    { numRuns: 20 },
  );
});

test('an empty file has no bytes, and nothing is told of it', async () => {
  const read = await readFiles([{ name: 'x', file: new Blob() }], undefined);
  expect(read).toEqual([{ name: 'x', bytes: new Uint8Array() }]);
});

test('a file that the browser does not give says why', async () => {
  class Gone extends Blob {
    override slice(): Blob {
      return new Gone();
    }
    override get size(): number {
      return 1;
    }
    override arrayBuffer(): Promise<ArrayBuffer> {
      return Promise.reject(new DOMException('it was moved', 'NotReadableError'));
    }
  }
  await expect(readFiles([{ name: 'x', file: new Gone() }], undefined)).rejects.toThrow(
    new Unread('it was moved'),
  );
});
