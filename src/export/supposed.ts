/** What of a file rests on suppositions. Whatever holds one says so in itself, not only in its name. */
import type { Findings } from '../analysis/findings.ts';
import { once } from '../analysis/once.ts';
import { unsupposed } from '../analysis/reading.ts';
import type { TieTable } from '../analysis/tieTable.ts';
import type { Tie } from '../analysis/ties.ts';
import { eachMade } from './tables/oneByOne.ts';
import type { Row, Table } from './tables/table.ts';

/** A row, and whether it is known to rest on a supposition, whatever it reads. */
export interface Draft {
  readonly row: Row;
  readonly supposed?: boolean;
}

/**
 * A table of findings. Where something is supposed it has one column more, `supposed`: true in each row that rests
 * on a supposition, or would read otherwise or not be there without one.
 */
export function tableOf(
  found: Findings,
  columns: readonly string[],
  draft: (of: Findings) => Iterable<Draft>,
): Table {
  if (found.whatif.length === 0) return { columns, rows: eachMade(() => draft(found), rowOf) };
  const said = new Set(Array.from(draft(unsupposed(found)), ({ row }) => JSON.stringify(row)));
  const rows = Array.from(draft(found), ({ row, supposed = false }) => ({
    ...row,
    supposed: supposed || !said.has(JSON.stringify(row)),
  }));
  return { columns: [...columns, 'supposed'], rows };
}

const rowOf = ({ row }: Draft): Row => row;

/**
 * The ties that rest on a supposition, or would have other numbers or not be there without one: 1 at their places in the
 * table; undefined where nothing is supposed.
 */
export const supposedTies: (found: Findings) => Uint8Array | undefined = once((found) => {
  const { tieTable, whatif } = found;
  if (whatif.length === 0) return undefined;
  const said = unsupposed(found).tieTable;
  const about = new Set(whatif.map(({ party }) => party));
  const touched = tieTable.parties.map((party) => about.has(party));
  const marks = new Uint8Array(tieTable.size);
  for (let at = 0, before = 0; at < tieTable.size; at++) {
    const [a, b] = [tieTable.a[at] ?? 0, tieTable.b[at] ?? 0];
    // Both tables have the same parties, and stand in the same order.
    while (before < said.size && isEarlier(said, before, a, b)) before++;
    const isSaid = said.a[before] === a && said.b[before] === b;
    const isSame = isSaid && NUMBERS.every((number) => tieTable[number][at] === said[number][before]);
    const mayRest = touched[a] === true || touched[b] === true;
    if (!isSame || (mayRest && restsOnSupposed(tieTable.tie(at)))) marks[at] = 1;
  }
  return marks;
});

const NUMBERS = ['compared', 'agreed', 'opposed', 'mixed', 'alignment', 'conflict'] as const;

const isEarlier = (table: TieTable, at: number, a: number, b: number): boolean =>
  (table.a[at] ?? 0) < a || (table.a[at] === a && (table.b[at] ?? 0) < b);

const restsOnSupposed = ({ terms }: Tie): boolean =>
  terms.some(({ a, b }) => a?.statements.length === 0 || b?.statements.length === 0);
