/** The order in which everything that was said stands in its cells. */
import { countedInto, sortedBy } from './radix.ts';

/** Entries, each of one party about one thing, and how many different ones of each there are. */
export interface Entries {
  readonly party: Int32Array;
  readonly parties: number;
  readonly thing: Int32Array;
  readonly things: number;
  readonly age: Int32Array;
  readonly ages: number;
}

/** Entries by party, then by thing, then by age, then as they stand. */
export function cellOrder(entries: Entries): Int32Array {
  const { party, parties, thing, things, age, ages } = entries;
  const isOneNumber = things * ages * party.length <= Number.MAX_SAFE_INTEGER;
  if (isOneNumber) return byOneNumber(entries);
  // Stable, the last key first.
  const byAge = sortedBy(Int32Array.from(age.keys()), age, ages);
  return sortedBy(sortedBy(byAge, thing, things), party, parties);
}

/**
 * The same where thing, age and place make one number that is exact: then each party's entries are numbers side by side,
 * which the engine sorts by itself, and little is looked up from all over the memory.
 */
function byOneNumber({ party, parties, thing, age, ages }: Entries): Int32Array {
  const size = party.length;
  const starts = new Int32Array(parties + 1);
  for (let at = 0; at < size; at++) {
    const after = (party[at] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  countedInto(starts);
  const next = starts.slice();
  const keys = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const own = party[at] ?? 0;
    const place = next[own] ?? 0;
    next[own] = place + 1;
    keys[place] = ((thing[at] ?? 0) * ages + (age[at] ?? 0)) * size + at;
  }
  for (let own = 0; own < parties; own++) keys.subarray(starts[own], starts[own + 1]).sort();
  const order = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const key = keys[at] ?? 0;
    order[at] = key - Math.floor(key / size) * size;
  }
  return order;
}
