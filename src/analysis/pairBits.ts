/**
 * Sums of pairs by bits: an issue is a bit of each party that is for it, and of each that is against it, so that what two
 * parties have in common is an AND and a count of ones. By WebAssembly, 128 issues at a step, where there is it.
 */
import { PAIR_BITS } from './pairBits.wasm.ts';

/** Rows of bits, and the sums that they are added to. */
export interface PairBits {
  /** Of each party its alignment and its conflict with the party that is asked about, one after the other. */
  readonly sums: Float64Array;
  /** Words of 32 issues: of each layer, of each party, first what it is for, then what it is against. */
  readonly bits: Int32Array;
  readonly layers: readonly BitLayer[];
  /** Adds to the sums of a party with all later ones: weight · the issues on which both are on one side, or on two. */
  readonly addRow: (layer: number, party: number, weight: number) => void;
}

/** One of several that are added one after another. */
export interface BitLayer {
  /** Where its words begin, and how many are half a party's row. */
  readonly start: number;
  readonly half: number;
}

/** Makes rows of bits, all 0. @param widths how many issues each layer has */
export type MakePairBits = (parties: number, widths: readonly number[]) => PairBits;

/** Bits are worked on by so many. */
const STEP = 128;

function layout(parties: number, widths: readonly number[]) {
  let words = 0;
  const layers = widths.map((width): BitLayer => {
    const half = (Math.ceil(width / STEP) * STEP) / 32;
    const layer = { start: words, half };
    words += parties * 2 * half;
    return layer;
  });
  return { layers, words };
}

const NONE: BitLayer = { start: 0, half: 0 };

/** The same everywhere, without WebAssembly. */
export const pairBitsInScript: MakePairBits = (parties, widths) => {
  const { layers, words } = layout(parties, widths);
  const bits = new Int32Array(words);
  const sums = new Float64Array(2 * parties);
  return {
    sums,
    bits,
    layers,
    addRow(layer, party, weight) {
      const { start, half } = layers[layer] ?? NONE;
      const own = start + party * 2 * half;
      if (half === 0) return;
      for (let other = party + 1; other < parties; other++) {
        const theirs = start + other * 2 * half;
        let same = 0;
        let against = 0;
        for (let word = 0; word < half; word++) {
          const yes = bits[own + word] ?? 0;
          const no = bits[own + half + word] ?? 0;
          const theirYes = bits[theirs + word] ?? 0;
          const theirNo = bits[theirs + half + word] ?? 0;
          same += ones(yes & theirYes) + ones(no & theirNo);
          against += ones(yes & theirNo) + ones(no & theirYes);
        }
        sums[2 * other] = (sums[2 * other] ?? 0) + weight * same;
        sums[2 * other + 1] = (sums[2 * other + 1] ?? 0) + weight * against;
      }
    },
  };
};

/** How many bits of a word are set. */
function ones(word: number): number {
  let count = word - ((word >>> 1) & 0x5555_5555);
  count = (count & 0x3333_3333) + ((count >>> 2) & 0x3333_3333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** What of WebAssembly is used; the core is compiled without the browser's types. */
interface Wasm {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Assembled };
}

interface Assembled {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  /** In bytes, as `pairBits.wat` says. */
  readonly addRow: (
    own: number,
    other: number,
    end: number,
    half: number,
    sums: number,
    weight: number,
  ) => void;
}

declare const WebAssembly: Wasm | undefined;

const PAGE = 65_536;

let assembled: Assembled | undefined;
let isTried = false;

/** The assembled code; undefined where WebAssembly is missing, refused, or has no vectors. */
function assembly(): Assembled | undefined {
  if (isTried) return assembled;
  isTried = true;
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(PAIR_BITS)) return undefined;
  try {
    assembled = new WebAssembly.Instance(new WebAssembly.Module(PAIR_BITS)).exports;
  } catch {
    // A page that embeds this one may forbid it: the sums are the same without.
  }
  return assembled;
}

/** By WebAssembly; undefined where there is none. One at a time: all use the same memory. */
export function pairBitsInWasm(): MakePairBits | undefined {
  const code = assembly();
  return (
    code &&
    ((parties, widths) => {
      const { layers, words } = layout(parties, widths);
      const sumsAt = 4 * words;
      const missing = sumsAt + 16 * parties - code.memory.buffer.byteLength;
      if (missing > 0) code.memory.grow(Math.ceil(missing / PAGE));
      const { buffer } = code.memory;
      const bits = new Int32Array(buffer, 0, words).fill(0);
      const sums = new Float64Array(buffer, sumsAt, 2 * parties).fill(0);
      return {
        sums,
        bits,
        layers,
        addRow(layer, party, weight) {
          const { start, half } = layers[layer] ?? NONE;
          if (half === 0) return;
          const row = 8 * half;
          const [first, next] = [4 * start, party + 1];
          code.addRow(
            first + party * row,
            first + next * row,
            first + parties * row,
            4 * half,
            sumsAt + 16 * next,
            weight,
          );
        },
      };
    })
  );
}
