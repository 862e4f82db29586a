/**
 * `npm run --silent parley -- ties FILE …`: the command line. Node 20 reads no TypeScript, so the sources are bundled
 * first, which takes less time than it takes to ask whether that is needed.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';

await ensureInstalled({ quietly: true });
const { rolldown } = await import('rolldown');
const bundle = await rolldown({
  input: `${ROOT}src/cli/main.ts`,
  platform: 'node',
  // It finds its WebAssembly beside itself.
  external: ['sql.js'],
  tsconfig: `${ROOT}tsconfig.node.json`,
});
const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
const folder = `${ROOT}.cache/cli`;
await mkdir(folder, { recursive: true });
// Renaming is atomic: two commands at once never read half a file.
await writeFile(`${folder}/${process.pid}.mjs`, output[0].code);
await rename(`${folder}/${process.pid}.mjs`, `${folder}/parley.mjs`);
// npm runs scripts in the root; the paths on the command line are meant from where the command was typed.
if (process.env['npm_lifecycle_event'] === 'parley') process.chdir(process.env['INIT_CWD'] ?? '.');
await import(pathToFileURL(`${folder}/parley.mjs`).href);
