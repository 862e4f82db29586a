/** The quick way to divide a table reads what Papa Parse would read, or leaves it to it. */
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { FileText } from '../../../src/io/fileText.ts';
import { splitRows } from '../../../src/io/sheet/splitRows.ts';
import { rowsOf, tableOf, type Table } from '../../../src/io/sheet/table.ts';

/** Everything that a table says. */
function said(table: Table): unknown {
  const { coded: _, ...rest } = table;
  return { ...rest, rows: rowsOf(table) };
}

type Newline = '\n' | '\r\n' | '\r';

function byPapa(text: string, delimiter: string, newline: Newline): unknown {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline });
  const rows = data.map((cells, index) => ({ number: index + 1, cells }));
  return errors.length > 0 ? 'misquoted' : said(tableOf(rows, delimiter !== ','));
}

const arbNewline = fc.constantFrom<Newline>('\n', '\r\n', '\r');
const arbDelimiter = fc.constantFrom(',', ';', '\t');

test('any text is divided as Papa Parse divides it, or not at all', () => {
  const piece = fc.constantFrom(
    'a',
    'é',
    '中',
    ' ',
    '\u00a0',
    '"',
    '""',
    "'",
    '=',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 24 }),
      arbDelimiter,
      arbNewline,
      (pieces, delimiter, newline) => {
        const text = pieces.join('');
        const table = splitRows(new FileText(text), delimiter, newline);
        const expected = byPapa(text, delimiter, newline);
        expect(table ? said(table) : expected).toEqual(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a table with every quotation mark in order is divided', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '"', ',', '\n', "'", '-') });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, arbDelimiter, arbNewline, (cells, delimiter, newline) => {
      const text = Papa.unparse(cells, { delimiter, newline, quotes: true });
      const table = splitRows(new FileText(text), delimiter, newline);
      expect(table && said(table)).toEqual(byPapa(text, delimiter, newline));
    }),
  );
});

test('how far it is is told, and never more than the whole', () => {
  const told: number[] = [];
  splitRows(new FileText(`party\n${'A\n'.repeat(45_000)}`), ',', '\n', (part) => told.push(part));
  expect(told).toHaveLength(4);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.every((part) => part > 0 && part <= 1)).toBe(true);
});

test('a great many different texts each keep their own place', () => {
  const names = Array.from({ length: 50_000 }, (_, i) => `name ${i}`);
  const table = splitRows(new FileText(['party', ...names, ...names].join('\n')), ',', '\n');
  expect(table && rowsOf(table).map(({ cells: [name] }) => name)).toEqual([...names, ...names]);
  expect(table?.coded.texts).toHaveLength(names.length + 2);
});
