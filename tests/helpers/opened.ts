/** What an opened file comes to. */
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { findings } from '../../src/analysis/findings.ts';
import { tableCsv } from '../../src/export/tables/table.ts';
import { tieTable } from '../../src/export/tables/tables.ts';
import type { Opened } from '../../src/io/open.ts';
import type { Parsed } from '../../src/model/problem.ts';
import { valueOf } from './parsed.ts';

/** Each tie of a file that must open: `a,b,compared,agreed,opposed,mixed,alignment,conflict,net`. */
export function tieLinesOf(parsed: Parsed<Opened>): readonly string[] {
  const { dataset, names } = valueOf(parsed);
  const found = findings(dataset, EVERYTHING, { count: 'all', rule: 'latest', norm: 'none' });
  return tableCsv(tieTable(found, names)).trimEnd().split('\n').slice(1);
}
