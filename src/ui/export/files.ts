/** The files that can be had: how they are named, and what kind they are. */
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

/** A text file that is written when it is asked for. */
export interface TextFile {
  /** What is in it, as a part of its name: `ties`, `all-ties`, `sources`. */
  readonly what: string;
  readonly extension: TextExtension;
  readonly write: () => string;
  /** Whether it holds a supposition. */
  readonly supposed: boolean;
}

/** `river-talks-ties.csv`, `river-talks-ties-supposed.csv`. */
export function fileName(dataset: Id, what: string, supposed: boolean, extension: string): string {
  return `${dataset}-${what}${supposed ? '-supposed' : ''}.${extension}`;
}

/** What a file holds, for the browser to save. */
export function textBlob({ extension, write }: TextFile): Blob {
  return new Blob([write()], { type: `${TYPES[extension]};charset=utf-8` });
}
