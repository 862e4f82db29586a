/** What the bundled data set calls things, in every language of the interface. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseParley } from '../../src/io/parley.ts';
import type { Text } from '../../src/model/dataset.ts';
import { LANGUAGES } from '../../src/model/languages.ts';
import { allTexts } from '../../src/model/text.ts';
import { valueOf } from '../helpers/parsed.ts';

const DATA = valueOf(parseParley(readFileSync('data/astana-2017.json', 'utf8')));

test('every name, title and description is there in every language', () => {
  const texts: readonly (readonly [string, Text | undefined])[] = [
    ['title', DATA.title],
    ['description', DATA.description],
    ...DATA.topics.map(({ id, title }) => [`topic ${id}`, title] as const),
    ...DATA.parties.flatMap(({ id, name, shortName, description }) =>
      [name, shortName, description].map((text) => [`party ${id}`, text] as const),
    ),
    ...DATA.issues.flatMap(({ id, title, proposition, definition }) =>
      [title, proposition, definition].map((text) => [`issue ${id}`, text] as const),
    ),
    ...DATA.events.flatMap(({ id, title, description }) =>
      [title, description].map((text) => [`event ${id}`, text] as const),
    ),
    ...DATA.speakers.flatMap(({ id, name, role }) =>
      [name, role].map((text) => [`speaker ${id}`, text] as const),
    ),
  ];
  const missing = texts.flatMap(([what, text]) =>
    text === undefined
      ? []
      : LANGUAGES.filter((language) => typeof text === 'string' || !text[language]).map(
          (language) => `${what}: ${language}`,
        ),
  );
  expect(missing).toEqual([]);
});

test('no title is longer than the format allows, in no language', () => {
  const long = DATA.issues.flatMap(({ title }) => allTexts(title)).filter((title) => [...title].length > 32);
  expect(long).toEqual([]);
});
