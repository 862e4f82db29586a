/** What the page and its worker say to each other. */
import type { OpenOptions } from '../io/open.ts';
import type { NamedBytes } from '../io/zip/unpack.ts';
import type { Placement } from '../layout/placement.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Parsed } from '../model/problem.ts';

/** A data set made ready to be shown and kept. */
export interface NewData {
  /** With its first parties and issues chosen. */
  readonly dataset: Dataset;
  /** SHA-256 of `text`, hex. */
  readonly hash: string;
  readonly placement: Placement;
  /** The canonical Parley file. */
  readonly text: string;
}

/** What the worker is asked: to open files as a reader chose them, or the fragment of an address. */
export type Job =
  | {
      readonly kind: 'files';
      readonly files: readonly NamedBytes[];
      readonly options: Omit<OpenOptions, 'sqlite'>;
    }
  | { readonly kind: 'fragment'; readonly fragment: string };

/** What the worker is doing, in order. */
export type Stage = 'reading' | 'placing';

export type Reply =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'done'; readonly parsed: Parsed<NewData> };
