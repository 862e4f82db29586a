import { expect, test } from 'vitest';
import { paperOf } from '../../../src/ui/brief/paper.ts';

test.each([
  [['en-US', 'en'], 'letter'],
  [['es-419', 'es-mx'], 'letter'],
  [['en-GB'], 'a4'],
  [['zh-Hant-TW'], 'a4'],
  [['fr', 'fr-CA'], 'letter'],
  [['en'], 'a4'],
  [[], 'a4'],
] as const)('%j prints on %s', (languages, paper) => {
  expect(paperOf(languages)).toBe(paper);
});
