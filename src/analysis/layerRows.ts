/**
 * The sums of one party after another with all later ones, layer by layer. An issue that many speak of is packed, as bits or
 * numbers of each party; one that few speak of is a list of those for it and a list of those against it (pairKernel.ts).
 */
import type { CellColumns } from './cellColumns.ts';
import { LISTED, mostTerms, pairsMet, planOf, spokenOf, type Packed, type Plan } from './layerPlan.ts';
import { COUNTED, groundOf, manyIn, type Ground, type Layer } from './layers.ts';
import { unitOf } from './levels.ts';
import { hastened } from './hasten.ts';
import { NARROW, pairKernelInScript, type PairKernel, type Taken, type Taker } from './pairKernel.ts';

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
  /** Whether sums of others have been begun where these are made: they cannot go on. */
  readonly isLost?: (() => boolean) | undefined;
  /** Takes sums over where that can be done faster than one by one: whole ones below 2¹⁶, of no more parties. */
  readonly taker?: (columns: Taken) => Taker | undefined;
  /** Makes those of a first party with all later ones. Each party once, in order. */
  readonly add: (party: number) => void;
}

/** How an issue is counted: as it suits, or, for tests, always in one way. */
export type Way = 'suits' | 'lists' | 'packed' | 'script';

/** @param counts 1 for each issue that counts */
export function layerRows(
  columns: CellColumns,
  layers: readonly Layer[],
  counts: Uint8Array,
  way: Way = 'suits',
): Rows {
  const parties = columns.parties.length;
  const unit = unitOf(layers.map(({ weight }) => weight));
  const ground = groundOf(columns);
  const fast = parties <= NARROW.parties && way !== 'script' ? hastened() : undefined;
  const bounds = way === 'suits' ? fast?.boundsOf(ground, layers, counts, unit) : undefined;
  const spoken = bounds ?? layers.map((layer) => spokenOf(ground, layer, counts));
  const most = spoken.reduce(
    (sum, each, at) => sum + mostTerms(each) * ((layers[at]?.weight ?? 0) / unit),
    0,
  );
  // WebAssembly has room for so many parties, and for such sums.
  const kernelFor = most < NARROW.sums ? fast?.kernel() : undefined;
  let entries = 0;
  const planned = spoken.map((each, at) => {
    const packed = kernelFor && way !== 'lists' ? fast?.packedIn(each, parties, way === 'packed') : undefined;
    const plan = planOf(each, counts, entries, packed ?? NONE_PACKED);
    entries = plan.starts.at(-1) ?? 0;
    return { layer: layers[at] ?? NOTHING, plan };
  });
  const kernel = (kernelFor ?? pairKernelInScript)(
    parties,
    planned.map(({ plan }) => plan.width),
    entries,
  );
  const adders = planned.map(({ layer, plan }, at) => {
    fast?.pack(ground, layer, plan, kernel, at);
    return adderOf(ground, layer, plan, kernel, at, unit);
  });
  const { sums } = kernel;
  /** Whether nothing has been added since they were all made 0. */
  let isClear = true;
  return {
    sums,
    unit,
    most,
    // What is of the least size is all there is.
    met: spoken[0] ? pairsMet(spoken[0]) : 0,
    isLost: kernel.isLost,
    taker: (into) => {
      const taker = kernel.taker?.(into);
      return (
        taker && {
          ...taker,
          take(party) {
            isClear = true;
            return taker.take(party);
          },
        }
      );
    },
    add(party) {
      if (!isClear) sums.fill(0, 2 * party + 2);
      isClear = false;
      for (const add of adders) add(party);
    },
  };
}

const NONE_PACKED: Packed = { bits: [], numbers: [] };

const NOTHING: Layer = {
  weight: 0,
  plus: new Uint8Array(),
  minus: new Uint8Array(),
  yes: COUNTED,
  no: COUNTED,
};

/**
 * Fills the lists of a layer, and gives what adds the sums of a party. In lists parties stand in order, so that those
 * after a party are the later ones.
 */
function adderOf(
  { row: rowOf, rows, thing }: Ground,
  { weight, plus, minus, yes: yesBits, no: noBits }: Layer,
  { placeOf, starts, isMany }: Plan,
  kernel: PairKernel,
  number: number,
  unit: number,
): Rows['add'] {
  const { entries, sums } = kernel;
  const first = starts[0] ?? 0;
  /** How many values each entry has; undefined where all have one. */
  const many = isMany ? new Int32Array((starts.at(-1) ?? 0) - first) : undefined;
  const next = starts.slice(0, -1);
  /** The cells of lists, by party, and where those of each party end. */
  const listed = new Int32Array((starts.at(-1) ?? 0) - first);
  const ends = new Int32Array(rowOf.length);
  // A function for each row is compiled sooner than a loop over all of them.
  const enterRow = (party: number): void => {
    const own = rowOf[party] ?? 0;
    const end = rows[own + 1] ?? 0;
    ends[party] = ends[party - 1] ?? 0;
    for (let at = rows[own] ?? 0; at < end; at++) {
      const issue = thing[at] ?? 0;
      if (placeOf[issue] !== LISTED) continue;
      const yes = manyIn(plus[at] ?? 0, yesBits);
      const no = manyIn(minus[at] ?? 0, noBits);
      if ((yes | no) === 0) continue;
      listed[ends[party] ?? 0] = at;
      ends[party] = (ends[party] ?? 0) + 1;
      if (yes > 0) enter(2 * issue, party, yes);
      if (no > 0) enter(2 * issue + 1, party, no);
    }
  };
  if (listed.length > 0) for (let party = 0; party < rowOf.length; party++) enterRow(party);
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
    const end = ends[party] ?? 0;
    for (let each = ends[party - 1] ?? 0; each < end; each++) {
      const at = listed[each] ?? 0;
      const list = 2 * (thing[at] ?? 0);
      const yes = manyIn(plus[at] ?? 0, yesBits);
      const no = manyIn(minus[at] ?? 0, noBits);
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
