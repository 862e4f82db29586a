/** The command as it is typed, once each way: what the process adds to `run`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/io/canonical.ts';
import { parseParley } from '../../src/io/parley.ts';
import { dnaFile } from '../helpers/dna.ts';
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

test.each(['a database', 'an archive of one'])(
  'the command starts SQLite for %s',
  (what) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-'));
    const file = join(folder, 'talks');
    try {
      const said = ['North', 'South'].map((who, index) => ({ who, concept: 'Dam', agreement: index }));
      const database = dnaFile(3, { said });
      writeFileSync(file, what === 'a database' ? database : zipSync({ 'talks.dna': database }));
      expect(execFileSync(execPath, ['scripts/parley.mjs', 'ties', file], { encoding: 'utf8' })).toBe(
        'a,b,compared,agreed,opposed,mixed,alignment,conflict,net\nNorth,South,1,0,1,0,0,1,-1\n',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);
