/** Files of a view's numbers: which there are, and how each is written. */
import { EVERYTHING } from '../analysis/filter.ts';
import { findings, type Findings } from '../analysis/findings.ts';
import type { Reading } from '../analysis/reading.ts';
import { idNames, type Names } from '../io/names.ts';
import { gexfPieces } from './graphs/gexf.ts';
import { graphOf } from './graphs/graph.ts';
import { graphmlPieces } from './graphs/graphml.ts';
import type { Origin } from './origin.ts';
import { stanceTable } from './tables/stances.ts';
import { statementTable } from './tables/statements.ts';
import { csvPieces, jsonPieces, type Table } from './tables/table.ts';
import { blocTable, issueTable, tieTable } from './tables/tables.ts';

/** The tables that can be had, in the order in which they are offered. */
export const TABLE_NAMES = ['ties', 'issues', 'stances', 'blocs', 'statements'] as const;
type TableName = (typeof TABLE_NAMES)[number];

const TABLES: Readonly<Record<TableName, (found: Findings, names: Names) => Table>> = {
  ties: tieTable,
  issues: issueTable,
  stances: stanceTable,
  blocs: blocTable,
  statements: statementTable,
};

const TABLE_FORMATS = { csv: csvPieces, json: jsonPieces } as const;
const GRAPH_FORMATS = { graphml: graphmlPieces, gexf: gexfPieces } as const;

/** What a file holds, in words that go from place to place. */
export type NumbersFile =
  | {
      readonly table: TableName;
      readonly format: keyof typeof TABLE_FORMATS;
      /** Of all the data, and nothing supposed, instead of what the view leaves in. */
      readonly all: boolean;
    }
  | { readonly table: 'graph'; readonly format: keyof typeof GRAPH_FORMATS };

/** The file's text, piece by piece: of very many parties it is longer than a text can be. */
export function numbersPieces(file: NumbersFile, reading: Reading, origin: Origin): Iterable<string> {
  if (file.table === 'graph') return GRAPH_FORMATS[file.format](graphOf(reading, origin));
  const { dataset, options } = reading;
  const found = file.all ? findings(dataset, EVERYTHING, options) : reading;
  return TABLE_FORMATS[file.format](TABLES[file.table](found, idNames(dataset)));
}
