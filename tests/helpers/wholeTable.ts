/** A table of ties as plain lists, to be compared digit by digit. */
import type { TieTable } from '../../src/analysis/tieTable.ts';

/** The numbers of a table, whatever columns they stand in. */
export function wholeOf(table: TieTable) {
  const { parties, size, a, b, alignment, conflict, divisor, compared, agreed, opposed, mixed } = table;
  const columns = [a, b, alignment, conflict, divisor, compared, agreed, opposed, mixed];
  return { parties, size, columns: columns.map((column) => Array.from(column)) };
}
