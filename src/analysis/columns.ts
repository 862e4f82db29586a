/** Columns of numbers in no more memory than they need: every page of what is asked for costs. */

/** A column as its readers see it: of which kind it is matters to nobody, nor could what is made of it be of that kind. */
export interface Numbers extends Iterable<number> {
  readonly length: number;
  readonly [at: number]: number;
  readonly indexOf: (value: number) => number;
  readonly keys: () => Iterable<number>;
  readonly forEach: (each: (value: number, at: number) => void) => void;
}

/** The first place from `from` to before `end` whose number is not below a value, in a column that is in order there; else `end`. */
export function firstNotBelow(column: Numbers, value: number, from: number, end: number): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Columns of as many kinds as there are. */
export type Room = Uint16Array | Int32Array | Float32Array | Float64Array;

const [SIXTEEN_BITS, EXACT_SINGLE] = [2 ** 16, 2 ** 24];

/**
 * Room for numbers that are multiples of a unit.
 * @param unit a power of two up to 1. @param most how many units at the most
 */
export function amountColumn(length: number, unit: number, most: number) {
  if (unit === 1 && most < SIXTEEN_BITS) return new Uint16Array(length);
  return most < EXACT_SINGLE ? new Float32Array(length) : new Float64Array(length);
}

/** Room for whole numbers of either sign. @param most the greatest size that one can have */
export function signedColumn(length: number, most: number) {
  return most < 2 ** 7 ? new Int8Array(length) : new Int32Array(length);
}

/** Room for places in a list of so many things. */
export function placeColumn(length: number, things: number) {
  return things <= SIXTEEN_BITS ? new Uint16Array(length) : new Int32Array(length);
}
