/** The best partition of things that are joined by nets: proven where that can be done in its time. */
import { partitionSolver } from './exactPartition.ts';
import { blocCount, byMerit, EQUAL, numbered, type Partition, type Weighed } from './partition.ts';
import { searchPartitions, type Join } from './searchPartition.ts';

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
export function bestPartition(n: number, joins: readonly Join[]): BestPartition {
  const parts = friends(n, joins).map((members) => solvePart(members, joins));
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
function friends(n: number, joins: readonly Join[]): readonly (readonly number[])[] {
  const leader = Array.from({ length: n }, (_, at) => at);
  const leads = (at: number): number => {
    let top = at;
    while (leader[top] !== top) top = leader[top] ?? top;
    return top;
  };
  for (const { a, b, net } of joins) {
    const [one, other] = [leads(a), leads(b)];
    if (net > 0) leader[Math.max(one, other)] = Math.min(one, other);
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

function solvePart(members: readonly number[], joins: readonly Join[]): Part {
  const at = new Map(members.map((member, index) => [member, index]));
  const inside = joins.flatMap(({ a, b, net }): Join[] => {
    const [one, other] = [at.get(a), at.get(b)];
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, net }];
  });
  if (members.length > EXACT_UP_TO) {
    const [best = { partition: [], net: 0 }, second] = searchPartitions(members.length, inside);
    const next = (within: number) => (second && second.net >= best.net - within - EQUAL ? second : undefined);
    return { members, best, proven: false, next };
  }
  const n = members.length;
  const nets = new Map(
    inside.flatMap(({ a, b, net }) => [[a * n + b, net] as const, [b * n + a, net] as const]),
  );
  const solver = partitionSolver(n, (a, b) => nets.get(a * n + b) ?? 0);
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
  joins: readonly Join[],
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
function merger(parts: readonly Part[], best: Partition, joins: readonly Join[]): Weighed | undefined {
  const partOf = new Map(parts.flatMap((part, index) => part.members.map((member) => [best[member], index])));
  const nets = new Map<string, number>();
  for (const { a, b, net } of joins) {
    const key = [best[a] ?? 0, best[b] ?? 0].sort((x, y) => x - y).join();
    nets.set(key, net + (nets.get(key) ?? 0));
  }
  let chosen: { readonly to: number; readonly from: number; readonly net: number } | undefined;
  for (let from = 2; from <= blocCount(best); from++) {
    for (let to = 1; to < from; to++) {
      const net = nets.get([to, from].join()) ?? 0;
      const apart = partOf.get(to) !== partOf.get(from);
      if (apart && (!chosen || net > chosen.net + EQUAL)) chosen = { to, from, net };
    }
  }
  if (!chosen) return undefined;
  const { to, from, net } = chosen;
  return { partition: numbered(best.map((bloc) => (bloc === from ? to : bloc))), net };
}
