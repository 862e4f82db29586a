/** Assembles the analysis's WebAssembly from its text. */
import { readFile } from 'node:fs/promises';
import wabt from 'wabt';
import { ROOT } from './root.mjs';

const TEXT = `${ROOT}src/analysis/pairKernel.wat`;

/** The bytes of `pairKernel.wat`. */
export async function assembled() {
  const tools = await wabt();
  const module = tools.parseWat('pairKernel.wat', await readFile(TEXT, 'utf8'), { simd: true });
  const { buffer } = module.toBinary({});
  module.destroy();
  return buffer;
}
