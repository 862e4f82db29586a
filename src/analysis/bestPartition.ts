/** The best partition of things that are joined by nets: proven where that can be done in its time. */
import { partitionSolver } from './exactPartition.ts';
import { blocCount, byMerit, EQUAL, numbered, type Partition, type Weighed } from './partition.ts';
import { pausesAt, type Steps } from './inSteps.ts';
import type { Joins } from './moveEach.ts';
import { placesOfPairs } from './pairPlaces.ts';
import { searchPartitions } from './searchPartition.ts';

/** Groups of friends of at most so many are solved; in a larger one the best is searched for. */
const EXACT_UP_TO = 20;

export interface BestPartition {
  readonly best: Partition;
  /** No partition holds more net inside; otherwise it is the best that was found. */
  readonly proven: boolean;
  /** The second best, if it holds at most `within` less inside. */
  readonly second: (within: number) => Partition | undefined;
}

/** The partition of n things that holds most net inside; of equals that with most blocs, then the smallest list. */
export function* bestPartition(n: number, joins: Joins): Steps<BestPartition> {
  const groups = yield* friends(n, joins);
  yield;
  const inside = joinsInside(n, groups, joins);
  yield;
  const parts: Part[] = [];
  for (const [group, members] of groups.entries()) {
    parts.push(yield* solvePart(members, inside[group] ?? NO_JOINS));
  }
  const best = together(
    n,
    parts.map(({ members, best: { partition } }) => ({ members, partition })),
  );
  return {
    best,
    proven: parts.every((part) => part.proven),
    second: (within) => secondBest(n, parts, best, joins, within),
  };
}

/**
 * The parties in groups that positive nets join. No best partition puts parties of two groups together: to part them
 * loses nothing, and of equals the one with most blocs wins. So each group is partitioned by itself.
 */
function* friends(n: number, joins: Joins): Steps<readonly (readonly number[])[]> {
  const leader = Int32Array.from({ length: n }, (_, at) => at);
  const leads = (at: number): number => {
    let top = at;
    // Shorter on every way: of millions of nets most ask about the same few.
    while (leader[top] !== top) {
      const next = leader[leader[top] ?? top] ?? top;
      leader[top] = next;
      top = next;
    }
    return top;
  };
  const { a, b, net } = joins;
  for (let at = 0; at < net.length; at++) {
    if (pausesAt(at)) yield;
    if ((net[at] ?? 0) <= 0) continue;
    const one = leads(a[at] ?? 0);
    const other = leads(b[at] ?? 0);
    leader[Math.max(one, other)] = Math.min(one, other);
  }
  const groups = new Map<number, number[]>();
  for (let at = 0; at < n; at++) {
    const known = groups.get(leads(at));
    if (known) known.push(at);
    else groups.set(leads(at), [at]);
  }
  return [...groups.values()];
}

/** A group of friends, partitioned: by the places of its members. */
interface Part {
  readonly members: readonly number[];
  readonly best: Weighed;
  readonly proven: boolean;
  /** The next best, if it holds at most `within` less. */
  readonly next: (within: number) => Weighed | undefined;
}

const NO_JOINS: Joins = { a: new Int32Array(), b: new Int32Array(), net: new Float64Array() };

/** The joins inside each group, between the places of its members. */
function joinsInside(n: number, groups: readonly (readonly number[])[], joins: Joins): readonly Joins[] {
  if (groups.length === 1) return [joins];
  const [groupOf, placeOf] = [new Int32Array(n), new Int32Array(n)];
  groups.forEach((members, group) => {
    members.forEach((member, place) => {
      groupOf[member] = group;
      placeOf[member] = place;
    });
  });
  const places = groups.map((): number[] => []);
  joins.a.forEach((a, at) => {
    const group = groupOf[a] ?? -1;
    if (group === groupOf[joins.b[at] ?? -1]) places[group]?.push(at);
  });
  return places.map((own) => ({
    a: Int32Array.from(own, (at) => placeOf[joins.a[at] ?? -1] ?? 0),
    b: Int32Array.from(own, (at) => placeOf[joins.b[at] ?? -1] ?? 0),
    net: Float64Array.from(own, (at) => joins.net[at] ?? 0),
  }));
}

/** @param inside the joins between members, by their places */
function* solvePart(members: readonly number[], inside: Joins): Steps<Part> {
  if (members.length > EXACT_UP_TO) {
    const [best = { partition: [], net: 0 }, second] = yield* searchPartitions(members.length, inside);
    const next = (within: number) => (second && second.net >= best.net - within - EQUAL ? second : undefined);
    return { members, best, proven: false, next };
  }
  const n = members.length;
  const nets = new Float64Array(n * n);
  inside.net.forEach((net, at) => {
    const [a, b] = [inside.a[at] ?? 0, inside.b[at] ?? 0];
    nets[a * n + b] = nets[b * n + a] = net;
  });
  const solver = partitionSolver(n, (a, b) => nets[a * n + b] ?? 0);
  return { members, best: solver.best(), proven: true, next: solver.next };
}

/** One partition of all from those of the parts. */
function together(
  n: number,
  parts: readonly { readonly members: readonly number[]; readonly partition: Partition }[],
): Partition {
  const labels = Array.from({ length: n }, () => 0);
  parts.forEach(({ members, partition }, part) => {
    members.forEach((member, index) => (labels[member] = part * n + (partition[index] ?? 0)));
  });
  return numbered(labels);
}

/**
 * The second best is the best with one part as its own second best, or with two blocs of different parts in one:
 * whatever differs in more places loses what each of its differences loses.
 */
function secondBest(
  n: number,
  parts: readonly Part[],
  best: Partition,
  joins: Joins,
  within: number,
): Partition | undefined {
  const otherwise = parts.flatMap((part): Weighed[] => {
    const next = part.next(within);
    if (!next) return [];
    const changed = parts.map(({ members, best: own }) => ({
      members,
      partition: members === part.members ? next.partition : own.partition,
    }));
    return [{ partition: together(n, changed), net: next.net - part.best.net }];
  });
  const merged = merger(parts, best, joins);
  if (merged && merged.net >= -within - EQUAL) otherwise.push(merged);
  return otherwise.sort(byMerit)[0]?.partition;
}

/** The best with two blocs of different parts in one; of equal ones that whose list is smallest. */
function merger(parts: readonly Part[], best: Partition, joins: Joins): Weighed | undefined {
  const partOf = new Map(parts.flatMap((part, index) => part.members.map((member) => [best[member], index])));
  const blocs = blocCount(best);
  const placeOf = placesOfPairs(blocs + 1);
  const nets: number[] = [];
  const pairOf = (one: number, other: number): number =>
    Math.min(one, other) * (blocs + 1) + Math.max(one, other);
  const { a, b, net: each } = joins;
  for (let at = 0; at < each.length; at++) {
    const place = placeOf(pairOf(best[a[at] ?? -1] ?? 0, best[b[at] ?? -1] ?? 0));
    nets[place] = (each[at] ?? 0) + (nets[place] ?? 0);
  }
  let chosen: { readonly to: number; readonly from: number; readonly net: number } | undefined;
  for (let from = 2; from <= blocs; from++) {
    for (let to = 1; to < from; to++) {
      const net = nets[placeOf(pairOf(to, from))] ?? 0;
      const apart = partOf.get(to) !== partOf.get(from);
      if (apart && (!chosen || net > chosen.net + EQUAL)) chosen = { to, from, net };
    }
  }
  if (!chosen) return undefined;
  const { to, from, net } = chosen;
  return { partition: numbered(best.map((bloc) => (bloc === from ? to : bloc))), net };
}
