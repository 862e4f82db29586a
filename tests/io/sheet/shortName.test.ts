import { expect, it } from 'vitest';
import { shortNameOf } from '../../../src/io/sheet/shortName.ts';

it.each([
  ['Iran', 'Iran'],
  ['Turkey', 'TUR'],
  ['United Nations', 'UN'],
  ['Party 10', 'P10'],
  ['Party 101', 'P101'],
  ['Ирак и Сирия', 'ИИС'],
])('%s is %s for short', (name, short) => {
  expect(shortNameOf(name)).toBe(short);
});
