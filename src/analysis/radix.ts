/** Sorting by small whole numbers, without comparing. */

/** Makes counts that stand one place late into places: where each bucket begins. */
export function countedInto(starts: Int32Array): void {
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
}

/**
 * A list of entries in the order of their keys; those of one key stay as they were.
 * @param keys the key of each entry, from 0 to below `buckets`
 */
export function sortedBy(order: Int32Array, keys: Int32Array, buckets: number): Int32Array {
  const next = new Int32Array(buckets + 1);
  for (let at = 0; at < order.length; at++) {
    const bucket = (keys[order[at] ?? 0] ?? 0) + 1;
    next[bucket] = (next[bucket] ?? 0) + 1;
  }
  countedInto(next);
  const sorted = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const entry = order[at] ?? 0;
    const bucket = keys[entry] ?? 0;
    const place = next[bucket] ?? 0;
    next[bucket] = place + 1;
    sorted[place] = entry;
  }
  return sorted;
}
