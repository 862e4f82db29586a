/** What a reader of tables finds in one, before it is a data set: every reader of tables gives this. */
import type { Dataset } from '../../model/dataset.ts';
import type { Note, Parsed, Problem } from '../../model/problem.ts';
import { placed, type NameOf } from './asWritten.ts';
import type { Column, Found } from './columns.ts';
import { columnsOf, type DraftColumns } from './draftColumns.ts';
import { drafted } from './drafted.ts';

export interface Survey {
  /** The statements of the rows that could be read, in the order of the rows. Of use only where there is no problem. */
  readonly drafts: DraftColumns;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Where the columns are; undefined for a table whose headings no reader can choose. */
  readonly columns: ReadonlyMap<Column, Found> | undefined;
  /** What stands for a position and is not understood, one for each cell. */
  readonly unknownPositions: readonly string[];
  /** A date that could mean two days, if nothing says which. */
  readonly ambiguousDate: string | undefined;
  /** What the file has for a column of a sheet. */
  readonly nameOf?: NameOf;
  /** What the data set gets that no statement has. */
  readonly finish?: (dataset: Dataset) => { readonly dataset: Dataset; readonly notes: readonly Note[] };
}

/** Of a table that could not be read. */
export const NO_DRAFTS = columnsOf([]);

/** What a table has that asks nothing of its reader. */
export const NO_QUESTIONS = {
  columns: undefined,
  unknownPositions: [],
  ambiguousDate: undefined,
} as const satisfies Partial<Survey>;

/** The data set of a table in which all is well; its file's name becomes title and id. */
export function datasetOf(survey: Survey, fileName: string): Parsed<Dataset> {
  const { drafts, problems, notes: found, nameOf, finish } = survey;
  if (problems.length > 0) return { ok: false, problems };
  const made = drafted(drafts, fileName, []);
  const notes = [...found, ...placed(made.notes, nameOf)];
  if (!finish) return { ok: true, value: made.value, notes };
  const finished = finish(made.value);
  return { ok: true, value: finished.dataset, notes: [...notes, ...finished.notes] };
}
