import { expect, test } from 'vitest';
import { valueOf } from '../../helpers/parsed.ts';
import { readSheet } from '../../helpers/sheet.ts';

test('tells any number of rows that say the same apart, without looking at each for each', () => {
  const same = 'A,x,yes,\n'.repeat(30_000);
  const { statements } = valueOf(readSheet(`party,issue,position,id\n${same}`, 'x.csv'));
  const [first = ''] = statements.map(({ id }) => id);
  expect(statements.map(({ id }) => id)).toEqual(
    statements.map((_, index) => (index === 0 ? first : `${first}-${index + 1}`)),
  );
  const own = valueOf(readSheet(`party,issue,position,id\n${same.slice(0, 27)}B,x,no,${first}-2\n`, 'x.csv'));
  expect(own.statements.map(({ id }) => id)).toEqual([first, `${first}-3`, `${first}-4`, `${first}-2`]);
});
