/** What must hold of every data set that was opened. */
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { findings, type Findings } from '../../src/analysis/findings.ts';
import { withShown } from '../../src/analysis/shown.ts';
import { tableCsv } from '../../src/export/tables/table.ts';
import { statementTable } from '../../src/export/tables/statements.ts';
import { blocTable, issueTable, tieTable } from '../../src/export/tables/tables.ts';
import { gexf } from '../../src/export/graphs/gexf.ts';
import { graphOf } from '../../src/export/graphs/graph.ts';
import { graphml } from '../../src/export/graphs/graphml.ts';
import { canonicalText } from '../../src/io/canonical.ts';
import type { Names } from '../../src/io/names.ts';
import { parseParley } from '../../src/io/parley.ts';
import { writeSheet } from '../../src/io/sheet/write.ts';
import { placeDataset } from '../../src/layout/place.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { valueOf } from '../helpers/parsed.ts';

/** Past this many statements only the file itself is checked: the rest takes longer and is no different. */
const MANY = 300;

/** Throws where a data set is none, cannot be written and read back, or comes out as a formula or as markup. */
export function sound(dataset: Dataset, names: Names): void {
  const text = canonicalText(dataset);
  const back = canonicalText(valueOf(parseParley(text)));
  if (back !== text) throw new Error('a data set that is another once it was written and read');
  finite(dataset, 'the data set');
  if (dataset.statements.length > MANY) return;
  finite(placeDataset(withShown(dataset)), 'the placement');
  const found = findings(dataset, EVERYTHING, { count: 'all', rule: 'latest', norm: 'none' });
  finite(found, 'the findings');
  for (const csv of tables(dataset, names, found)) noFormula(rowsOf(csv, ','));
  const graph = graphOf(found, { language: dataset.language, hash: '0'.repeat(64) });
  for (const xml of [graphml(graph), gexf(graph)]) wellFormed(xml);
}

function tables(dataset: Dataset, names: Names, found: Findings): readonly string[] {
  const made = [
    tieTable(found, names),
    issueTable(found, names),
    blocTable(found, names),
    statementTable(found, names),
  ];
  return [...made.map(tableCsv), writeSheet(dataset, names)];
}

/** Throws at a number that is none, however deep. */
function finite(value: unknown, what: string): void {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${what} has ${value}`);
  if (value instanceof Map || value instanceof Set) for (const each of value) finite(each, what);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) finite(each, what);
}

const FORMULA = /^\s*[=+\-@＝＋－＠]/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The cells of a table as another program reads it. */
export function rowsOf(csv: string, delimiter: ',' | ';'): readonly (readonly string[])[] {
  return Papa.parse<string[]>(csv, { delimiter }).data;
}

/** Throws at a cell that a spreadsheet program would compute. */
export function noFormula(rows: readonly (readonly string[])[]): void {
  const formula = rows.flat().find((cell) => FORMULA.test(cell) && !NUMBER.test(cell));
  if (formula !== undefined) throw new Error(`a formula in a table: ${JSON.stringify(formula)}`);
}

/** The elements that graph files have. */
const ELEMENTS =
  /^(graphml|key|desc|default|graph|node|edge|data|gexf|meta|creator|description|keywords|attributes|attribute|nodes|edges|attvalues|attvalue)$/;

/** Throws where a text is no XML, or has elements that are not the graph's. */
function wellFormed(xml: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (!ELEMENTS.test(name)) throw new Error(`a strange element in a graph: ${name}`);
  });
  parser.write(xml).close();
}
