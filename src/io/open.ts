/**
 * Opens a file, whatever it is. It is recognised by what is in it, never by its name alone.
 *
 * A recipe for one more format: write a reader that gives a data set or all its problems, put it into `FORMATS`
 * before the formats that would take its files for theirs, and a file of it with one fault into the tests' fixtures.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Parsed } from '../model/problem.ts';
import { decodeText } from './bytes.ts';
import { idNames, writtenNames, type Names } from './names.ts';
import { parseParley } from './parley.ts';
import { shown } from './path.ts';
import { readSheet } from './sheet/read.ts';
import type { ColumnMap } from './sheet/columns.ts';
import { looksLikeSheet } from './sheet/table.ts';

/** What the opener of a file may say about it. */
export interface OpenOptions {
  /** Which heading of a sheet stands for which column. */
  readonly map?: ColumnMap;
}

interface Format {
  readonly recognises: (text: string, options: OpenOptions) => boolean;
  readonly read: (text: string, fileName: string, options: OpenOptions) => Parsed<Dataset>;
  /** What tables made from such a file call things. */
  readonly names: (dataset: Dataset) => Names;
}

/** Every format, in the order in which they are tried. */
const FORMATS: readonly Format[] = [
  {
    recognises: (text) => /^\uFEFF?\s*[{[]/.test(text),
    read: parseParley,
    names: idNames,
  },
  {
    recognises: (text, { map = {} }) => looksLikeSheet(text, map),
    read: (text, fileName, { map }) => readSheet(text, fileName, map),
    names: writtenNames,
  },
];

/** A data set that was opened, and what tables made from its file call things. */
export interface Opened {
  readonly dataset: Dataset;
  readonly names: Names;
}

/** Opens the bytes of a file. */
export function openBytes(bytes: Uint8Array, fileName: string, options: OpenOptions = {}): Parsed<Opened> {
  return openText(decodeText(bytes), fileName, options);
}

/** Opens the text of a file. */
export function openText(text: string, fileName: string, options: OpenOptions = {}): Parsed<Opened> {
  const format = FORMATS.find(({ recognises }) => recognises(text, options));
  if (!format)
    return { ok: false, problems: [{ path: 'row 1', found: beginning(text), expected: EXPECTED }] };
  const parsed = format.read(text, fileName, options);
  if (!parsed.ok) return parsed;
  return { ...parsed, value: { dataset: parsed.value, names: format.names(parsed.value) } };
}

const EXPECTED =
  'a Parley file in JSON, or a sheet (CSV) with the headings party, position, and issue or towards';

/** How a text begins, as far as it can be shown. */
function beginning(text: string): string {
  const [line = ''] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/[\r\n]/);
  if (text.includes('\0')) return 'a file that is no text';
  return line === '' ? 'nothing' : shown(line);
}
