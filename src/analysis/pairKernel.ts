/**
 * The inner loops of the sums of pairs, in whole units. By bits: an issue is a bit of each party that is for it, and of
 * each that is against it, so that what two parties have in common is an AND and a count of ones. By numbers: of each party
 * how many values are for an issue and how many against it, so that it is a product. By lists: those who are for an issue,
 * or against it. In WebAssembly, where there is it (pairKernelWasm.ts); otherwise by lists in script.
 */

import type { Width } from './layerPlan.ts';

/** Room for what is packed and for lists, and the sums that they are added to. */
export interface PairKernel {
  /** Of each party its alignment and its conflict with the party that is asked about, one after the other. */
  readonly sums: Int32Array | Float64Array;
  /** Words of 32 issues: of each layer, of each party, step by step, in each what it is for, then what it is against. */
  readonly bits: Int32Array;
  /** Of each layer, of each party, step by step: how many values it has, then by how many more are for it than against it. */
  readonly numbers: Int16Array;
  readonly layers: readonly PackedLayer[];
  /** Parties, list after list. */
  readonly entries: Uint16Array | Int32Array;
  /** Adds to the sums of a party with all later ones: weight · the pairs of values on one side, or on two, of what is packed. */
  readonly addRow: (layer: number, party: number, weight: number) => void;
  /** Adds an amount for each entry from one place to before another. @param half 0 for alignment, 1 for conflict */
  readonly addList: (from: number, to: number, half: number, amount: number) => void;
  /** Whether another one has been made since that works in the same place: this one is of no more use. */
  readonly isLost?: (() => boolean) | undefined;
  /** Takes sums over that are whole and below 2¹⁶, of no more parties. */
  readonly taker?: (columns: Taken) => Taker;
}

/** Two places, alignment and conflict. */
export type Taken = readonly [a: Room, b: Room, alignment: Room, conflict: Room];

export interface Taker {
  /** Takes over those sums of a party with later ones that are not 0. Gives how many were taken in all. */
  readonly take: (party: number) => number;
  /** What was taken stands in the columns when this is done. */
  readonly finish: () => void;
}

/** Columns of as many kinds as there are. */
export type Room = Uint16Array | Int32Array | Float32Array | Float64Array;

/** One of several that are added one after another: where bits and numbers begin, and how many are half a party's row. */
export interface PackedLayer {
  readonly bits: Rowed;
  readonly numbers: Rowed;
}

export interface Rowed {
  readonly start: number;
  readonly half: number;
}

/** Makes room, all 0. @param widths how many issues of each layer are packed. @param entries of all lists */
export type MakePairKernel = (parties: number, widths: readonly Width[], entries: number) => PairKernel;

/** Such sums fit into 32 bits, with what parties say of one another; and the places of so many parties into 16. */
export const NARROW = { sums: 2 ** 30, parties: 2 ** 16 };

/** The same without WebAssembly: by lists alone, for any number of parties and sums of any size. */
export const pairKernelInScript: MakePairKernel = (parties, _, length) => {
  const sums = new Float64Array(2 * parties);
  const entries = new Int32Array(length);
  return {
    sums,
    bits: new Int32Array(),
    numbers: new Int16Array(),
    layers: [],
    entries,
    addRow: () => undefined,
    addList(from, to, half, amount) {
      for (let at = from; at < to; at++) {
        const place = 2 * (entries[at] ?? 0) + half;
        sums[place] = (sums[place] ?? 0) + amount;
      }
    },
  };
};
