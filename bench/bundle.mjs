/** Parley's own analysis for Node, bundled as for the command line. */
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { ROOT } from '../scripts/root.mjs';

const FILE = `${ROOT}.cache/bench/parley.mjs`;
const CLI = `${ROOT}.cache/bench/cli.mjs`;

/** @param {string} input @param {string} file */
async function write(input, file) {
  const bundle = await rolldown({
    input: `${ROOT}${input}`,
    platform: 'node',
    // It finds its WebAssembly beside itself.
    external: ['sql.js'],
    tsconfig: `${ROOT}tsconfig.node.json`,
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
}

/** Bundles the analysis, to be loaded by `parley()`. */
export const bundleAnalysis = () => write('bench/parley.ts', FILE);

/** The analysis as bundled before. */
export const parley = () => import(pathToFileURL(FILE).href);

/** Bundles the command line; gives the file that runs it. */
export async function bundleCommandLine() {
  await write('src/cli/main.ts', CLI);
  return CLI;
}
