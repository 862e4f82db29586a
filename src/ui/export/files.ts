/** The files that can be had: how they are named, and what kind they are. */
import type { NumbersFile } from '../../export/numbersFile.ts';
import type { Id } from '../../model/dataset.ts';

/** Extension → media type. */
const TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

export type TextExtension = keyof typeof TYPES;

/** What is in a file: a text that is short, or a view's numbers, which can be very many. */
export type Content = (() => string) | NumbersFile;

/** A text file that is written when it is asked for. */
export interface TextFile {
  /** What is in it, as a part of its name: `ties`, `all-ties`, `sources`. */
  readonly what: string;
  readonly extension: TextExtension;
  readonly content: Content;
  /** Whether it holds a supposition. */
  readonly supposed: boolean;
}

/** `river-talks-ties.csv`, `river-talks-ties-supposed.csv`. */
export function fileName(dataset: Id, what: string, supposed: boolean, extension: string): string {
  return `${dataset}-${what}${supposed ? '-supposed' : ''}.${extension}`;
}

/** What a file holds, as browsers and other programs know it. */
export function mediaType(extension: TextExtension): string {
  return `${TYPES[extension]};charset=utf-8`;
}
