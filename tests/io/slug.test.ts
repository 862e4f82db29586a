import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../src/io/hash.ts';
import { idOfName, idsOfNames } from '../../src/io/slug.ts';
import { isSlug } from '../../src/model/ids.ts';

const hash6 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);

test('the hash of a text is the SHA-256 of its UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test.each([
  ['Syrian government', 'syrian-government'],
  ['  Türkiye ', 'turkiye'],
  ['BÜNDNIS 90/DIE GRÜNEN', 'bundnis-90-die-grunen'],
  ['(HNC)', 'hnc'],
  ['ﬁnance №1', 'finance-no1'],
])('the id of %s is %s', (name, id) => {
  expect(idOfName(name)).toBe(id);
});

test('a name without Latin letters or digits has the hash of its trimmed self for an id', () => {
  expect(idOfName(' إيران ')).toBe(`-${hash6('إيران')}`);
});

test('two names that meet in one slug are told apart by their hashes', () => {
  expect(idsOfNames(['Iran', 'IRAN', 'Russia'])).toEqual(
    new Map([
      ['Iran', `iran-${hash6('Iran')}`],
      ['IRAN', `iran-${hash6('IRAN')}`],
      ['Russia', 'russia'],
    ]),
  );
});

test('a name that looks like an id made from a hash does not meet it', () => {
  const names = ['Iran', 'IRAN', `iran ${hash6('Iran')}`];
  expect(new Set(idsOfNames(names).values()).size).toBe(3);
});

test('names that begin or end with blanks are one with the trimmed name', () => {
  expect(idsOfNames(['Iran', ' Iran '])).toEqual(new Map([['Iran', 'iran']]));
});

test('ids are slugs, one for each name, whatever the names and their order', () => {
  const names = fc.uniqueArray(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', 'A', 'á', 'a-', 'إ', '!', '!!', 'a b')),
    { selector: (name) => name.trim() },
  );
  fc.assert(
    fc.property(names, (given) => {
      const ids = idsOfNames(given);
      expect(new Set(ids.values()).size).toBe(given.length);
      expect([...ids.values()].every(isSlug)).toBe(true);
      expect(new Map([...idsOfNames([...given].toReversed())].toReversed())).toEqual(ids);
    }),
  );
});
