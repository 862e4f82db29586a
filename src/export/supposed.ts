/** What of a file rests on suppositions. Whatever holds one says so in itself, not only in its name. */
import type { Findings } from '../analysis/findings.ts';
import { once } from '../analysis/once.ts';
import { unsupposed } from '../analysis/reading.ts';
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

/** The ties that rest on a supposition, or would have other numbers or not be there without one. */
export const supposedTies: (found: Findings) => ReadonlySet<Tie> = once((found) => {
  if (found.whatif.length === 0) return new Set();
  const numbers = ({ a, b, compared, agreed, opposed, mixed, alignment, conflict }: Tie): string =>
    [a, b, compared, agreed, opposed, mixed, alignment, conflict].join(' ');
  const said = new Set(unsupposed(found).ties.map(numbers));
  const rests = ({ terms }: Tie): boolean =>
    terms.some(({ a, b }) => a?.statements.length === 0 || b?.statements.length === 0);
  return new Set(found.ties.filter((tie) => rests(tie) || !said.has(numbers(tie))));
});
