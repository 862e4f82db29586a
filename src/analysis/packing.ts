/** Puts what parties say where the sums of very many pairs are made of it: as bits, or as numbers (pairKernel.ts). */
import { UNCOUNTED, type Plan } from './layerPlan.ts';
import { manyIn, type Ground, type Layer } from './layers.ts';
import type { PairKernel, Rowed } from './pairKernel.ts';

/** So many issues are worked on at once, as bits and as numbers. */
export const STEP = { bits: 128, numbers: 8 } as const;

/** How far after the first of a pair its second stands: what a party is against, and by how many more it is for an issue. */
const SECOND = { bits: STEP.bits / 32, numbers: STEP.numbers } as const;

/** How many words of 32 bits, or numbers, half a row takes. */
export function halfRow(kind: keyof typeof STEP, width: number): number {
  return Math.ceil(width / STEP[kind]) * SECOND[kind];
}

/** Fills the rows of a layer. @param number its place among the layers of the kernel */
export function pack(ground: Ground, layer: Layer, plan: Plan, kernel: PairKernel, number: number): void {
  const room = kernel.layers[number];
  if (!room) return;
  const { bits, numbers } = plan.width;
  const { row, rows } = ground;
  for (let party = 0; party < row.length; party++) {
    const own = row[party] ?? 0;
    const [from, end] = [rows[own] ?? 0, rows[own + 1] ?? 0];
    if (bits > 0) packBits(kernel.bits, rowAt(room.bits, party), ground, layer, plan, from, end);
    if (numbers > 0) packNumbers(kernel.numbers, rowAt(room.numbers, party), ground, layer, plan, from, end);
  }
}

const rowAt = ({ start, half }: Rowed, party: number): number => start + party * 2 * half;

/** The cells from one to before another into the row of their party. */
type PackRow<Room> = (
  room: Room,
  row: number,
  ground: Ground,
  layer: Layer,
  plan: Plan,
  from: number,
  end: number,
) => void;

const packBits: PackRow<Int32Array> = (room, row, { thing }, layer, { placeOf, width }, from, end) => {
  const { plus, minus, yes, no } = layer;
  // Cells and bits are both in the order of issues: a word is put away when it is done.
  let word = row;
  let pros = 0;
  let cons = 0;
  for (let at = from; at < end; at++) {
    const bit = placeOf[thing[at] ?? 0] ?? UNCOUNTED;
    if (bit < 0 || bit >= width.bits) continue;
    // Of each step of 128 twice four words of 32.
    const next = row + (((bit >> 7) << 3) | ((bit >> 5) & 3));
    if (next !== word) {
      room[word] = (room[word] ?? 0) | pros;
      room[word + SECOND.bits] = (room[word + SECOND.bits] ?? 0) | cons;
      word = next;
      pros = 0;
      cons = 0;
    }
    // Either is 0 or 1.
    pros |= manyIn(plus[at] ?? 0, yes) << bit;
    cons |= manyIn(minus[at] ?? 0, no) << bit;
  }
  room[word] = (room[word] ?? 0) | pros;
  room[word + SECOND.bits] = (room[word + SECOND.bits] ?? 0) | cons;
};

const packNumbers: PackRow<Int16Array> = (room, row, { thing }, layer, { placeOf, width }, from, end) => {
  const { plus, minus, yes, no } = layer;
  for (let at = from; at < end; at++) {
    const number = (placeOf[thing[at] ?? 0] ?? UNCOUNTED) - width.bits;
    if (number < 0) continue;
    const place = row + ((number >> 3) << 4) + (number & 7);
    const [pros, cons] = [manyIn(plus[at] ?? 0, yes), manyIn(minus[at] ?? 0, no)];
    room[place] = pros + cons;
    room[place + SECOND.numbers] = pros - cons;
  }
};
