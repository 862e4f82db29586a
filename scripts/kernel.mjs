/** Writes the analysis's WebAssembly anew, as a list of bytes: `npm run kernel`, after a change to `pairKernel.wat`. */
import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { assembled } from './assemble.mjs';
import { ROOT } from './root.mjs';

const FILE = `${ROOT}src/analysis/pairKernel.wasm.ts`;

const bytes = await assembled();
const text = `/** \`pairKernel.wat\`, assembled by \`npm run kernel\`: ${bytes.length} bytes. */
export const PAIR_KERNEL = new Uint8Array([${bytes.join(', ')}]);
`;
await writeFile(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
