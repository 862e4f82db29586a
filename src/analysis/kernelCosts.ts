/** What the sums of all pairs cost, and which issues are packed for that. */
import type { CellColumns } from './cellColumns.ts';
import type { Packed, Spoken } from './layerPlan.ts';
import { any } from './heldBits.ts';
import { COUNTED, type Ground, type Layer } from './layers.ts';
import { STEP } from './packing.ts';
import { NARROW } from './pairKernel.ts';
import { pairKernelInWasm } from './pairKernelWasm.ts';

/** Nanoseconds, measured; only ratios count. */
const COSTS = {
  /** A pair of parties, if any issue is packed, and each step of bits or of numbers. */
  pair: 4,
  step: { bits: 4, numbers: 1.5 },
  /** An entry of a list, of issues that could be bits and of those that could be numbers; and that a party goes through an issue's. */
  entry: { bits: 0.9, numbers: 10 },
  visit: 70,
} as const;

/** Numbers and what two of them add up to are of 16 bits, with a sign. */
const MOST_VALUES = 2 ** 14 - 1;

/**
 * The issues that are packed, those that most speak of first: as many, in whole steps, as make the sums in least time, or all
 * that can be. Bits are those of which nobody has two values on one side.
 */
export function packedIn(spoken: Spoken, parties: number, all: boolean): Packed {
  const issues = [...spoken.most.keys()];
  const packed = (kind: keyof Packed, isAble: (most: number) => boolean): readonly number[] => {
    const able = issues.filter((issue) => isAble(spoken.most[issue] ?? 0));
    if (all || spoken.isBound) return able;
    const holders = (issue: number): number =>
      (spoken.holders[2 * issue + 1] ?? 0) + (spoken.holders[2 * issue + 2] ?? 0);
    able.sort((one, other) => holders(other) - holders(one));
    return able.slice(0, cheapest(kind, able.map(holders), parties)).sort((one, other) => one - other);
  };
  return {
    bits: packed('bits', (most) => most === 1),
    numbers: packed('numbers', (most) => most > 1 && most <= MOST_VALUES),
  };
}

/** With how many packed the sums are made in least time. @param holders of each issue, the most first */
function cheapest(kind: keyof Packed, holders: readonly number[], parties: number): number {
  const { pair, step, visit } = COSTS;
  const pairs = (parties * (parties - 1)) / 2;
  const listed = (many: number): number => (COSTS.entry[kind] * many ** 2) / 2 + visit * many;
  let rest = holders.reduce((sum, many) => sum + listed(many), 0);
  let [least, best] = [rest, 0];
  holders.forEach((many, at) => {
    rest -= listed(many);
    const isStep = (at + 1) % STEP[kind] === 0 || at + 1 === holders.length;
    const cost = rest + pairs * (pair + step[kind] * Math.ceil((at + 1) / STEP[kind]));
    if (isStep && cost < least) [least, best] = [cost, at + 1];
  });
  return best;
}

/**
 * Where so much is said that bits cost far less than lists, whoever speaks of what: no more than everybody does, of each layer.
 * Undefined where that is not so, or is not known without counting.
 * @param unit that of the sums
 */
export function boundsOf(
  ground: Ground,
  layers: readonly Layer[],
  counts: Uint8Array,
  unit: number,
): readonly Spoken[] | undefined {
  const parties = ground.row.length;
  const { listed, bits } = costsOf(Math.min(...layers.map(onceIn)), parties, counts.length);
  const units = layers.reduce((sum, { weight }) => sum + weight, 0) / unit;
  const isSmall = 2 * counts.length * units < NARROW.sums;
  if (!isSmall || FAR_LESS * bits > listed || !pairKernelInWasm()) return undefined;
  const holders = new Int32Array(2 * counts.length + 1).fill(parties);
  return layers.map(() => ({ holders, most: Int32Array.from(counts), isBound: true }));
}

const FAR_LESS = 4;

/** How many cells a layer has, where none has two values on one side; otherwise 0. */
function onceIn({ plus, minus, yes, no }: Layer): number {
  let cells = 0;
  if (yes === COUNTED) {
    for (let at = 0; at < plus.length; at++) {
      const values = (plus[at] ?? 0) | (minus[at] ?? 0);
      if (values > 1) return 0;
      cells += values;
    }
    return cells;
  }
  const bits = yes | no;
  for (let at = 0; at < plus.length; at++) cells += any((plus[at] ?? 0) & bits);
  return cells;
}

/** About what all sums cost, before it is known how many speak of which issue. */
export function aboutCost({ size, encoded, parties }: CellColumns): number {
  const { listed, bits } = costsOf(size, parties.length, encoded.issues.length);
  return Math.min(listed, bits);
}

/** By lists and by bits, if all issues are alike. */
function costsOf(cells: number, parties: number, issues: number) {
  const { pair, step, entry, visit } = COSTS;
  return {
    listed: (entry.bits * cells ** 2) / Math.max(1, issues) / 2 + visit * cells,
    bits: ((parties * (parties - 1)) / 2) * (pair + (step.bits * issues) / STEP.bits),
  };
}
