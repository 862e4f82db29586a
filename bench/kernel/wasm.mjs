/** All pairs by bits in WebAssembly, 128 at a step (`pairs.wat`). */
import { setBits } from './bitset.mjs';
import { PAIRS_WASM } from './pairs.wasm.mjs';

/** @typedef {import('./encode.mjs').Columns} Columns */
/** @typedef {import('./encode.mjs').Pairs} Pairs */

const PAGE = 65_536;

/**
 * Makes the kernel. What a run gives is overwritten by the next run.
 * @returns {Promise<(columns: Columns, from: number, to: number) => Pairs>}
 */
export async function wasmKernel() {
  const { instance } = await WebAssembly.instantiate(PAIRS_WASM);
  const { mem, run } = instance.exports;
  return (columns, from, to) => {
    const { parties, issues } = columns;
    const rowBytes = ((issues + 127) >> 7) << 4;
    const alignmentAt = parties * 2 * rowBytes;
    const conflictAt = alignmentAt + 2 * parties * parties;
    const missing = conflictAt + 2 * parties * parties - mem.buffer.byteLength;
    if (missing > 0) mem.grow(Math.ceil(missing / PAGE));
    // The kernel writes the upper triangle only.
    new Uint8Array(mem.buffer).fill(0);
    setBits(columns, from, to, rowBytes >> 2, new Int32Array(mem.buffer, 0, alignmentAt >> 2));
    run(0, parties, rowBytes, alignmentAt, conflictAt);
    return {
      alignment: new Uint16Array(mem.buffer, alignmentAt, parties * parties),
      conflict: new Uint16Array(mem.buffer, conflictAt, parties * parties),
    };
  };
}
