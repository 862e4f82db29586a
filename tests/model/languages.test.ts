import { expect, test } from 'vitest';
import { directionOf, LANGUAGES, languageAmong } from '../../src/model/languages.ts';

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
