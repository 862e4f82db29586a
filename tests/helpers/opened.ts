/** What an opened file comes to. */
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { tieCsv, tieRows } from '../../src/cli/tiesTable.ts';
import type { Opened } from '../../src/io/open.ts';
import type { Parsed } from '../../src/model/problem.ts';
import { valueOf } from './parsed.ts';

/** Each tie of a file that must open: `a,b,compared,agreed,opposed,mixed,alignment,conflict,net`. */
export function tieLinesOf(parsed: Parsed<Opened>): readonly string[] {
  const rows = tieRows(valueOf(parsed), EVERYTHING, { count: 'all', rule: 'latest', norm: 'none' });
  return tieCsv(rows).trimEnd().split('\n').slice(1);
}
