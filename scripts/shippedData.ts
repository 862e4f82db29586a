/** The data sets in `data/`, each checked, hashed and placed once in a build. A file with problems stops the build. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withShown } from '../src/analysis/shown.ts';
import { canonicalText } from '../src/io/canonical.ts';
import { sha256Hex } from '../src/io/hash.ts';
import { parseParley } from '../src/io/parley.ts';
import { placeDataset } from '../src/layout/place.ts';
import type { Placement } from '../src/layout/placement.ts';
import type { Dataset } from '../src/model/dataset.ts';

/** `PARLEY_DATA` builds the page with another folder of data sets, from the root of the repository. */
const FOLDER = new URL(`../${process.env['PARLEY_DATA'] ?? 'data'}/`, import.meta.url);

export interface ShippedData {
  /** With its first parties and issues chosen. */
  readonly dataset: Dataset;
  /** The canonical Parley file, and its SHA-256. */
  readonly text: string;
  readonly hash: string;
  readonly placement: Placement;
}

/** The names of the files; the first is home. */
export const dataFiles = (): string[] => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  if (files.length === 0) throw new Error(`${FOLDER.pathname} holds no data set`);
  return files.sort();
};

export const pathOf = (file: string): string => fileURLToPath(new URL(file, FOLDER));

const prepared = new Map<string, ShippedData>();

export function shippedData(file: string): ShippedData {
  const given = readFileSync(pathOf(file), 'utf8');
  const known = prepared.get(given);
  if (known) return known;
  const parsed = parseParley(given);
  if (!parsed.ok) {
    const lines = parsed.problems.map(
      (each) => `${each.path}: found ${each.found}, expected ${each.expected}`,
    );
    throw new Error(`${file}:\n${lines.join('\n')}`);
  }
  const dataset = withShown(parsed.value);
  const text = canonicalText(parsed.value);
  const data = { dataset, text, hash: sha256Hex(text), placement: placeDataset(dataset) };
  prepared.set(given, data);
  return data;
}
