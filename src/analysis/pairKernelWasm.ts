/** The inner loops of the sums of pairs in WebAssembly, by vectors of 128 bits (`pairKernel.wat`). */
import { PAIR_KERNEL } from './pairKernel.wasm.ts';

/** What of WebAssembly is used; the core is compiled without the browser's types. */
interface Wasm {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: PairKernel };
}

/** Where something stands is in bytes, as `pairKernel.wat` says. */
export interface PairKernel {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly count: WalkRows;
  readonly fill: WalkRows;
  readonly addBits: AddPacked;
  readonly addNumbers: AddPacked;
  readonly addLists: (layer: number, cell: number, end: number, sums: number) => void;
  readonly take: (
    sums: number,
    own: number,
    other: number,
    end: number,
    to: number,
    stride: number,
  ) => number;
}

type WalkRows = (layer: number, rows: number, stop: number) => void;

type AddPacked = (own: number, other: number, end: number, row: number, sums: number, units: number) => void;

declare const WebAssembly: Wasm | undefined;

let assembled: PairKernel | undefined;
let isTried = false;

/** The assembled code; undefined where WebAssembly is missing, refused, or has no vectors. Its memory is everybody's. */
export function pairKernel(): PairKernel | undefined {
  if (isTried) return assembled;
  isTried = true;
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(PAIR_KERNEL)) return undefined;
  try {
    assembled = new WebAssembly.Instance(new WebAssembly.Module(PAIR_KERNEL)).exports;
  } catch {
    // A page that embeds this one may forbid it: the sums are the same without.
  }
  return assembled;
}

const PAGE = 65_536;

/** Makes so much room, in bytes. Whoever looks into the memory must look anew. */
export function reserve({ memory }: PairKernel, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}
