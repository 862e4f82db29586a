/** What the page and its worker say to each other. */
import type { Inspection } from '../io/inspect.ts';
import type { OpenOptions } from '../io/open.ts';
import type { NamedBytes } from '../io/zip/unpack.ts';
import type { Placement } from '../layout/placement.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Parsed, Problem } from '../model/problem.ts';

/** A data set made ready to be shown and kept. */
export interface NewData {
  /** With its first parties and issues chosen. */
  readonly dataset: Dataset;
  /** SHA-256 of `text`, hex. */
  readonly hash: string;
  readonly placement: Placement;
  /** The canonical Parley file. */
  readonly text: string;
  /** What is wrong with the rows that it was opened without. */
  readonly leftOut: readonly Problem[];
}

/** Files as a reader chose them, and what was said about them. */
interface Files {
  readonly files: readonly NamedBytes[];
  readonly options: Omit<OpenOptions, 'sqlite'>;
}

/** What opens a data set: files, or the fragment of an address. */
export type OpenJob =
  ({ readonly kind: 'files' } & Files) | { readonly kind: 'fragment'; readonly fragment: string };

/** What looks at files that cannot be opened as they are, or not only in one way. */
export type InspectJob = { readonly kind: 'inspect' } & Files;

export type Job = OpenJob | InspectJob;

/** What the worker is doing, in order. */
export type Stage = 'reading' | 'placing';

export type Reply =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'done'; readonly parsed: Parsed<NewData> }
  | { readonly kind: 'inspected'; readonly inspection: Inspection | undefined };
