/**
 * The sums of one party after another with all later ones, layer by layer. An issue that many speak of is a bit of each
 * party; one that few speak of is a list of those for it and a list of those against it (pairKernel.ts).
 */
import type { CellColumns } from './cellColumns.ts';
import {
  LISTED,
  mostTerms,
  pairsMet,
  planOf,
  spokenOf,
  UNCOUNTED,
  type Bits,
  type Costs,
  type Plan,
} from './layerPlan.ts';
import type { Layer } from './layers.ts';
import { unitOf } from './levels.ts';
import {
  NARROW,
  NO_BITS,
  pairKernelInScript,
  STEP,
  type MakePairKernel,
  type PairKernel,
} from './pairKernel.ts';
import { pairKernelInWasm } from './pairKernelWasm.ts';

/** Adds sums up, a first party at a time. */
export interface Rows {
  /** Of each party its alignment and its conflict with the first party, one after the other, in units. */
  readonly sums: Int32Array | Float64Array;
  /** A power of two up to 1. */
  readonly unit: number;
  /** No sum is of more units. */
  readonly most: number;
  /** No more pairs have a sum. */
  readonly met: number;
  readonly take?: PairKernel['take'];
  /** Makes those of a first party with all later ones. Each party once, in order. */
  readonly add: (party: number) => void;
}

/** How an issue is counted: as it suits, or, for tests, always in one way. */
export type Way = 'suits' | 'lists' | 'bits' | 'script';

/** Measured. */
const COSTS: Costs = { pair: 4, step: 4, entry: 0.9, visit: 70 };

/** About what it costs to make all sums, before it is known how many speak of which issue. */
export function aboutCost(cells: number, issues: number, parties: number): number {
  const { pair, step, entry, visit } = COSTS;
  const listed = (entry * cells ** 2) / Math.max(1, issues) / 2 + visit * cells;
  const bits = ((parties * (parties - 1)) / 2) * (pair + (step * issues) / STEP);
  return Math.min(listed, bits);
}

/** @param isNarrow whether WebAssembly has room for the parties and their sums */
function howFor(way: Way, isNarrow: boolean): { readonly make: MakePairKernel; readonly bits: Bits } {
  const make = isNarrow && way !== 'script' ? pairKernelInWasm() : undefined;
  if (!make) return { make: pairKernelInScript, bits: 'none' };
  return { make, bits: way === 'suits' ? COSTS : way === 'lists' ? 'none' : 'all' };
}

/** @param counts 1 for each issue that counts */
export function layerRows(
  columns: CellColumns,
  layers: readonly Layer[],
  counts: Uint8Array,
  way: Way = 'suits',
): Rows {
  const parties = columns.parties.length;
  const unit = unitOf(layers.map(({ weight }) => weight));
  const spoken = layers.map((layer) => spokenOf(columns, layer, counts));
  const most = spoken.reduce(
    (sum, each, at) => sum + mostTerms(each) * ((layers[at]?.weight ?? 0) / unit),
    0,
  );
  const { make, bits } = howFor(way, most < NARROW.sums && parties <= NARROW.parties);
  let entries = 0;
  const planned = spoken.map((each, at) => {
    const plan = planOf(each, counts, parties, entries, bits);
    entries = plan.starts.at(-1) ?? 0;
    return { layer: layers[at] ?? NOTHING, plan };
  });
  const kernel = make(
    parties,
    planned.map(({ plan }) => plan.width),
    entries,
  );
  const adders = planned.map(({ layer, plan }, at) => adderOf(columns, layer, plan, kernel, at, unit));
  const { sums } = kernel;
  return {
    sums,
    unit,
    most,
    // What is of the least size is all there is.
    met: spoken[0] ? pairsMet(spoken[0]) : 0,
    take: kernel.take,
    add(party) {
      sums.fill(0, 2 * party + 2);
      for (const add of adders) add(party);
    },
  };
}

const NOTHING: Layer = { weight: 0, plus: new Uint8Array(), minus: new Uint8Array() };

/**
 * Fills bits and lists of a layer, and gives what adds the sums of a party. In lists parties stand in order, so that those
 * after a party are the later ones.
 */
function adderOf(
  columns: CellColumns,
  { weight, plus, minus }: Layer,
  { bitOf, starts, isMany }: Plan,
  kernel: PairKernel,
  number: number,
  unit: number,
): Rows['add'] {
  const { rows, thing } = columns;
  const { bits, entries, sums } = kernel;
  const { start, half } = kernel.layers[number] ?? NO_BITS;
  const first = starts[0] ?? 0;
  /** How many values each entry has; undefined where all have one. */
  const many = isMany ? new Int32Array((starts.at(-1) ?? 0) - first) : undefined;
  const next = starts.slice(0, -1);
  for (let party = 0; party + 1 < rows.length; party++) {
    const row = start + party * 2 * half;
    const end = rows[party + 1] ?? 0;
    for (let at = rows[party] ?? 0; at < end; at++) {
      const issue = thing[at] ?? 0;
      const bit = bitOf[issue] ?? UNCOUNTED;
      const yes = plus[at] ?? 0;
      const no = minus[at] ?? 0;
      if (bit >= 0) {
        const word = row + (bit >> 5);
        const mask = 1 << (bit & 31);
        if (yes > 0) bits[word] = (bits[word] ?? 0) | mask;
        if (no > 0) bits[word + half] = (bits[word + half] ?? 0) | mask;
      } else if (bit === LISTED) {
        if (yes > 0) enter(2 * issue, party, yes);
        if (no > 0) enter(2 * issue + 1, party, no);
      }
    }
  }
  function enter(list: number, party: number, values: number): void {
    const place = next[list] ?? 0;
    next[list] = place + 1;
    entries[place] = party;
    if (many) many[place - first] = values;
  }
  /** Of each list how far it is done: the entries from there on are later parties'. */
  const done = starts.slice(0, -1);
  const addList = (list: number, side: number, amount: number): void => {
    const [from, to] = [done[list] ?? 0, starts[list + 1] ?? 0];
    if (!many) {
      kernel.addList(from, to, side, amount);
      return;
    }
    for (let at = from; at < to; at++) {
      const place = 2 * (entries[at] ?? 0) + side;
      sums[place] = (sums[place] ?? 0) + amount * (many[at - first] ?? 0);
    }
  };
  const units = weight / unit;
  return (party) => {
    kernel.addRow(number, party, units);
    const end = rows[party + 1] ?? 0;
    for (let at = rows[party] ?? 0; at < end; at++) {
      const issue = thing[at] ?? 0;
      if (bitOf[issue] !== LISTED) continue;
      const list = 2 * issue;
      const yes = plus[at] ?? 0;
      const no = minus[at] ?? 0;
      if (yes > 0) done[list] = (done[list] ?? 0) + 1;
      if (no > 0) done[list + 1] = (done[list + 1] ?? 0) + 1;
      if (yes > 0) {
        addList(list, 0, yes * units);
        addList(list + 1, 1, yes * units);
      }
      if (no > 0) {
        addList(list + 1, 0, no * units);
        addList(list, 1, no * units);
      }
    }
  };
}
