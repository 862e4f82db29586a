/**
 * `npm run --silent parley -- ties FILE …`: the command line. Node 20 reads no TypeScript, so the sources are bundled
 * first, unless they are still as they were when that was last done.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';

const FOLDER = `${ROOT}.cache/cli`;

/** What the command line is made of, beside this script. */
const SOURCES = [
  'src',
  'scripts/parley.mjs',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.node.json',
];

/** A name that changes with the sources: with the size or the time of any of them, or with Node. */
function nameOfSources() {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) {
    const path = ROOT + source;
    const within = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true }).map(String).sort()
      : [''];
    for (const each of within) {
      const { size, mtimeMs } = statSync(join(path, each));
      hash.update(`${source}/${each} ${size} ${mtimeMs}\n`);
    }
  }
  return `${hash.digest('hex').slice(0, 16)}.mjs`;
}

/** @param {string} name what the bundle is called */
async function bundle(name) {
  const { rolldown } = await import('rolldown');
  const made = await rolldown({
    input: `${ROOT}src/cli/main.ts`,
    platform: 'node',
    // It finds its WebAssembly beside itself.
    external: ['sql.js'],
    tsconfig: `${ROOT}tsconfig.node.json`,
  });
  const { output } = await made.generate({ format: 'esm', codeSplitting: false });
  await mkdir(FOLDER, { recursive: true });
  const before = await readdir(FOLDER);
  // Renaming is atomic: two commands at once never read half a file.
  await writeFile(`${FOLDER}/${process.pid}`, output[0].code);
  await rename(`${FOLDER}/${process.pid}`, `${FOLDER}/${name}`);
  for (const old of before)
    if (old.endsWith('.mjs') && old !== name) await rm(`${FOLDER}/${old}`, { force: true });
}

await ensureInstalled({ quietly: true });
const name = nameOfSources();
if (!existsSync(`${FOLDER}/${name}`)) await bundle(name);
// npm runs scripts in the root; the paths on the command line are meant from where the command was typed.
if (process.env['npm_lifecycle_event'] === 'parley') process.chdir(process.env['INIT_CWD'] ?? '.');
await import(pathToFileURL(`${FOLDER}/${name}`).href);
