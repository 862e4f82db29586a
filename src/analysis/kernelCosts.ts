/** What the sums of all pairs cost, and which issues are packed for that. */
import type { CellColumns } from './cellColumns.ts';
import type { Spoken } from './spoken.ts';

/** Issues by how they are packed, each in order (packedRows.ts). */
export interface Packed {
  /** Of these nobody has two values on one side. */
  readonly bits: readonly number[];
  readonly numbers: readonly number[];
}

/** So many issues are worked on at once. */
export const STEP = { bits: 128, numbers: 8 } as const;

/** Nanoseconds, measured; only ratios count. */
const COSTS = {
  /** A pair of parties, if any issue is packed, and each step. */
  pair: 4,
  step: { bits: 4, numbers: 1.5 },
  /** An entry of a list, of issues that could be bits and of those that could be numbers; and that a party goes through an issue's. */
  entry: { bits: 0.9, numbers: 1.5 },
  visit: 20,
} as const;

/** Numbers and what two of them add up to are of 16 bits, with a sign. */
const MOST_VALUES = 2 ** 14 - 1;

/**
 * The issues that are packed, those that most speak of first: as many, in whole steps, as make the sums in least time, or all
 * that can be. Bits are those of which nobody has two values on one side.
 */
export function packedIn({ holders, most }: Spoken, parties: number, all: boolean): Packed {
  const many = (issue: number): number => (holders[2 * issue + 1] ?? 0) + (holders[2 * issue + 2] ?? 0);
  const packed = (kind: keyof Packed, isAble: (values: number) => boolean): readonly number[] => {
    const able: number[] = [];
    for (let issue = 0; issue < most.length; issue++) if (isAble(most[issue] ?? 0)) able.push(issue);
    return all ? able : worthIt(kind, able, many, parties);
  };
  return {
    bits: packed('bits', (values) => values === 1),
    numbers: packed('numbers', (values) => values > 1 && values <= MOST_VALUES),
  };
}

/** Of some issues as many as make the sums in least time. @param many how many speak of one */
function worthIt(
  kind: keyof Packed,
  issues: readonly number[],
  many: (issue: number) => number,
  parties: number,
): readonly number[] {
  const { pair, step, entry, visit } = COSTS;
  const pairs = (parties * (parties - 1)) / 2;
  const listed = (holders: number): number => (entry[kind] * holders ** 2) / 2 + visit * holders;
  const greatest = issues.reduce((most, issue) => Math.max(most, many(issue)), 0);
  // Not even a step of those that most speak of.
  if (STEP[kind] * listed(greatest) < pairs * step[kind]) return [];
  const byMany = issues.toSorted((one, other) => many(other) - many(one));
  let [saved, most, best] = [0, 0, 0];
  byMany.forEach((issue, at) => {
    saved += listed(many(issue));
    const isStep = (at + 1) % STEP[kind] === 0 || at + 1 === byMany.length;
    const gain = saved - pairs * (pair + step[kind] * Math.ceil((at + 1) / STEP[kind]));
    if (isStep && gain > most) [most, best] = [gain, at + 1];
  });
  return byMany.slice(0, best).sort((one, other) => one - other);
}

/** About what all sums cost, before it is known how many speak of which issue. */
export function aboutCost({ size, encoded, parties }: CellColumns): number {
  const { pair, step, entry, visit } = COSTS;
  const issues = encoded.issues.length;
  const listed = (entry.bits * size ** 2) / Math.max(1, issues) / 2 + visit * size;
  const bits = ((parties.length * (parties.length - 1)) / 2) * (pair + (step.bits * issues) / STEP.bits);
  return Math.min(listed, bits);
}
