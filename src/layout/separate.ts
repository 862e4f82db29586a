/** Pills of one row side by side: as near to where each wants to be as non-overlap allows. */

export interface Wish {
  /** Where its middle wants to be. */
  readonly target: number;
  readonly width: number;
}

/** Space between two pills. */
export const GAP = 16;

/**
 * Middles in the order given, at least squares from their targets, none overlapping, all within the interval: pool
 * adjacent violators (Ayer et al. 1955), then clamped. Undefined if they do not fit.
 */
export function separate(
  wishes: readonly Wish[],
  left: number,
  right: number,
): readonly number[] | undefined {
  const whole = wishes.reduce((sum, { width }) => sum + width, 0) + GAP * Math.max(0, wishes.length - 1);
  if (whole > right - left) return undefined;
  // Take from each target the room of those before it: what is left must only not fall.
  let taken = 0;
  const starts = wishes.map(({ target, width }) => {
    const start = target - width / 2 - taken;
    taken += width + GAP;
    return start;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const start of starts) {
    pools.push({ sum: start, count: 1 });
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)];
      if (!before || !last || before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  const most = right - whole;
  const levels = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(sum / count, left), most)),
  );
  taken = 0;
  return wishes.map(({ width }, i) => {
    const middle = (levels[i] ?? left) + taken + width / 2;
    taken += width + GAP;
    return middle;
  });
}
