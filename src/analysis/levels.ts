/**
 * Values as levels: the places of their sizes in a list from 0 up, with the value's sign. Which of two values is the
 * larger, and how many there are, can be said by level; what one is worth stands in the list.
 */
import type { Statement } from '../model/dataset.ts';
import { different, renumbered } from './different.ts';
import { valueOf } from './position.ts';

/** The level of a statement that has no value. */
export const UNCLEAR = -0x8000_0000;

/** Values that a reader can suppose, whatever the data. */
const WORDS = [0, 0.5, 1];

/** The sizes of the values of some statements, and of each statement its level. */
export function levelColumns(statements: readonly Statement[]): {
  readonly sizes: Float64Array;
  readonly of: Int32Array;
} {
  const seen = new Set(WORDS);
  const { values, of } = different(statements, ({ position }) => position);
  for (const position of values) {
    if (typeof position === 'number') seen.add(Math.abs(position));
  }
  const sizes = Float64Array.from(seen).sort();
  const levelOf = levelIn(sizes);
  const levels = values.map((position) => levelOf(valueOf(position)));
  return { sizes, of: renumbered(of, levels) };
}

/** The level of a value whose size is in the list. */
export function levelIn(sizes: Float64Array): (value: number | undefined) => number {
  const levels = new Map(Array.from(sizes, (size, level) => [size, level]));
  return (value) => {
    if (value === undefined) return UNCLEAR;
    const level = levels.get(Math.abs(value)) ?? 0;
    return value < 0 ? -level : level;
  };
}

/** The value of a level. */
export function valueAt(sizes: Float64Array, level: number): number {
  return level < 0 ? -(sizes[-level] ?? 0) : (sizes[level] ?? 0);
}

/** Sums of multiples of this are exact as long as they are below 2⁵³ of it. */
const UNIT = 1 / 1024;

/** Whether sums of values of these sizes are the same in every order, to the last digit. */
export function isExact(sizes: ArrayLike<number>): boolean {
  for (let level = 0; level < sizes.length; level++) {
    if (!Number.isInteger((sizes[level] ?? 0) / UNIT)) return false;
  }
  return true;
}
