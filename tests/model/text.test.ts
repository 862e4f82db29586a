import { describe, expect, test } from 'vitest';
import { allTexts, tagIn, textIn } from '../../src/model/text.ts';

const GREETING = { de: 'Grüß Gott', en: 'Hello', 'de-AT': 'Servus' };

describe('a text', () => {
  test.each([
    ['its own language', 'de-AT', 'en', 'Servus', 'de-AT'],
    ['else its base language', 'de-CH', 'en', 'Grüß Gott', 'de'],
    ['else that of the data set', 'fr', 'en', 'Hello', 'en'],
    ['else the first there is', 'fr', 'ru', 'Grüß Gott', 'de'],
  ])('is read in %s', (_, wanted, fallback, text, tag) => {
    expect(textIn(GREETING, wanted, fallback)).toBe(text);
    expect(tagIn(GREETING, wanted, fallback)).toBe(tag);
  });

  test('in one language is read as it is', () => {
    expect([textIn('Hello', 'de', 'en'), tagIn('Hello', 'de', 'en')]).toEqual(['Hello', 'en']);
  });

  test('is never read from what every object has', () => {
    expect(textIn({ en: 'Hello' }, 'constructor', 'toString')).toBe('Hello');
  });

  test('in no language is empty', () => {
    expect([textIn({}, 'de', 'en'), tagIn({}, 'de', 'en')]).toEqual(['', 'en']);
  });

  test('has as many versions as languages', () => {
    expect(allTexts(GREETING)).toEqual(['Grüß Gott', 'Hello', 'Servus']);
    expect(allTexts('Hello')).toEqual(['Hello']);
  });
});
