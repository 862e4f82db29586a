import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model/languages.ts';
import { countedIn, formatOf } from '../../../src/ui/format/format.ts';
import { localeOf } from '../../../src/ui/format/locale.ts';

const { figure, signed, commas, and } = formatOf('en');

test.each([
  [0, '0'],
  [-0, '0'],
  [8.5, '8.5'],
  [2 / 3, '0.67'],
  [0.1 + 0.2, '0.3'],
  [-1, '−1'],
  [-0.004, '0'],
  [1.005, '1'],
  [12, '12'],
  [12345.6, '12,345.6'],
])('%d is written %s', (value, text) => {
  expect(figure(value)).toBe(text);
});

test.each([
  [1, '+1'],
  [0.5, '+0.5'],
  [0, '0'],
  [0.001, '0'],
  [-0.25, '−0.25'],
])('as a position %d is written %s', (value, text) => {
  expect(signed(value)).toBe(text);
});

test.each([
  ['ar', '١٢٬٣٤٥٫٦'],
  ['fa', '۱۲٬۳۴۵٫۶'],
  ['fr', '12\u202f345,6'],
  ['ru', '12\u00a0345,6'],
  ['tr', '12.345,6'],
])('in %s twelve thousand is written %s', (language, text) => {
  expect(formatOf(language).figure(12345.6)).toBe(text);
});

test('lists have the commas and the last word of their language', () => {
  expect([commas(['a', 'b', 'c']), and(['a', 'b', 'c'])]).toEqual(['a, b, c', 'a, b and c']);
  expect(formatOf('ar').commas(['a', 'b'])).toBe('a، b');
  expect(formatOf('fr').and(['a', 'b', 'c'])).toBe('a, b et c');
});

test('a label has its colon, which French sets off by a narrow space', () => {
  expect(formatOf('en').label('Licence')).toBe('Licence:');
  expect(formatOf('fr').label('Licence')).toBe('Licence\u202f:');
});

test.each(LANGUAGES)('a small whole number in %s is written as the browser writes it', (language) => {
  const digits = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
  const format = formatOf(language);
  for (let value = -1001; value <= 1001; value += 1)
    expect(format.figure(value)).toBe(digits.format(value).replace('-', '−'));
});

describe('a minus sign is never a hyphen', () => {
  test.each(LANGUAGES)('%s', (language) => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        const format = formatOf(language);
        expect(format.figure(value) + format.signed(value)).not.toContain('-');
      }),
    );
  });
});

describe('counts take the form that the language has for them', () => {
  const ru = countedIn('ru');
  const stances = (n: number): string => ru(n, { one: '# связь', few: '# связи', many: '# связей' });
  test.each([
    [1, '1 связь'],
    [3, '3 связи'],
    [5, '5 связей'],
    [11, '11 связей'],
    [21, '21 связь'],
    [0, '0 связей'],
  ])('Russian: %d', (n, text) => {
    expect(stances(n)).toBe(text);
  });

  const ar = countedIn('ar');
  const ties = { zero: 'zero', one: 'one', two: 'two', few: 'few #', many: 'many #', other: 'other #' };
  test.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few ٣'],
    [11, 'many ١١'],
    [100, 'other ١٠٠'],
  ])('Arabic: %d', (n, text) => {
    expect(ar(n, ties)).toBe(text);
  });

  test('French, which counts nought as one and has a form for millions that none of these texts needs', () => {
    const fr = countedIn('fr');
    expect([0, 1, 2, 1_000_000].map((n) => fr(n, { one: '# lien', other: '# liens' }))).toEqual([
      '0 lien',
      '1 lien',
      '2 liens',
      '1\u202f000\u202f000 liens',
    ]);
  });
});
