/** The statements in view, as the sheet that Parley reads. */
import type { Findings } from '../../analysis/findings.ts';
import type { Names } from '../../io/names.ts';
import { COLUMNS } from '../../io/sheet/columns.ts';
import { sheetCells } from '../../io/sheet/write.ts';
import { eachMade } from './oneByOne.ts';
import type { Table } from './table.ts';

/** One statement a row, in the file's order. A joint statement names all its parties, in view or not. */
export function statementTable({ dataset, statements }: Findings, names: Names): Table {
  return {
    columns: COLUMNS,
    rows: eachMade(
      () => statements,
      (statement) => sheetCells(statement, dataset, names),
    ),
  };
}
