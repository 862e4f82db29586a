/** The limits that a full file reaches only slowly, set low: what is refused, and that it is said. */
import { expect, test, vi } from 'vitest';
import { openFiles } from '../../src/io/openFiles.ts';
import { openText } from '../../src/io/open.ts';
import { inspect } from '../../src/io/inspect.ts';
import { strToU8 } from 'fflate';
import { dnaFile } from '../helpers/dna.ts';
import { problemLinesOf } from '../helpers/parsed.ts';
import { openSqlite } from '../helpers/sqlite.ts';

vi.mock('../../src/io/limits.ts', async (original) => ({
  ...(await original<typeof import('../../src/io/limits.ts')>()),
  ROWS: 2000,
  CELLS: 6000,
}));

test('a table as a text is refused where it has too many cells', () => {
  const text = `a${','.repeat(99)}\n`.repeat(61);
  expect(problemLinesOf(openText(text, 'x'))).toEqual([
    'file: found more than 6000 cells, expected at most 6000',
  ]);
  expect(inspect([{ name: 'x.csv', bytes: strToU8(text) }])).toBeUndefined();
});

test('a database is refused where its tables give too many rows together', () => {
  const numbers = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50)';
  const bytes = dnaFile(3, {
    sql: `DROP TABLE DATASHORTTEXT; CREATE TABLE DATASHORTTEXT(StatementId, VariableId, Entity);
      DROP TABLE ENTITIES; CREATE TABLE ENTITIES(ID, Value);
      INSERT INTO DATASHORTTEXT ${numbers} SELECT i, 1, 1 FROM n;
      INSERT INTO ENTITIES ${numbers} SELECT 1, i FROM n;`,
  });
  expect(problemLinesOf(openFiles([{ name: 'x.dna', bytes }], { sqlite: openSqlite }))).toEqual([
    'database: found more than 2000 rows, expected at most 2000 in a table',
  ]);
});
