/** The sums of pairs in WebAssembly, by vectors of 128 bits (`pairKernel.wat`). */
import type { Width } from './layerPlan.ts';
import { halfRow } from './packing.ts';
import type { MakePairKernel, PackedLayer, Rowed } from './pairKernel.ts';
import { PAIR_KERNEL } from './pairKernel.wasm.ts';

/** What of WebAssembly is used; the core is compiled without the browser's types. */
interface Wasm {
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Assembled };
}

/** In bytes, as `pairKernel.wat` says. */
interface Assembled {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly addBits: AddRow;
  readonly addNumbers: AddRow;
  readonly addList: (at: number, end: number, sums: number, amount: number) => void;
  readonly take: (
    sums: number,
    own: number,
    other: number,
    end: number,
    to: number,
    stride: number,
  ) => number;
}

type AddRow = (own: number, other: number, end: number, row: number, sums: number, weight: number) => void;

declare const WebAssembly: Wasm | undefined;

const PAGE = 65_536;

/** About so many pairs are taken before they are put into columns. */
const TAKEN = 8192;

let assembled: Assembled | undefined;
let isTried = false;
/** How many kernels have been made. */
let made = 0;

/** The assembled code; undefined where WebAssembly is missing, refused, or has no vectors. */
function assembly(): Assembled | undefined {
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

/** Undefined where there is no WebAssembly. Each takes the memory from the one before; for sums and parties that are narrow. */
export function pairKernelInWasm(): MakePairKernel | undefined {
  const code = assembly();
  return (
    code &&
    ((parties, widths, length) => {
      const own = ++made;
      const layers = layersOf(parties, widths);
      const { bits, numbers } = layers.end;
      const numbersAt = 4 * bits;
      const sumsAt = numbersAt + 2 * numbers;
      const entriesAt = sumsAt + 8 * parties;
      const takenAt = entriesAt + 2 * length;
      // One more may be written than is taken.
      const room = Math.max(TAKEN, parties) + 1;
      const missing = takenAt + 8 * room - code.memory.buffer.byteLength;
      if (missing > 0) code.memory.grow(Math.ceil(missing / PAGE));
      const { buffer } = code.memory;
      const taken = [0, 1, 2, 3].map((column) => new Uint16Array(buffer, takenAt + 2 * room * column, room));
      return {
        sums: new Int32Array(buffer, sumsAt, 2 * parties).fill(0),
        bits: new Int32Array(buffer, 0, bits).fill(0),
        numbers: new Int16Array(buffer, numbersAt, numbers).fill(0),
        layers: layers.all,
        isLost: () => made !== own,
        entries: new Uint16Array(buffer, entriesAt, length),
        addRow(layer, party, weight) {
          const packed = layers.all[layer];
          if (!packed) return;
          const addBy = (add: AddRow, begin: number, bytes: number, { start, half }: Rowed): void => {
            if (half === 0) return;
            const row = bytes * 2 * half;
            const [first, next] = [begin + bytes * start, party + 1];
            add(
              first + party * row,
              first + next * row,
              first + parties * row,
              row,
              sumsAt + 8 * next,
              weight,
            );
          };
          addBy(code.addBits, 0, 4, packed.bits);
          addBy(code.addNumbers, numbersAt, 2, packed.numbers);
        },
        taker(columns) {
          let [done, many] = [0, 0];
          const finish = (): void => {
            taken.forEach((column, number) => columns[number]?.set(column.subarray(0, many), done));
            done += many;
            many = 0;
          };
          return {
            finish,
            take(party) {
              if (many + parties - party >= room) finish();
              const to = takenAt + 2 * many;
              many = (code.take(sumsAt, party, party + 1, parties, to, 2 * room) - takenAt) / 2;
              return done + many;
            },
          };
        },
        addList(from, to, half, amount) {
          code.addList(entriesAt + 2 * from, entriesAt + 2 * to, sumsAt + 4 * half, amount);
        },
      };
    })
  );
}

/** Where the rows of layers stand, and where there are no more. */
function layersOf(parties: number, widths: readonly Width[]) {
  const end = { bits: 0, numbers: 0 };
  const all = widths.map((width): PackedLayer => {
    const rowed = (kind: keyof Width): Rowed => {
      const each = { start: end[kind], half: halfRow(kind, width[kind]) };
      end[kind] += parties * 2 * each.half;
      return each;
    };
    return { bits: rowed('bits'), numbers: rowed('numbers') };
  });
  return { all, end };
}
