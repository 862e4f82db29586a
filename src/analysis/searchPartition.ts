/**
 * A good partition of many parties, not proven: parties move to the bloc that they agree with most, then blocs as
 * wholes, until nothing gains (local moving with aggregation, after Blondel et al. 2008, on signed nets). It starts
 * from several places, all fixed, so that every machine finds the same.
 */
import { pausesAt, type Steps } from './inSteps.ts';
import { placesOfPairs } from './pairPlaces.ts';
import { moveEach, neighboursIn, type Joins, type Neighbours } from './moveEach.ts';
import { blocCount, byMerit, numbered, type Partition, type Weighed } from './partition.ts';

/** About how many joins are looked at in all, so that the work does not grow with the size of the data set. */
const WORK = 400_000;

const MOST_STARTS = 12;

/** Enough rounds to settle; a bound, in case rounding makes two places look better by turns. */
const MOST_ROUNDS = 60;

/** The partitions of n things that the search ends with, the best first, each once. */
export function* searchPartitions(n: number, joins: Joins): Steps<readonly Weighed[]> {
  const starts = Math.max(2, Math.min(MOST_STARTS, Math.floor(WORK / Math.max(1, joins.net.length))));
  const chance = chances(n);
  const neighbours = yield* neighboursIn(n, joins);
  yield;
  const ends: Weighed[] = [];
  for (let start = 0; start < starts; start++) {
    const labels = Array.from({ length: n }, (_, at) =>
      start === 0 ? at : Math.floor(chance() * (start + 1)),
    );
    const partition = yield* settled(numbered(labels), joins, neighbours);
    ends.push({ partition, net: netInside(partition, joins) });
  }
  const each = new Map(ends.map((end) => [end.partition.join(), end]));
  return [...each.values()].sort(byMerit);
}

/** The net that the blocs of a partition hold inside. */
function netInside(partition: Partition, { a, b, net }: Joins): number {
  let sum = 0;
  for (let at = 0; at < net.length; at++) {
    if (partition[a[at] ?? -1] === partition[b[at] ?? -1]) sum += net[at] ?? 0;
  }
  return sum;
}

/** Moves parties, then blocs, until neither gains. */
function* settled(start: Partition, joins: Joins, neighbours: Neighbours): Steps<Partition> {
  let partition = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = yield* moveEach(partition, neighbours);
    const many = blocCount(moved);
    const own = numbered(Array.from({ length: many }, (_, bloc) => bloc));
    yield;
    const merged = yield* moveEach(own, yield* neighboursIn(many, yield* merge(moved, many, joins)));
    partition = numbered(moved.map((bloc) => merged[bloc - 1] ?? 0));
    if (many === blocCount(merged)) break;
  }
  return partition;
}

/** Joins between blocs: the sums of those between their members, as they are met; those inside one fall away. */
function* merge(partition: Partition, blocs: number, { a, b, net }: Joins): Steps<Joins> {
  const placeOf = placesOfPairs(blocs);
  const pairs: number[] = [];
  const sums: number[] = [];
  for (let at = 0; at < net.length; at++) {
    if (pausesAt(at)) yield;
    const one = (partition[a[at] ?? -1] ?? 1) - 1;
    const other = (partition[b[at] ?? -1] ?? 1) - 1;
    if (one === other) continue;
    const pair = one < other ? one * blocs + other : other * blocs + one;
    const place = placeOf(pair);
    if (place === pairs.length) pairs.push(pair);
    sums[place] = (net[at] ?? 0) + (sums[place] ?? 0);
  }
  return {
    a: Int32Array.from(pairs, (pair) => Math.floor(pair / blocs)),
    b: Int32Array.from(pairs, (pair) => pair % blocs),
    net: Float64Array.from(sums),
  };
}

/** Numbers from 0 to 1 that look like chance and are the same everywhere (Lehmer's generator, as d3-random's). */
function chances(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
