import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { advancesSource } from '../../scripts/advances.mjs';
import { ADVANCES } from '../../src/layout/advances.generated.ts';

test('the table of letter widths is the one that the shipped fonts give', async () => {
  expect(await readFile('src/layout/advances.generated.ts', 'utf8')).toBe(await advancesSource());
});

test('both weights know the letters of a European title, and no letter is narrower in the bolder one', () => {
  for (const letter of 'Ægypt:“déjàvu”—Şırnak,Kraków,Țara·100%') {
    expect(ADVANCES['500'][letter], letter).toBeGreaterThan(0);
    expect(ADVANCES['600'][letter], letter).toBeGreaterThanOrEqual(ADVANCES['500'][letter] ?? Infinity);
  }
});

test('widths are in em: an em dash is wide, an i is narrow', () => {
  expect(ADVANCES['500']['—']).toBeGreaterThan(0.8);
  expect(ADVANCES['500']['i']).toBeLessThan(0.3);
});
