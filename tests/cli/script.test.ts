/** The command as it is typed, once each way: what the process adds to `run`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/io/canonical.ts';
import { parseParley } from '../../src/io/parley.ts';
import { valueOf } from '../helpers/parsed.ts';

const FILE = 'data/astana-2017.json';

test('the command prints a whole file to a pipe', () => {
  const text = execFileSync(execPath, ['scripts/parley.mjs', 'convert', FILE, '--to', 'parley'], {
    encoding: 'utf8',
  });
  expect(text).toBe(canonicalText(valueOf(parseParley(readFileSync(FILE, 'utf8')))));
}, 60_000);

test('the command exits with the status of what it ran', () => {
  const ran = spawnSync(execPath, ['scripts/parley.mjs', 'ties', FILE, '--norm', 'z'], { encoding: 'utf8' });
  expect(ran).toMatchObject({ status: 2, stdout: '' });
}, 60_000);
