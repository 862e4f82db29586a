import { expect, test } from 'vitest';
import { directionOf, firstLanguage, LANGUAGES, languageAmong } from '../../src/model/languages.ts';

test.each([
  [['ar-SY', 'en'], 'ar'],
  [['de-AT', 'en-NZ', 'ar'], 'en'],
  [['AR'], 'ar'],
  [['fa-IR', 'en'], 'fa'],
  [['de'], undefined],
  [['english'], undefined],
  [[], undefined],
] as const)('of %j the page speaks %s', (wanted, language) => {
  expect(languageAmong(wanted)).toBe(language);
});

test('Arabic and Persian are written from the right', () => {
  expect(LANGUAGES.filter((each) => directionOf(each) === 'rtl')).toEqual(['ar', 'fa']);
});

test.each([
  ['tr', ['fr'], 'tr'],
  [undefined, ['de', 'fr'], 'fr'],
  ['de', ['ru'], 'ru'],
  [undefined, [], 'en'],
] as const)(
  'a reader who asks for %s, with %j in the browser, begins in %s',
  (asked, preferred, language) => {
    expect(firstLanguage(asked, preferred)).toBe(language);
  },
);
