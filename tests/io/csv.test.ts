import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText, guarded, unguarded } from '../../src/io/csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-', "'-"],
  ['@x', "'@x"],
  ["'=1", "''=1"],
  ["''=1", "'''=1"],
  ['\t=1', "'\t=1"],
  [' -5', "' -5"],
  ['＝1', "'＝1"],
  ['-5', '-5'],
  ['+0.5e3', '+0.5e3'],
  ["'tis", "'tis"],
  ["'", "'"],
  ['plain', 'plain'],
])('%s stands in a cell as %s', (text, cell) => {
  expect(guarded(text)).toBe(cell);
});

test('whatever a text begins with, no cell is a formula, and the text comes back', () => {
  const text = fc.tuple(fc.stringMatching(/^['=+\-@5 \t]{0,4}$/), fc.string()).map(([a, b]) => a + b);
  fc.assert(
    fc.property(text, (given) => {
      expect(unguarded(guarded(given))).toBe(given);
      expect(/^\s*[=+\-@]/.test(guarded(given)) && Number.isNaN(Number(given))).toBe(false);
    }),
  );
});

test('cells with commas, quotation marks and line ends come back from an independent reader', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', '"', '""', 'a\nb', 'a\r\nb', ';', '\t', ''));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (given) => {
      const { data } = Papa.parse<string[]>(csvText([['a', 'b'], ...given]), {
        delimiter: ',',
        newline: '\n',
      });
      expect(data.slice(1, -1).map((row) => row.map(unguarded))).toEqual(given);
    }),
  );
});

test('numbers are written as they are in JavaScript', () => {
  expect(csvText([[0.1 + 0.2, -1, 1e-7]])).toBe('0.30000000000000004,-1,1e-7\n');
});
