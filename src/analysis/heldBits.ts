/**
 * What is held in a cell as bits, where there are few levels (levels.ts): whether anything is clear, for each level whether
 * the value for the thing is of it, for each whether the one against it is, and whether anything is said at all. Bits can
 * be joined and asked without a branch, which a machine could not foresee.
 */
import type { Numbers } from './columns.ts';

export interface HeldBits {
  /** Of every cell of the data set; 0 for one that is not in view. */
  readonly of: Numbers;
  /** Those of all cells. */
  readonly union: number;
}

/** Something is clear. */
export const CLEAR = 1;

/** Levels up to this have room. */
export const MOST_LEVELS = 14;

/** Something is said. @param top the highest level */
export function saidBit(top: number): number {
  return 1 << (2 * top + 1);
}

/** The bit of a value that is not 0. @param top the highest level */
export function bitOf(level: number, top: number): number {
  return 1 << (level > 0 ? level : top - level);
}

/** Those of all values for a thing whose level is at least so high; those against it are `top` places higher. */
export function bitsFrom(least: number, top: number): number {
  return (1 << (top + 1)) - (1 << least);
}

/** 1 where any bit is set, otherwise 0. */
export function any(bits: number): number {
  return (0 - bits) >>> 31;
}

/** The highest level among the bits for a thing; 0 if there is none. */
export function highest(bits: number): number {
  return 31 - Math.clz32(bits | 1);
}

/** Room for the bits of cells. */
export function bitColumn(length: number, top: number) {
  return 2 * top + 1 < 8 ? new Uint8Array(length) : new Int32Array(length);
}
