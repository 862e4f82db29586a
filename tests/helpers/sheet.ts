/** Sheets from their texts. */
import type { Dataset } from '../../src/model/dataset.ts';
import type { Parsed } from '../../src/model/problem.ts';
import { knownColumns, type ColumnMap } from '../../src/io/sheet/columns.ts';
import { FileText } from '../../src/io/fileText.ts';
import { delimitedTables } from '../../src/io/sheet/delimited.ts';
import { surveySheet } from '../../src/io/sheet/read.ts';
import { datasetOf } from '../../src/io/sheet/survey.ts';

/** Reads a text as a sheet, whatever else it may be; its cells are divided by what gives most known columns. */
export function readSheet(text: string, fileName: string, map: ColumnMap = {}): Parsed<Dataset> {
  const [best] = [...delimitedTables(new FileText(text))].sort(
    (a, b) => knownColumns(b.headings, map) - knownColumns(a.headings, map),
  );
  if (!best) throw new Error('a text is divided by nothing');
  return datasetOf(surveySheet(best.table(), { map }), fileName);
}
