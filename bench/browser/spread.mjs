/** How well the planted camps can be seen in a layout. */
import { campOf } from './sizes.mjs';

/** So many parties are compared with all others. */
const SAMPLE = 220;

/**
 * The mean distance within camps over that between camps: 1 is camps that cannot be seen.
 * @param {Readonly<Record<string, readonly [number, number]>>} places by party
 * @param {import('./sizes.mjs').Size} size
 */
export function spread(places, size) {
  const parties = Object.keys(places).sort();
  const step = Math.max(1, Math.floor(parties.length / SAMPLE));
  const within = { sum: 0, pairs: 0 };
  const between = { sum: 0, pairs: 0 };
  for (let i = 0; i < parties.length; i += step) {
    for (let j = i + 1; j < parties.length; j += step) {
      const [a, b] = [parties[i] ?? '', parties[j] ?? ''];
      const [one, other] = [places[a] ?? [0, 0], places[b] ?? [0, 0]];
      const sums = campOf(a, size) === campOf(b, size) ? within : between;
      sums.sum += Math.hypot(one[0] - other[0], one[1] - other[1]);
      sums.pairs += 1;
    }
  }
  return within.sum / within.pairs / (between.sum / between.pairs);
}
