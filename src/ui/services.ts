/** What the page asks of its surroundings; main hands it in, tests hand in their own. */
import type { ColumnFile } from '../io/columnFile.ts';
import type { Inspection } from '../io/inspect.ts';
import type { OpenOptions } from '../io/open.ts';
import type { Id, Text } from '../model/dataset.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import type { FileParts } from '../export/oneFile.ts';
import type { WriteJob } from '../export/writeJob.ts';
import type { Language } from '../model/languages.ts';
import type { StoryPlace } from '../model/view.ts';
import type { Loaded } from '../store/store.ts';
import type { Glance } from './glance.ts';
import type { Catalogue } from './messages/useMessages.ts';

/** A data set that a reader opened, ready to be shown and kept. */
export interface NewData extends Loaded {
  /** The same as columns, to be kept beside its file. */
  readonly columns?: ColumnFile | undefined;
}

/** What can be said about files when they are opened. */
export type FileOptions = Omit<OpenOptions, 'sqlite' | 'onRead'>;

/** A file as a reader chose it. */
export interface Chosen {
  readonly name: string;
  readonly file: Blob;
}

/** What opening files is at. */
export interface Progress {
  readonly stage: 'reading' | 'placing';
  /** The part of it that is done, from 0 to 1; undefined where nobody knows. */
  readonly part?: number | undefined;
}

/** A data set that this machine keeps. */
export interface KeptEntry {
  readonly id: Id;
  /** SHA-256 of the canonical Parley file, hex: with the id it names a version. */
  readonly hash: string;
  readonly title: Text;
  readonly language: string;
  /** Bytes of the canonical Parley file, and in the list of what is kept with it. */
  readonly size: number;
  /** The build that wrote the file. */
  readonly build?: string | undefined;
  /** When it was opened, ms since 1970. */
  readonly opened: number;
  /** What is wrong with the rows that it was opened without. */
  readonly leftOut?: readonly Problem[] | undefined;
  /** Of a version whose stories were made here: SHA-256 of the same without stories. The next one takes its place. */
  readonly bare?: string | undefined;
}

/** The data sets that this machine keeps. Everything rejects where the browser refuses storage. */
export interface Kept {
  /** The newest first. */
  readonly list: () => Promise<readonly KeptEntry[]>;
  readonly keep: (entry: KeptEntry, file: Blob) => Promise<void>;
  /** Keeps the columns of a data set beside its file, if that is kept: this build need not read the file again. */
  readonly keepColumns: (version: Pick<KeptEntry, 'id' | 'hash'>, columns: ColumnFile) => Promise<void>;
  /** Keeps what the first view of a data set looks like, if the data set is kept. */
  readonly keepGlance: (version: Pick<KeptEntry, 'id' | 'hash'>, glance: Glance) => Promise<void>;
  readonly remove: (entry: KeptEntry) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Tells when anything was kept or removed, by another tab too; gives back how to stop listening. */
  readonly onChange: (listener: () => void) => () => void;
}

/** A data set that ships with the page. */
export interface ShippedEntry {
  readonly id: Id;
  readonly hash: string;
  readonly title: Text;
}

/** A newer build of the page: none known, one that waits, or one that another tab has taken over to. */
export type Newer = 'none' | 'waiting' | 'elsewhere';

/** What is known of newer builds of the page. */
export interface Updates {
  readonly newer: () => Newer;
  /** Gives back how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads the page anew, in its newer build. */
  readonly takeOver: () => void;
}

export interface Services {
  /** The languages that the reader's browser asks for, the most wanted first. */
  readonly languages: readonly string[];
  /** The language that the page begins in. */
  readonly first: Catalogue;
  /** The texts of a language; rejects where they cannot be had. */
  readonly catalogueOf: (language: Language) => Promise<Catalogue>;
  /** The version of Parley. */
  readonly version: string;
  /** The page is one file on the reader's machine: it keeps nothing, and no link leads to it from elsewhere. */
  readonly isFile: boolean;
  /** The page's own address without query and fragment; of a file its name, without the folders it lies in. */
  readonly base: string;
  /** The page stands in a frame of another site. */
  readonly framed: boolean;
  /** Puts text on the clipboard; rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** Loads the page anew, under the same address. */
  readonly reload: () => void;
  /** Asks for the page on paper. */
  readonly print: () => void;
  /** Leaves whatever failed and opens the bundled data set. */
  readonly openHome: () => void;
  /** Shows a data set that ships or is kept. */
  readonly openById: (id: Id, hash?: string) => void;
  /** Opens files, without showing them; rejects if it is called off, or if they cannot be read. */
  readonly openFiles: (
    files: readonly Chosen[],
    options: FileOptions,
    waiting: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
  ) => Promise<Parsed<NewData>>;
  /** Looks at files that cannot be opened as they are; undefined where they are no table. Rejects as `openFiles`. */
  readonly inspectFiles: (
    files: readonly Chosen[],
    options: FileOptions,
    signal: AbortSignal,
  ) => Promise<Inspection | undefined>;
  /** Shows what was opened, under the view of the address if that waits for this data set. */
  readonly show: (data: NewData) => void;
  /** Shows a version of the open data set that differs in its stories, under the same view or a step of one. */
  readonly showVersion: (data: NewData, place?: StoryPlace) => void;
  /** Writes a file of a view's numbers, without its type, while the page answers; rejects if it is called off or fails. */
  readonly write: (job: WriteJob, signal: AbortSignal) => Promise<Blob>;
  readonly kept: Kept;
  readonly shipped: readonly ShippedEntry[];
  readonly updates: Updates;
  /** The licences of all that the page is built of; undefined where they cannot be had. */
  readonly licences: () => Promise<string | undefined>;
  /** What a file of Parley is made of; rejects where that cannot be had. */
  readonly fileParts: () => Promise<FileParts>;
  /** The time now, ms since 1970. */
  readonly now: () => number;
}
