/**
 * The app, a data set and a view as one HTML file, which opens by double click. It is put together from the parts that
 * the build made and what the page has open; the same parts and contents give the same file, byte for byte.
 */
import type { Id, Text } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';

/** What every such file has of the app. Made by scripts/oneFile.ts. */
export interface FileParts {
  /** The Content-Security-Policy, with the hashes of `script` and `style`. */
  readonly policy: string;
  readonly style: string;
  /** A classic script, worker and WebAssembly inside; nothing in it ends or begins a script of HTML. */
  readonly script: string;
  readonly licences: string;
  /** The address of the icon, the icon inside. */
  readonly icon: string;
}

/** What is said about the data set in a file. */
export interface Carried<Placement> {
  readonly id: Id;
  readonly title: Text;
  /** SHA-256 of the canonical Parley file, hex. */
  readonly hash: string;
  /** The view, as an address: `?v=1&select=…`. */
  readonly view: string;
  readonly placement: Placement;
  /** What is wrong with the rows that it was opened without. */
  readonly leftOut: readonly Problem[];
}

/** How the file's own elements are found again when it is opened. */
export const PART_IDS = {
  policy: 'parley-policy',
  style: 'parley-style',
  icon: 'parley-icon',
  licences: 'parley-licences',
  carried: 'parley-carried',
  data: 'parley-data',
  script: 'parley-script',
} as const;

/** What a file shows while it has no script: browsers that are told to run none. */
const NO_SCRIPT = 'Parley draws its picture with JavaScript: please allow it for this file.';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** JSON that no word of can end its element: in JSON `<` stands in texts only, where it can be written otherwise. */
const block = (id: string, json: string): string =>
  `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`;

/**
 * Writes the file.
 * @param title of the window
 * @param data the canonical Parley file, with every word
 */
export function oneFileHtml(parts: FileParts, title: string, carried: Carried<object>, data: string): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" id="${PART_IDS.policy}" content="${escaped(parts.policy)}">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" id="${PART_IDS.icon}" href="${escaped(parts.icon)}">`,
    `<style id="${PART_IDS.style}">${parts.style}</style>`,
    '</head>',
    '<body>',
    '<div id="root"></div>',
    `<noscript>${NO_SCRIPT}</noscript>`,
    block(PART_IDS.licences, JSON.stringify(parts.licences)),
    block(PART_IDS.carried, JSON.stringify(carried)),
    block(PART_IDS.data, data),
    `<script id="${PART_IDS.script}">${parts.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
