import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalPieces, canonicalText } from '../../src/io/canonical.ts';
import { canonicalFile } from '../../src/io/canonicalFile.ts';
import { parseParley } from '../../src/io/parley.ts';
import { areColumns, restOf, withColumns } from '../../src/model/said.ts';
import { columnsOf } from '../../src/model/statementColumns.ts';
import { arbFile } from '../helpers/arbitraryFile.ts';
import { dataset } from '../helpers/build.ts';
import { valueOf } from '../helpers/parsed.ts';

test('what is written reads back as the same data set', () => {
  fc.assert(
    fc.property(arbFile, (given) => {
      expect(valueOf(parseParley(canonicalText(given)))).toEqual(given);
    }),
  );
});

test('writing what was read changes nothing', () => {
  fc.assert(
    fc.property(arbFile, (given) => {
      const text = canonicalText(given);
      expect(canonicalText(valueOf(parseParley(text)))).toBe(text);
    }),
  );
});

test('statements as columns are written as they are as objects', () => {
  fc.assert(
    fc.property(arbFile, (given) => {
      const { statements } = given;
      const columns = withColumns(restOf(given), statements.length, () => columnsOf(statements));
      expect(canonicalText(columns)).toBe(canonicalText(given));
      expect(areColumns(columns)).toBe(true);
    }),
  );
});

test('it is JSON in two spaces, however it is put together', () => {
  fc.assert(
    fc.property(arbFile, (given) => {
      const text = canonicalText(given);
      expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
    }),
  );
});

test('a large data set is written in pieces that end with a thing of a list', () => {
  const given = dataset({ statements: Array.from({ length: 2000 }, (_, i) => `a supports x${i} on 2017`) });
  const pieces = [...canonicalPieces(given)];
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith('\n    }'))).toBe(true);
  expect(pieces.join('')).toBe(canonicalText(given));
});

test('the file is that text, whatever is written in it and however long it is', async () => {
  await fc.assert(
    fc.asyncProperty(arbFile, async (given) => {
      expect(await canonicalFile(given).text()).toBe(canonicalText(given));
    }),
    { numRuns: 30 },
  );
  const long = dataset({
    description: 'ب'.repeat(3_000_000),
    statements: Array.from({ length: 30_000 }, (_, i) => `a supports x${i % 50} on 2017`),
  });
  expect((await canonicalFile(long).text()) === canonicalText(long)).toBe(true);
});

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  );
}

test('the order of keys in a file is of no account', () => {
  fc.assert(
    fc.property(arbFile, (given) => {
      const text = canonicalText(given);
      const turned = JSON.stringify(reversed(JSON.parse(text)));
      expect(canonicalText(valueOf(parseParley(turned)))).toBe(text);
    }),
  );
});

test('keys come in the order of the format, without what is empty', () => {
  const given = dataset({
    parties: [{ id: 'b', name: { de: 'B', ar: 'ب' }, names: [] }],
    statements: ['b supports x on 2017'],
    ring: ['b'],
  });
  expect(canonicalText(given)).toBe(`{
  "format": "parley",
  "version": 1,
  "id": "test",
  "title": "Test",
  "language": "en",
  "parties": [
    {
      "id": "b",
      "name": {
        "ar": "ب",
        "de": "B"
      },
      "shortName": "b",
      "role": "negotiating-party"
    }
  ],
  "issues": [
    {
      "id": "x",
      "title": "x",
      "proposition": "x."
    }
  ],
  "statements": [
    {
      "id": "s01",
      "date": "2017",
      "parties": [
        "b"
      ],
      "issue": "x",
      "position": "supports",
      "kind": "coded"
    }
  ],
  "ring": [
    "b"
  ]
}
`);
});

test('a red line that is denied is kept: false is not empty, and neither is 0', () => {
  const text = canonicalText(dataset({ statements: ['a 0 x'] }));
  expect(text).toContain('"position": 0');
  const denied = canonicalText(dataset({ statements: [{ ...statementOf(), redLine: false }] }));
  expect(denied).toContain('"redLine": false');
});

const statementOf = () => {
  const [first] = dataset(['a supports x']).statements;
  if (!first) throw new Error('the builder built nothing');
  return first;
};

test('minus zero is written, and read, as zero', () => {
  const text = canonicalText(dataset(['a supports x'])).replace('"supports"', '-0');
  expect(valueOf(parseParley(text)).statements[0]?.position).toBe(0);
});

test('the bundled data set is in canonical form, but for the address of its schema', () => {
  const text = readFileSync('data/astana-2017.json', 'utf8');
  const schema = '  "$schema": "./schema/parley-1.schema.json",\n';
  expect(text.startsWith(`{\n${schema}`)).toBe(true);
  expect(text.replace(schema, '')).toBe(canonicalText(valueOf(parseParley(text))));
});
