/** Long lists of which nobody looks at all: counted at once, and made where they are looked at. */
import { countedInto } from './radix.ts';

/** What of an array is needed to show a part of it. */
export interface Pieces<T> {
  readonly length: number;
  /** Those from one place up to before another. */
  readonly slice: (from?: number, to?: number) => readonly T[];
}

/**
 * A list that stands in rows.
 * @param sizes how many each row has
 * @param membersOf what makes each of them, in order; asked whenever some of a row is looked at
 */
export function inRows<T>(
  sizes: ArrayLike<number>,
  membersOf: (row: number) => readonly (() => T)[],
): Pieces<T> {
  const starts = new Int32Array(sizes.length + 1);
  starts.set(sizes, 1);
  countedInto(starts);
  const length = starts[sizes.length] ?? 0;
  return {
    length,
    slice(from = 0, to = length) {
      const some: T[] = [];
      for (let row = 0; row < sizes.length; row++) {
        const [begin, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
        if (begin === end || end <= from || begin >= to) continue;
        const members = membersOf(row).slice(Math.max(0, from - begin), to - begin);
        some.push(...members.map((make) => make()));
      }
      return some;
    },
  };
}
