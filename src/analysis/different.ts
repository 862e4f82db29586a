/** The few different values that very many things have: each thing is looked at once. */

export interface Different<T> {
  /** In the order in which they were met. */
  readonly values: readonly T[];
  /** Of each thing the place of its value. */
  readonly of: Int32Array<ArrayBuffer>;
}

export function different<S, T>(things: readonly S[], valueOf: (thing: S) => T): Different<T> {
  const places = new Map<T, number>();
  const of = new Int32Array(things.length);
  things.forEach((thing, at) => {
    const value = valueOf(thing);
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    of[at] = place;
  });
  return { values: [...places.keys()], of };
}

/** Puts something else in the place of each value. @param by of each place the new one */
export function renumbered(of: Int32Array<ArrayBuffer>, by: ArrayLike<number>): Int32Array<ArrayBuffer> {
  for (let at = 0; at < of.length; at++) of[at] = by[of[at] ?? 0] ?? 0;
  return of;
}
