/**
 * The formats whose files are tables, whether in a CSV file or in a workbook. One more of them is a reader of its own
 * and a line in `TABLE_FORMATS`, before the formats that would take its tables for theirs.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Merge, Parsed, Problem } from '../model/problem.ts';
import { looksLikeEventList, surveyEventList } from './dna/eventList.ts';
import { looksLikeEdges, surveyEdges } from './edgeList.ts';
import { goodRows } from './goodRows.ts';
import { polisKind } from './polis/files.ts';
import { surveyPolis } from './polis/read.ts';
import { knownColumns, type ColumnMap } from './sheet/columns.ts';
import type { Candidate } from './sheet/delimited.ts';
import { surveyMerged } from './sheet/merged.ts';
import { surveySheet, type SheetOptions } from './sheet/read.ts';
import { datasetOf, type Survey } from './sheet/survey.ts';
import type { Table } from './sheet/table.ts';
import { looksLikeMatrix, surveyMatrix } from './wideMatrix.ts';

/** What the opener of a table may say about it. */
export interface TableOptions extends SheetOptions {
  /** Whether the groups of a Polis export are its parties, and not its participants. */
  readonly groups?: boolean;
  /** Names that are taken for one. */
  readonly merge?: readonly Merge[];
  /** Whether rows that have problems are left out. */
  readonly goodRowsOnly?: boolean;
}

interface TableFormat {
  /** How well a table suits; 0 where it is none of this format. */
  readonly fit: (candidate: Candidate, map: ColumnMap) => number;
  readonly survey: (table: Table, options: TableOptions) => Survey;
}

const SHEET: TableFormat = {
  fit: ({ headings }, map) => knownColumns(headings, map),
  survey: surveySheet,
};

/** Every format of a table, in the order in which they are tried. */
const TABLE_FORMATS: readonly TableFormat[] = [
  {
    fit: ({ headings }) => Number(looksLikeEventList(headings)),
    survey: surveyEventList,
  },
  {
    fit: ({ headings }) => Number(polisKind(headings) !== undefined),
    survey(table, { groups = false }) {
      const kind = polisKind(table.headings);
      return surveyPolis(kind === undefined ? {} : { [kind]: { table } }, groups);
    },
  },
  {
    fit: ({ headings }, map) => Number(looksLikeEdges(headings, map)),
    survey: surveyEdges,
  },
  {
    fit: (candidate, map) => Number(looksLikeMatrix(candidate, map)),
    survey: surveyMatrix,
  },
  SHEET,
];

/** A table that some format reads. */
export interface Readable<T> {
  readonly candidate: T;
  /** What is found in it, or in some of its rows. */
  readonly look: (table: Table) => Survey;
}

/** The table that is meant: that which suits the first format that any suits best; of several the first. */
export function readableTable<T extends Candidate>(
  candidates: readonly T[],
  options: TableOptions,
): Readable<T> | undefined {
  for (const format of TABLE_FORMATS) {
    const [best] = candidates
      .map((candidate) => ({ candidate, fit: format.fit(candidate, options.map ?? {}) }))
      .filter((each) => each.fit > 0)
      .sort((a, b) => b.fit - a.fit);
    if (best) return readable(best.candidate, format, options);
  }
  return undefined;
}

/** A table taken for a sheet whose headings nobody knows yet. */
export function unknownSheet<T extends Candidate>(candidate: T, options: TableOptions): Readable<T> {
  return readable(candidate, SHEET, options);
}

function readable<T extends Candidate>(
  candidate: T,
  { survey }: TableFormat,
  options: TableOptions,
): Readable<T> {
  return { candidate, look: (table) => surveyMerged(survey(table, options), options.merge ?? []) };
}

/** A data set made of a table, and what is wrong with the rows that it was made without. */
export interface FromTable {
  readonly dataset: Dataset;
  readonly leftOut: readonly Problem[];
}

/** The data set of a table. */
export function readTable(
  { candidate, look }: Readable<Candidate>,
  fileName: string,
  { goodRowsOnly = false }: TableOptions,
): Parsed<FromTable> {
  if (!goodRowsOnly) return whole(datasetOf(look(candidate.table()), fileName));
  const { good, problems } = goodRows(candidate.table(), look);
  return good ? withoutRows(datasetOf(good, fileName), problems) : { ok: false, problems };
}

/** What has no rows that could be left out is read whole or not at all. */
export function whole(parsed: Parsed<Dataset>): Parsed<FromTable> {
  return withoutRows(parsed, []);
}

function withoutRows(parsed: Parsed<Dataset>, leftOut: readonly Problem[]): Parsed<FromTable> {
  return parsed.ok ? { ...parsed, value: { dataset: parsed.value, leftOut } } : parsed;
}
