/**
 * The sums of one party after another with all later ones, layer by layer, from lists: of each issue those who are for it and
 * those who are against it. Of very many parties WebAssembly makes them sooner (packedRows.ts).
 */
import type { CellColumns } from './cellColumns.ts';
import type { Room } from './columns.ts';
import { groundOf, manyIn, type Ground, type Layer } from './layers.ts';
import { unitOf } from './levels.ts';
import { hastened } from './hasten.ts';
import { countedInto } from './radix.ts';
import { mostUnits, pairsMet, spokenOf, type Spoken } from './spoken.ts';

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
  readonly isLost?: () => boolean;
  /** Takes sums over where that can be done faster than one by one: whole ones below 2¹⁶, of no more parties. */
  readonly taker?: (columns: Taken) => Taker;
  /** Makes those of a first party with all later ones. Each party once, in order. */
  readonly add: (party: number) => void;
}

/** Two places, alignment and conflict. */
export type Taken = readonly [a: Room, b: Room, alignment: Room, conflict: Room];

export interface Taker {
  /** Takes over those sums of a party with later ones that are not 0. Gives how many were taken in all. */
  readonly take: (party: number) => number;
  /** What was taken stands in the columns when this is done. */
  readonly finish: () => void;
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
  const unit = unitOf(layers.map(({ weight }) => weight));
  const ground = groundOf(columns);
  const packed = way === 'script' ? undefined : hastened()?.packedRows(ground, layers, counts, unit, way);
  return packed ?? listedRows(ground, layers, counts, unit);
}

function listedRows(ground: Ground, layers: readonly Layer[], counts: Uint8Array, unit: number): Rows {
  const sums = new Float64Array(2 * ground.row.length);
  const spoken = layers.map((layer) => spokenOf(ground, layer, counts));
  const adders = layers.map(
    (layer, at) => spoken[at] && adderOf(ground, layer, spoken[at], counts, sums, unit),
  );
  return {
    sums,
    unit,
    most: mostUnits(spoken, layers, unit),
    met: pairsMet(spoken),
    add(party) {
      sums.fill(0, 2 * party + 2);
      for (const add of adders) add?.(party);
    },
  };
}

/**
 * Fills the lists of a layer, and gives what adds the sums of a party. In lists parties stand in order, so that those after a
 * party are the later ones.
 */
function adderOf(
  { row, rows, thing }: Ground,
  { weight, plus, minus, yes: yesBits, no: noBits }: Layer,
  { holders }: Spoken,
  counts: Uint8Array,
  sums: Float64Array,
  unit: number,
): Rows['add'] {
  /** Where the lists of those for an issue and of those against it begin, by 2 · issue and 2 · issue + 1. */
  const starts = holders.slice();
  countedInto(starts);
  /** Parties, list after list, and how many values each has. */
  const entries = new Int32Array(starts.at(-1) ?? 0);
  const many = new Int32Array(entries.length);
  type Each = (issue: number, yes: number, no: number) => void;
  // A function for each row is compiled sooner than a loop over all of them.
  const walk = (party: number, each: Each): void => {
    const own = row[party] ?? 0;
    const end = rows[own + 1] ?? 0;
    for (let at = rows[own] ?? 0; at < end; at++) {
      const issue = thing[at] ?? 0;
      if (counts[issue] === 1) each(issue, manyIn(plus[at] ?? 0, yesBits), manyIn(minus[at] ?? 0, noBits));
    }
  };
  const next = starts.slice();
  for (let party = 0; party < row.length; party++) {
    const enter = (list: number, values: number): void => {
      if (values === 0) return;
      const place = next[list] ?? 0;
      next[list] = place + 1;
      entries[place] = party;
      many[place] = values;
    };
    walk(party, (issue, yes, no) => {
      enter(2 * issue, yes);
      enter(2 * issue + 1, no);
    });
  }
  /** Of each list how far it is done: the entries from there on are later parties'. */
  const done = starts.slice();
  const addList = (list: number, side: number, amount: number): void => {
    const end = starts[list + 1] ?? 0;
    for (let at = done[list] ?? 0; at < end; at++) {
      const place = 2 * (entries[at] ?? 0) + side;
      sums[place] = (sums[place] ?? 0) + amount * (many[at] ?? 0);
    }
  };
  const units = weight / unit;
  return (party) => {
    walk(party, (issue, yes, no) => {
      const [pro, con] = [2 * issue, 2 * issue + 1];
      if (yes > 0) done[pro] = (done[pro] ?? 0) + 1;
      if (no > 0) done[con] = (done[con] ?? 0) + 1;
      if (yes > 0) {
        addList(pro, 0, yes * units);
        addList(con, 1, yes * units);
      }
      if (no > 0) {
        addList(con, 0, no * units);
        addList(pro, 1, no * units);
      }
    });
  };
}
