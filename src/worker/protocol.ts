/** What the page and its worker say to each other. */
import type { Found } from '../analysis/takeOver.ts';
import type { WriteJob } from '../export/writeJob.ts';
import type { ColumnFile } from '../io/columnFile.ts';
import type { Inspection } from '../io/inspect.ts';
import type { OpenOptions } from '../io/open.ts';
import type { Placement } from '../layout/placement.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import type { StatementColumns } from '../model/statementColumns.ts';
import type { Parcel } from './parcels.ts';

/** A data set made ready to be shown, as it goes over to the page and is kept. */
export interface Ready {
  /** With its first parties and issues chosen, without what is said. */
  readonly rest: Omit<Dataset, 'statements'>;
  readonly statements: StatementColumns;
  readonly placement: Placement;
  /** What was found of it on the way. */
  readonly found: Found;
}

/** The same with what it is kept by. */
export interface Sent {
  readonly ready: Ready;
  /** SHA-256 of `file`, hex. */
  readonly hash: string;
  /** The canonical Parley file. */
  readonly file: Blob;
  /** What is wrong with the rows that it was opened without. */
  readonly leftOut: readonly Problem[];
  /** What is ready, to be kept beside the file; undefined where it would not be worth it. */
  readonly columns: ColumnFile | undefined;
}

/** What a job gives. */
export interface NewData extends Omit<Sent, 'ready'> {
  readonly dataset: Dataset;
  readonly placement: Placement;
}

/** A file as a reader chose it: the worker reads it, and the page never holds its bytes. */
export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

/** Files, and what was said about them. */
interface Files {
  readonly files: readonly NamedFile[];
  readonly options: Omit<OpenOptions, 'sqlite' | 'onRead'>;
}

/** A canonical file that this build wrote, and its hash: what are those bytes still needs no more checks. */
export type KeptJob = { readonly kind: 'kept'; readonly hash: string } & NamedFile;

/** What opens a data set: files, one that is kept, or the fragment of an address. */
export type OpenJob =
  ({ readonly kind: 'files' } & Files) | KeptJob | { readonly kind: 'fragment'; readonly fragment: string };

/** What looks at files that cannot be opened as they are, or not only in one way. */
export type InspectJob = { readonly kind: 'inspect' } & Files;

export type Job = OpenJob | InspectJob | WriteJob;

/** What the worker is doing, in order. */
export type Stage = 'reading' | 'placing';

/** How far it is with that. */
export interface Progress {
  readonly stage: Stage;
  /** From 0 to 1; undefined where nobody knows. */
  readonly part?: number | undefined;
}

/** What the worker says last. Long lists in it have gone before, in parcels. */
export type Answer =
  | { readonly kind: 'done'; readonly parsed: Parsed<Sent> }
  | { readonly kind: 'inspected'; readonly inspection: Inspection | undefined }
  /** What was to be written, without its type. */
  | { readonly kind: 'written'; readonly file: Blob }
  /** The browser would not give it a file: why. */
  | { readonly kind: 'unread'; readonly why: string };

export type Reply =
  ({ readonly kind: 'progress' } & Progress) | { readonly kind: 'parcel'; readonly parcel: Parcel } | Answer;
