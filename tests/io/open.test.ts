import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/io/canonical.ts';
import { openBytes, openText } from '../../src/io/open.ts';
import { dataset } from '../helpers/build.ts';
import { problemLinesOf, valueOf } from '../helpers/parsed.ts';

const PARLEY = canonicalText(dataset(['a supports x']));
const SHEET = 'who;what;position;issue\nA;b;yes;X\n';

test('a Parley file is known by its brace, whatever it is called, and calls things by their ids', () => {
  const { dataset: opened, names } = valueOf(openText(`\uFEFF \n${PARLEY}`, 'talks.csv'));
  expect(opened.id).toBe('test');
  expect(names.parties).toEqual(new Map([['a', 'a']]));
});

test('a sheet is known by its headings, whatever it is called, and calls things as they were written', () => {
  const { names } = valueOf(openText(SHEET, 'talks.json'));
  expect(names.parties).toEqual(new Map([['a', 'A']]));
  expect(names.issues).toEqual(new Map([['x', 'X']]));
});

test('a sheet with headings of its own is known by what the reader says of them', () => {
  const text = 'Akteur,Thema,Haltung\nA,X,yes\n';
  expect(openText(text, 'x.csv').ok).toBe(false);
  expect(openText(text, 'x.csv', { map: { party: 'Akteur', issue: 'Thema', position: 'Haltung' } }).ok).toBe(
    true,
  );
});

test('bytes are decoded first', () => {
  const latin = Uint8Array.from(Buffer.from('party,issue,position\nT\u00fcrkiye,x,yes\n', 'latin1'));
  expect([...valueOf(openBytes(latin, 'x.csv')).names.parties.values()]).toEqual(['Türkiye']);
});

test.each([
  ['an empty file', '', 'nothing'],
  ['a letter', 'Dear all,\nwe met.', '"Dear all,"'],
  ['a picture', '\x89PNG\0\0', 'a file that is no text'],
])('%s is refused, saying what was found', (_, text, found) => {
  expect(problemLinesOf(openText(text, 'x.csv'))).toEqual([
    `row 1: found ${found}, expected a Parley file in JSON, or a sheet (CSV) with the headings party, position, and issue or towards`,
  ]);
});

test('a Parley file with a fault is not tried as anything else', () => {
  const text = readFileSync('tests/fixtures/files/parley/broken-json.json', 'utf8');
  expect(problemLinesOf(openText(text, 'x.csv'))).toEqual([expect.stringMatching(/^\$: found no JSON/)]);
});
