/**
 * A good partition of many parties, not proven: parties move to the bloc that they agree with most, then blocs as
 * wholes, until nothing gains (local moving with aggregation, after Blondel et al. 2008, on signed nets). It starts
 * from several places, all fixed, so that every machine finds the same.
 */
import { blocCount, byMerit, EQUAL, numbered, type Partition, type Weighed } from './partition.ts';

/** Pairs of things that are joined by a net, at the same place of each column. */
export interface Joins {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly net: Float64Array;
}

/** About how many joins are looked at in all, so that the work does not grow with the size of the data set. */
const WORK = 400_000;

const MOST_STARTS = 12;

/** Enough rounds to settle; a bound, in case rounding makes two places look better by turns. */
const MOST_ROUNDS = 60;

/** The partitions of n things that the search ends with, the best first, each once. */
export function searchPartitions(n: number, joins: Joins): readonly Weighed[] {
  const starts = Math.max(2, Math.min(MOST_STARTS, Math.floor(WORK / Math.max(1, joins.net.length))));
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
function netInside(partition: Partition, joins: Joins): number {
  const { a, b, net } = joins;
  return net.reduce(
    (sum, each, at) => (partition[a[at] ?? -1] === partition[b[at] ?? -1] ? sum + each : sum),
    0,
  );
}

/** Moves parties, then blocs, until neither gains. */
function settled(start: Partition, joins: Joins): Partition {
  let partition = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = moveEach(partition, joins);
    const many = blocCount(moved);
    const own = numbered(Array.from({ length: many }, (_, bloc) => bloc));
    const merged = moveEach(own, merge(moved, many, joins));
    partition = numbered(moved.map((bloc) => merged[bloc - 1] ?? 0));
    if (many === blocCount(merged)) break;
  }
  return partition;
}

/** Joins between blocs: the sums of those between their members, as they are met; those inside one fall away. */
function merge(partition: Partition, blocs: number, joins: Joins): Joins {
  const sums = new Map<number, number>();
  joins.net.forEach((net, at) => {
    const one = (partition[joins.a[at] ?? -1] ?? 1) - 1;
    const other = (partition[joins.b[at] ?? -1] ?? 1) - 1;
    if (one === other) return;
    const pair = Math.min(one, other) * blocs + Math.max(one, other);
    sums.set(pair, net + (sums.get(pair) ?? 0));
  });
  const pairs = [...sums.keys()];
  return {
    a: Int32Array.from(pairs, (pair) => Math.floor(pair / blocs)),
    b: Int32Array.from(pairs, (pair) => pair % blocs),
    net: Float64Array.from(sums.values()),
  };
}

/** Every thing's neighbours, one after another: those of thing `i` from `starts[i]` to before `starts[i + 1]`. */
interface Neighbours {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly nets: Float64Array;
}

/** In the order of the joins. */
function neighboursIn(n: number, joins: Joins): Neighbours {
  const starts = new Int32Array(n + 1);
  for (const ends of [joins.a, joins.b]) {
    for (const end of ends) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  }
  for (let i = 0; i < n; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const others = new Int32Array(2 * joins.net.length);
  const nets = new Float64Array(2 * joins.net.length);
  const put = (at: number, other: number, net: number): void => {
    const place = next[at] ?? 0;
    next[at] = place + 1;
    others[place] = other;
    nets[place] = net;
  };
  joins.net.forEach((net, at) => {
    const [a, b] = [joins.a[at] ?? 0, joins.b[at] ?? 0];
    put(a, b, net);
    put(b, a, net);
  });
  return { starts, others, nets };
}

/** Lets each thing in turn go where its net is greatest, alone if nowhere above 0, until all stay. */
function moveEach(start: Partition, joins: Joins): Partition {
  const n = start.length;
  const { starts, others, nets } = neighboursIn(n, joins);
  const labels = Int32Array.from(start);
  let free = blocCount(start) + 1;
  /** The net towards each label, and the labels that have one, as they were met. */
  let pulls = new Float64Array(2 * (n + free));
  let isMet = new Uint8Array(pulls.length);
  const met: number[] = [];
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    for (let at = 0; at < n; at++) {
      for (let k = starts[at] ?? 0; k < (starts[at + 1] ?? 0); k++) {
        const label = labels[others[k] ?? 0] ?? 0;
        if (isMet[label] === 0) {
          isMet[label] = 1;
          met.push(label);
        }
        pulls[label] = (pulls[label] ?? 0) + (nets[k] ?? 0);
      }
      const here = labels[at] ?? 0;
      const held = pulls[here] ?? 0;
      let [most, to] = held >= -EQUAL ? [held, here] : [0, free];
      for (const label of met) {
        const pull = pulls[label] ?? 0;
        if (pull > most + EQUAL) [most, to] = [pull, label];
        pulls[label] = 0;
        isMet[label] = 0;
      }
      met.length = 0;
      if (to === here) continue;
      if (to === free) free++;
      if (free >= pulls.length) {
        pulls = new Float64Array(2 * pulls.length);
        isMet = new Uint8Array(pulls.length);
      }
      labels[at] = to;
      moved = true;
    }
  }
  return numbered(labels);
}

/** Numbers from 0 to 1 that look like chance and are the same everywhere (Lehmer's generator, as d3-random's). */
function chances(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
