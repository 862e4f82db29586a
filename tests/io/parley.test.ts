import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/io/canonical.ts';
import { parseParley } from '../../src/io/parley.ts';
import { dataset, statement } from '../helpers/build.ts';
import { notesOf, problemLinesOf, valueOf } from '../helpers/parsed.ts';

const MINIMAL = '{"format":"parley","version":1,"id":"d","title":"D","language":"en"}';

test('every list may be left out', () => {
  expect(valueOf(parseParley(MINIMAL))).toEqual(dataset({ id: 'd', title: 'D' }));
});

test('a byte order mark is no part of the file', () => {
  expect(parseParley(`\uFEFF${MINIMAL}`).ok).toBe(true);
});

test('the address of the schema is no part of the data set', () => {
  const named = MINIMAL.replace('{', '{"$schema":"./schema.json",');
  expect(valueOf(parseParley(named))).toEqual(valueOf(parseParley(MINIMAL)));
});

test('all problems are reported at once: of values, of keys and of references', () => {
  const file = {
    format: 'parley',
    version: 1,
    id: 'D',
    title: 'D',
    languages: 'en',
    statements: [{ id: 's', parties: ['a'], issue: 'i', position: 2, kind: 'coded', date: '2017-02-29' }],
  };
  expect(problemLinesOf(parseParley(JSON.stringify(file))).map((line) => line.replace(/:.*/, ''))).toEqual([
    '$.id',
    '$.statements[0].date',
    '$.statements[0].position',
    '$.language',
    '$.languages',
    '$.statements[0].parties[0]',
    '$.statements[0].issue',
  ]);
});

test('references into a list that is none are passed over', () => {
  const given = canonicalText(dataset(['a supports x'])).replace(
    /"parties": \[\s+\{[^}]*\}\s+\]/,
    '"parties": "a"',
  );
  expect(problemLinesOf(parseParley(given))).toEqual(['$.parties: found "a", expected a list of parties']);
});

test('words that are missing, or that a coded statement should not have, are notes and no problems', () => {
  const given = dataset([
    statement('a supports x', { id: 's1', kind: 'direct' }),
    statement('b opposes x', { id: 's2', kind: 'coded', text: 'No.' }),
  ]);
  expect(notesOf(parseParley(canonicalText(given)))).toEqual([
    '$.statements[0].text: no words, though kind is direct',
    '$.statements[1].text: words, though kind is coded, which has none',
  ]);
});

test.each([
  ['an unclosed list', '['.repeat(100_000)],
  ['a list', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['a title', MINIMAL.replace('"D"', '['.repeat(100_000) + ']'.repeat(100_000))],
  ['an unknown key', MINIMAL.replace('{', `{"x":${'{"x":'.repeat(50_000)}1${'}'.repeat(50_000)},`)],
])('%s a hundred thousand deep is a problem like any other', (_, text) => {
  expect(problemLinesOf(parseParley(text)).length).toBeGreaterThan(0);
});

test('keys of the prototype change nothing and are not passed over', () => {
  const text = readFileSync('tests/fixtures/files/parley/prototype-key.json', 'utf8');
  expect(parseParley(text).ok).toBe(false);
  expect({}).not.toHaveProperty('polluted');
});

test('a long value is cut where a problem quotes it, and stays on one line', () => {
  const text = MINIMAL.replace('"D"', JSON.stringify({ 'in\nall': 'x' })).replace(
    '"en"',
    `"${'e'.repeat(500)}"`,
  );
  const lines = problemLinesOf(parseParley(text));
  expect(lines.every((line) => line.length < 200 && !line.includes('\n'))).toBe(true);
  expect(lines).toHaveLength(2);
});

test('the bundled data set opens without a note', () => {
  expect(notesOf(parseParley(readFileSync('data/astana-2017.json', 'utf8')))).toEqual([]);
});

test('the example in the description of the format opens', () => {
  const [example = ''] = /^ {4}\{\n(?: {4}.*\n)+/m.exec(readFileSync('docs/FORMAT.md', 'utf8')) ?? [];
  expect(valueOf(parseParley(example)).statements).toHaveLength(2);
});
