/**
 * What very many things have, as a column: each different value once, and of each thing the place of its value. What a
 * value means need then be found out once only.
 */
export interface Coded<T> {
  /** The same value may stand there twice. One that no thing has is undefined. */
  readonly values: readonly T[];
  readonly codes: Int32Array;
}

/** The value of one thing. */
export function valueIn<T>({ values, codes }: Coded<T>, thing: number): T | undefined {
  return values[codes[thing] ?? -1];
}

/** A column of what some things have. @param keyOf tells values apart that are objects */
export function codedOf<K, T>(
  things: readonly K[],
  of: (thing: K) => T,
  keyOf: (value: T) => unknown = (value) => value,
): Coded<T> {
  const places = new Map<unknown, number>();
  const values: T[] = [];
  const codes = new Int32Array(things.length);
  // Mostly the next thing has what the last one had, or one of few values.
  let last: T | undefined;
  let place = -1;
  things.forEach((thing, at) => {
    const value = of(thing);
    if (place === -1 || value !== last) {
      const key = keyOf(value);
      const known = places.get(key);
      place = known ?? values.push(value) - 1;
      if (known === undefined) places.set(key, place);
      last = value;
    }
    codes[at] = place;
  });
  return { values, codes };
}

/** What is made of each value. */
export function mapped<T, U>({ values, codes }: Coded<T>, make: (value: T) => U): Coded<U> {
  return { values: values.map((value) => make(value)), codes };
}

/** What is made of the values that each thing has in two columns: once for each pair that there is. */
export function combined<A, B, T>(
  one: Coded<A>,
  other: Coded<B>,
  make: (a: A | undefined, b: B | undefined) => T,
): Coded<T> {
  const [only] = other.values;
  if (other.values.length === 1) return mapped(one, (value) => make(value, only));
  const places = new Map<number, number>();
  const values: T[] = [];
  const codes = new Int32Array(one.codes.length);
  for (let at = 0; at < codes.length; at++) {
    const [a, b] = [one.codes[at] ?? 0, other.codes[at] ?? 0];
    const pair = a * other.values.length + b;
    let place = places.get(pair);
    if (place === undefined) {
      place = values.push(make(one.values[a], other.values[b])) - 1;
      places.set(pair, place);
    }
    codes[at] = place;
  }
  return { values, codes };
}

/** The same column with each value once. */
export function distinct<T>({ values, codes }: Coded<T>): Coded<T> {
  const unique = [...new Set(values)];
  if (unique.length === values.length) return { values, codes };
  const places = new Map(unique.map((value, place) => [value, place]));
  return { values: unique, codes: recoded(codes, values, (value) => places.get(value) ?? 0) };
}

/** Of each thing the number that stands for its value. */
export function recoded<T>(
  codes: Int32Array,
  values: readonly T[],
  numberOf: (value: T) => number,
): Int32Array {
  const numbers = Int32Array.from(values, numberOf);
  const own = new Int32Array(codes.length);
  for (let at = 0; at < own.length; at++) own[at] = numbers[codes[at] ?? 0] ?? 0;
  return own;
}

/** The column of some of the things, given by their places, without the values that none of them has. */
export function picked<T>({ values, codes }: Coded<T>, things: Int32Array): Coded<T> {
  const places = new Int32Array(values.length).fill(-1);
  const kept: T[] = [];
  const own = things.map((thing) => {
    const code = codes[thing] ?? 0;
    if (places[code] === -1) places[code] = kept.push(...values.slice(code, code + 1)) - 1;
    return places[code] ?? 0;
  });
  return { values: kept, codes: own };
}

/** How many things have each value. */
export function usesOf({ values, codes }: Coded<unknown>): Int32Array {
  const uses = new Int32Array(values.length);
  if (values.length === 1) return uses.fill(codes.length);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    uses[code] = (uses[code] ?? 0) + 1;
  }
  return uses;
}
