/** Negotiations with planted camps: within a camp parties mostly agree, between camps they mostly do not. */
import type { Dataset } from '../../src/model/dataset.ts';
import { withShown } from '../../src/analysis/shown.ts';
import { dataset } from './build.ts';

/** A small generator of fixed numbers from 0 to 1 (mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Camps {
  readonly dataset: Dataset;
  /** The camp of each party, by its id. */
  readonly campOf: ReadonlyMap<string, number>;
}

/** Each party speaks on seven issues in ten, and with its camp on nine of ten of them. All parties are shown first. */
export function plantedCamps(parties: number, issues: number, camps: number, seed = 1): Camps {
  const random = seeded(seed);
  const two = (number: number): string => String(number).padStart(2, '0');
  const ids = Array.from({ length: parties }, (_, i) => `p${two(i)}`);
  const topics = Array.from({ length: issues }, (_, i) => `i${two(i)}`);
  // Neighbours in id order are in different camps, so that no order by id helps.
  const campOf = new Map(ids.map((id, i) => [id, i % camps]));
  const sides = topics.map((_, i) =>
    Array.from({ length: camps }, (__, camp) => (i + camp) % camps < camps / 2),
  );
  const statements = ids.flatMap((id) =>
    topics.flatMap((issue, i) => {
      if (random() > 0.7) return [];
      const yes = sides[i]?.[campOf.get(id) ?? 0] ?? true;
      const loyal = random() < 0.9;
      return [`${id} ${yes === loyal ? 'supports' : 'opposes'} ${issue}`];
    }),
  );
  return {
    dataset: withShown(dataset({ parties: ids, issues: topics, statements, shownParties: ids })),
    campOf,
  };
}
