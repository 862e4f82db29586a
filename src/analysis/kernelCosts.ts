/** What the sums of all pairs cost, and which issues are bits for that. */
import type { CellColumns } from './cellColumns.ts';
import type { Spoken } from './layerPlan.ts';
import { STEP } from './pairKernel.ts';

/** Nanoseconds, measured; only ratios count. */
const COSTS = {
  /** A pair of parties, if any issue is a bit, and each step of bits. */
  pair: 4,
  step: 4,
  /** An entry of a list; and that a party goes through the lists of an issue. */
  entry: 0.9,
  visit: 70,
} as const;

/**
 * The issues that are worked on as bits, those that most speak of first: as many, in whole steps, as make the sums in least
 * time, or all that can be bits, since nobody has two values on one side.
 */
export function bitsIn({ holders, most }: Spoken, parties: number, all: boolean): readonly number[] {
  const many = (issue: number): number => (holders[2 * issue + 1] ?? 0) + (holders[2 * issue + 2] ?? 0);
  const able = [...most.keys()]
    .filter((issue) => most[issue] === 1)
    .sort((one, other) => many(other) - many(one));
  return all ? able : able.slice(0, cheapest(able.map(many), parties));
}

/** With how many bits the sums are made in least time. @param holders of each issue, the most first */
function cheapest(holders: readonly number[], parties: number): number {
  const { pair, step, entry, visit } = COSTS;
  const pairs = (parties * (parties - 1)) / 2;
  const listed = (many: number): number => (entry * many ** 2) / 2 + visit * many;
  let rest = holders.reduce((sum, many) => sum + listed(many), 0);
  let [least, best] = [rest, 0];
  holders.forEach((many, at) => {
    rest -= listed(many);
    const isStep = (at + 1) % STEP === 0 || at + 1 === holders.length;
    const cost = rest + pairs * (pair + step * Math.ceil((at + 1) / STEP));
    if (isStep && cost < least) [least, best] = [cost, at + 1];
  });
  return best;
}

/** About what all sums cost, before it is known how many speak of which issue. */
export function aboutCost({ size, encoded, parties }: CellColumns): number {
  const { pair, step, entry, visit } = COSTS;
  const issues = encoded.issues.length;
  const listed = (entry * size ** 2) / Math.max(1, issues) / 2 + visit * size;
  const bits = ((parties.length * (parties.length - 1)) / 2) * (pair + (step * issues) / STEP);
  return Math.min(listed, bits);
}
