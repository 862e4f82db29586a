/** The order in which everything that was said stands in its cells. */
import { countedInto } from './radix.ts';

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
export function cellOrder({ party, parties, thing, things, age, ages }: Entries): Int32Array {
  // Far beyond what can be read: no matter how long it takes.
  if (things * ages * party.length > Number.MAX_SAFE_INTEGER)
    return Int32Array.from(party.keys()).sort((one, other) => {
      const by = (column: Int32Array): number => (column[one] ?? 0) - (column[other] ?? 0);
      return by(party) || by(thing) || by(age) || one - other;
    });
  // Thing, age and place make one number: each party's entries are numbers side by side, which the engine sorts by itself,
  // and little is looked up from all over the memory.
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
