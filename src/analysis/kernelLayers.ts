/** Layers as the code in WebAssembly finds them: what it is told of each, and what it has filled (`pairKernel.wat`). */
import type { Numbers } from './columns.ts';
import { STEP, type Packed } from './kernelCosts.ts';
import type { Ground, Layer } from './layers.ts';
import { reserve, type PairKernel } from './pairKernelWasm.ts';
import { countedInto } from './radix.ts';
import type { Spoken } from './spoken.ts';

/** Gives out places in the memory, in bytes. */
export class Places {
  end = 0;

  /** A place of so many bytes. Vectors are read in steps of 16. */
  of(bytes: number): number {
    const at = this.end;
    this.end = Math.ceil((at + bytes) / 16) * 16;
    return at;
  }
}

/** What all layers have in common. */
export interface Common {
  readonly kernel: PairKernel;
  readonly places: Places;
  /** The cells of each party in view: from one to before the other. */
  readonly rows: number;
  readonly parties: number;
  /** 1 for each issue that counts. */
  readonly counts: Uint8Array;
}

/** A layer before its issues are packed. */
export interface Told {
  readonly spoken: Spoken;
  /** Where its record stands. */
  readonly record: number;
  readonly cells: Cells;
}

/** The first part of a record. Holders are counted one place late. */
interface Cells {
  readonly thing: number;
  readonly plus: number;
  readonly minus: number;
  readonly yes: number;
  readonly no: number;
  readonly place: number;
  readonly holders: number;
  readonly most: number;
}

/** So many numbers are in a record. */
const RECORD = 19;

const [LISTED, UNCOUNTED] = [-1, -2];

function numbersAt({ memory }: PairKernel, at: number, length: number): Int32Array {
  return new Int32Array(memory.buffer, at, length);
}

function writeRecord(
  { kernel, counts }: Common,
  { record, cells }: Pick<Told, 'record' | 'cells'>,
  rest: readonly number[],
): void {
  const { thing, plus, minus, yes, no, place, holders, most } = cells;
  numbersAt(kernel, record, RECORD).set([
    thing,
    plus,
    minus,
    yes,
    no,
    counts.length,
    place,
    holders + 4,
    most,
    ...rest,
  ]);
}

/** Writes down all cells, and counts who speaks of which issue in each layer. */
export function tell(common: Common, ground: Ground, layers: readonly Layer[]): readonly Told[] {
  const { kernel, places, rows, parties, counts } = common;
  const size = ground.thing.length;
  const columns = new Map<Numbers, number>();
  const columnAt = (column: Numbers): number => {
    const at = columns.get(column) ?? places.of(4 * size);
    columns.set(column, at);
    return at;
  };
  const told = layers.map(({ plus, minus, yes, no }) => ({
    record: places.of(4 * RECORD),
    cells: {
      thing: columnAt(ground.thing),
      plus: columnAt(plus),
      minus: columnAt(minus),
      yes,
      no,
      place: places.of(4 * counts.length),
      holders: places.of(4 * (2 * counts.length + 1)),
      most: places.of(4 * counts.length),
    },
  }));
  reserve(kernel, places.end);
  for (const [column, at] of columns) numbersAt(kernel, at, size).set(column);
  const begins = numbersAt(kernel, rows, 2 * parties);
  for (let party = 0; party < parties; party++) {
    const own = ground.row[party] ?? 0;
    begins[2 * party] = ground.rows[own] ?? 0;
    begins[2 * party + 1] = ground.rows[own + 1] ?? 0;
  }
  return told.map((each) => ({ ...each, spoken: counted(common, each) }));
}

function counted(common: Common, told: Pick<Told, 'record' | 'cells'>): Spoken {
  const { kernel, rows, parties, counts } = common;
  const { place, holders, most } = told.cells;
  numbersAt(kernel, place, counts.length).set(
    Array.from(counts, (each) => (each === 1 ? LISTED : UNCOUNTED)),
  );
  const spoken = {
    holders: numbersAt(kernel, holders, 2 * counts.length + 1).fill(0),
    most: numbersAt(kernel, most, counts.length).fill(0),
  };
  writeRecord(common, told, []);
  kernel.count(told.record, rows, rows + 8 * parties);
  return { holders: spoken.holders.slice(), most: spoken.most.slice() };
}

/** A layer whose sums can be added. */
export interface Filled {
  readonly record: number;
  readonly units: number;
  readonly bits: PackedRow;
  readonly numbers: PackedRow;
  readonly hasLists: boolean;
}

/** Rows of bits or of numbers: the first, and how long each is; 0 where there is none. */
interface PackedRow {
  readonly at: number;
  readonly row: number;
}

/** Packs those issues of each layer, and fills the lists of the others. @param units of a pair of values, of each layer */
export function fill(
  common: Common,
  told: readonly Told[],
  packed: readonly Packed[],
  units: readonly number[],
): readonly Filled[] {
  const { kernel, places } = common;
  let entries = 0;
  const planned = told.map((each, at) => {
    const plan = planOf(common, each, packed[at] ?? NONE_PACKED, entries);
    const end = plan.starts.at(-1) ?? 0;
    const hasLists = entries < end;
    entries = end;
    return { ...each, ...plan, hasLists, units: units[at] ?? 0 };
  });
  const entriesAt = places.of(2 * entries);
  const amountsAt = planned.some(({ isMany }) => isMany) ? places.of(4 * entries) : 0;
  reserve(kernel, places.end);
  for (const layer of planned) fillLayer(common, layer, [entriesAt, amountsAt]);
  return planned;
}

export const NONE_PACKED: Packed = { bits: [], numbers: [] };

interface Plan extends Pick<Filled, 'bits' | 'numbers'> {
  readonly packed: Packed;
  /** Where the lists of those for an issue and of those against it begin, by 2 · issue and 2 · issue + 1. */
  readonly starts: Int32Array;
  readonly startsAt: number;
  readonly doneAt: number;
  /** Some listed cell has more than one value on a side. */
  readonly isMany: boolean;
}

/** @param begin where its first list begins */
function planOf({ places, parties }: Common, { spoken }: Told, packed: Packed, begin: number): Plan {
  const starts = spoken.holders.slice();
  const isPacked = new Set([...packed.bits, ...packed.numbers]);
  for (const issue of isPacked) starts.fill(0, 2 * issue + 1, 2 * issue + 3);
  starts[0] = begin;
  countedInto(starts);
  const rowsOf = (kind: keyof Packed): PackedRow => {
    // Two vectors of 16 bytes a step.
    const row = Math.ceil(packed[kind].length / STEP[kind]) * 32;
    return { at: places.of(parties * row), row };
  };
  return {
    packed,
    bits: rowsOf('bits'),
    numbers: rowsOf('numbers'),
    starts,
    startsAt: places.of(4 * starts.length),
    doneAt: places.of(4 * starts.length),
    isMany: spoken.most.some((values, issue) => values > 1 && !isPacked.has(issue)),
  };
}

function fillLayer(
  common: Common,
  layer: Told & Plan & Pick<Filled, 'units'>,
  lists: readonly number[],
): void {
  const { kernel, rows, parties, counts } = common;
  const { record, cells, packed, bits, numbers, starts, startsAt, doneAt, units } = layer;
  const placeOf = numbersAt(kernel, cells.place, counts.length);
  [...packed.bits, ...packed.numbers].forEach((issue, place) => {
    placeOf[issue] = place;
  });
  const ofBits = [bits.at, bits.row, packed.bits.length];
  writeRecord(common, layer, [doneAt, startsAt, ...lists, ...ofBits, numbers.at, numbers.row, units]);
  for (const { at, row } of [bits, numbers]) numbersAt(kernel, at, (parties * row) / 4).fill(0);
  for (const at of [startsAt, doneAt]) numbersAt(kernel, at, starts.length).set(starts);
  kernel.fill(record, rows, rows + 8 * parties);
  // Filling them has gone through them.
  numbersAt(kernel, doneAt, starts.length).set(starts);
}
