/**
 * A good partition of many parties, not proven: parties move to the bloc that they agree with most, then blocs as
 * wholes, until nothing gains (local moving with aggregation, after Blondel et al. 2008, on signed nets). It starts
 * from several places, all fixed, so that every machine finds the same.
 */
import { byMerit, EQUAL, numbered, type Partition, type Weighed } from './partition.ts';

/** Two things joined by a net other than 0. */
export interface Join {
  readonly a: number;
  readonly b: number;
  readonly net: number;
}

/** About how many joins are looked at in all, so that the work does not grow with the size of the data set. */
const WORK = 400_000;

const MOST_STARTS = 12;

/** Enough rounds to settle; a bound, in case rounding makes two places look better by turns. */
const MOST_ROUNDS = 60;

/** The partitions of n things that the search ends with, the best first, each once. */
export function searchPartitions(n: number, joins: readonly Join[]): readonly Weighed[] {
  const starts = Math.max(2, Math.min(MOST_STARTS, Math.floor(WORK / Math.max(1, joins.length))));
  const chance = chances(n);
  const ends = Array.from({ length: starts }, (_, start) => {
    const labels = Array.from({ length: n }, (__, at) =>
      start === 0 ? at : Math.floor(chance() * (start + 1)),
    );
    const partition = settled(numbered(labels), joins);
    return { partition, net: netInside(partition, joins) };
  });
  const each = new Map(ends.map((end) => [end.partition.join(), end]));
  return [...each.values()].sort(byMerit);
}

/** The net that the blocs of a partition hold inside. */
function netInside(partition: Partition, joins: readonly Join[]): number {
  return joins.reduce((sum, { a, b, net }) => (partition[a] === partition[b] ? sum + net : sum), 0);
}

/** Moves parties, then blocs, until neither gains. */
function settled(start: Partition, joins: readonly Join[]): Partition {
  let partition = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = moveEach(partition, joins);
    const blocs = joins.map(({ a, b, net }) => ({ a: (moved[a] ?? 1) - 1, b: (moved[b] ?? 1) - 1, net }));
    const own = numbered(Array.from({ length: Math.max(0, ...moved) }, (_, bloc) => bloc));
    const merged = moveEach(own, merge(blocs));
    partition = numbered(moved.map((bloc) => merged[bloc - 1] ?? 0));
    if (merged.length === Math.max(0, ...merged)) break;
  }
  return partition;
}

/** Joins between blocs: the sums of those between their members; those inside one fall away. */
function merge(joins: readonly Join[]): readonly Join[] {
  const sums = new Map<string, Join>();
  for (const { a, b, net } of joins) {
    if (a === b) continue;
    const [one, other] = a < b ? [a, b] : [b, a];
    const key = `${one} ${other}`;
    sums.set(key, { a: one, b: other, net: net + (sums.get(key)?.net ?? 0) });
  }
  return [...sums.values()];
}

/** Lets each thing in turn go where its net is greatest, alone if nowhere above 0, until all stay. */
function moveEach(start: Partition, joins: readonly Join[]): Partition {
  const around = start.map((): { readonly other: number; readonly net: number }[] => []);
  for (const { a, b, net } of joins) {
    around[a]?.push({ other: b, net });
    around[b]?.push({ other: a, net });
  }
  const labels = [...start];
  let free = Math.max(0, ...labels) + 1;
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    around.forEach((neighbours, at) => {
      const pulls = new Map<number, number>();
      for (const { other, net } of neighbours) {
        const label = labels[other] ?? 0;
        pulls.set(label, (pulls.get(label) ?? 0) + net);
      }
      const here = labels[at] ?? 0;
      const held = pulls.get(here) ?? 0;
      let [most, to] = held >= -EQUAL ? [held, here] : [0, free];
      for (const [label, pull] of pulls) if (pull > most + EQUAL) [most, to] = [pull, label];
      if (to === here) return;
      if (to === free) free++;
      labels[at] = to;
      moved = true;
    });
  }
  return numbered(labels);
}

/** Numbers from 0 to 1 that look like chance and are the same everywhere (Lehmer's generator, as d3-random's). */
function chances(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
