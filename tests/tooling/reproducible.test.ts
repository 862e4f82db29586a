import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const PARTS = ['src', 'data', 'public', 'scripts', 'index.html', 'vite.config.ts', 'package.json', 'LICENSE'];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Builds a copy of the sources that lies elsewhere, and gives every file's path with its hash. */
function built(name: string, env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), name));
  folders.push(folder);
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  execFileSync('node', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => {
        const path = join(file.parentPath, file.name);
        const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
        return [path.slice(folder.length), hash] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test('the same sources give the same files, byte for byte, in any folder, language and time zone', () => {
  const one = built('parley-one-', { TZ: 'UTC', LANG: 'C' });
  const other = built('parley-another-', { TZ: 'Asia/Almaty', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  expect(Object.keys(one).length).toBeGreaterThan(30);
  expect(other).toEqual(one);
}, 120_000);
