/** Numbers for pairs, as they are met: what is summed by pair is summed in a list. */

/** Up to so many pairs have a place each, met or not: a list answers sooner than a map. */
const FEW = 2 ** 21;

/**
 * Of each pair the place that it has among those asked for so far; a new one has the next.
 * @param things pairs are numbers from 0 to below their square
 */
export function placesOfPairs(things: number): (pair: number) => number {
  let next = 0;
  if (things * things > FEW) {
    const places = new Map<number, number>();
    return (pair) => {
      const known = places.get(pair);
      if (known !== undefined) return known;
      places.set(pair, next);
      return next++;
    };
  }
  const places = new Int32Array(things * things);
  return (pair) => {
    if (places[pair] === 0) places[pair] = ++next;
    return (places[pair] ?? 0) - 1;
  };
}
