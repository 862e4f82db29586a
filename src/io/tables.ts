/**
 * The formats whose files are tables, whether in a CSV file or in a workbook. One more of them is a reader of its own
 * and a line in `TABLE_FORMATS`, before the formats that would take its tables for theirs.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Parsed } from '../model/problem.ts';
import { looksLikeEventList, readEventList } from './dna/eventList.ts';
import { looksLikeEdges, readEdges } from './edgeList.ts';
import { polisKind } from './polis/files.ts';
import { readPolis } from './polis/read.ts';
import { knownColumns, type ColumnMap } from './sheet/columns.ts';
import type { Candidate } from './sheet/delimited.ts';
import { readSheet } from './sheet/read.ts';
import type { Table } from './sheet/table.ts';
import { looksLikeMatrix, readMatrix } from './wideMatrix.ts';

/** What the opener of a table may say about it. */
export interface TableOptions {
  /** Which heading of a sheet stands for which column. */
  readonly map?: ColumnMap;
  /** Whether the groups of a Polis export are its parties, and not its participants. */
  readonly groups?: boolean;
}

interface TableFormat {
  /** How well a table suits; 0 where it is none of this format. */
  readonly fit: (candidate: Candidate, map: ColumnMap) => number;
  readonly read: (table: Table, fileName: string, options: TableOptions) => Parsed<Dataset>;
}

/** Every format of a table, in the order in which they are tried. */
const TABLE_FORMATS: readonly TableFormat[] = [
  {
    fit: ({ headings }) => Number(looksLikeEventList(headings)),
    read: (table, fileName, { map }) => readEventList(table, fileName, map),
  },
  {
    fit: ({ headings }) => Number(polisKind(headings) !== undefined),
    read(table, fileName, { groups = false }) {
      const kind = polisKind(table.headings);
      return readPolis(kind === undefined ? {} : { [kind]: { table } }, fileName, groups);
    },
  },
  {
    fit: ({ headings }, map) => Number(looksLikeEdges(headings, map)),
    read: (table, fileName, { map }) => readEdges(table, fileName, map),
  },
  {
    fit: (candidate, map) => Number(looksLikeMatrix(candidate, map)),
    read: readMatrix,
  },
  {
    fit: ({ headings }, map) => knownColumns(headings, map),
    read: (table, fileName, { map }) => readSheet(table, fileName, map),
  },
];

/** A table that some format reads. */
export interface Readable<T> {
  readonly candidate: T;
  readonly read: (fileName: string) => Parsed<Dataset>;
}

/** The table that is meant: that which suits the first format that any suits best; of several the first. */
export function readableTable<T extends Candidate>(
  candidates: readonly T[],
  options: TableOptions,
): Readable<T> | undefined {
  for (const { fit, read } of TABLE_FORMATS) {
    const [best] = candidates
      .map((candidate) => ({ candidate, fit: fit(candidate, options.map ?? {}) }))
      .filter((each) => each.fit > 0)
      .sort((a, b) => b.fit - a.fit);
    if (best) {
      const { candidate } = best;
      return { candidate, read: (fileName) => read(candidate.table(), fileName, options) };
    }
  }
  return undefined;
}
