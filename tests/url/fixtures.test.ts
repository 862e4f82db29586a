/**
 * Addresses as golden files, one for each key: links outlive releases, so a line here is never changed, only added.
 *
 * A line is an address, then `→`, then its canonical address, then ` ! kind key value` for each problem.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEY_ORDER } from '../../src/url/keys.ts';
import { parseAddress } from '../../src/url/parse.ts';
import { resolveView } from '../../src/url/resolve.ts';
import { writeAddress } from '../../src/url/write.ts';
import { ADDRESSED } from '../helpers/arbitraryView.ts';

const FOLDER = new URL('../fixtures/addresses/', import.meta.url);
const CONTEXT = { dataset: ADDRESSED, hash: '0123abcd'.padEnd(64, '0'), home: 'talks' };

const files = readdirSync(FOLDER).sort();

function outcome(address: string): string {
  const { view, problems } = resolveView(parseAddress(address), CONTEXT);
  const faults = problems.map(({ kind, key, value }) => ` ! ${kind} ${key} ${value}`.trimEnd());
  return `${address} → ${writeAddress(view, CONTEXT)}${faults.join('')}`;
}

describe('old addresses open for ever', () => {
  it('there is a file for each key', () => {
    expect(files.map((file) => file.replace('.txt', ''))).toEqual(expect.arrayContaining([...KEY_ORDER]));
  });

  describe.each(files)('%s', (file) => {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n').filter(Boolean);
    it.each(lines)('%s', (line) => {
      expect(outcome(line.split(' → ')[0] ?? '')).toBe(line);
    });
  });
});
