/** The naive twin of the search for blocs of many parties: everyone is asked in every round, sums are made anew each time. */
import type { Joins } from '../../src/analysis/moveEach.ts';
import { blocCount, EQUAL, numbered, type Partition } from '../../src/analysis/partition.ts';

type Join = readonly [one: number, other: number, net: number];

/** Everyone in turn goes where its net is greatest, alone if nowhere above 0. */
function moved(start: Partition, joins: readonly Join[]): Partition {
  const labels = [...start];
  let free = blocCount(start) + 1;
  for (let round = 0; round < 60; round++) {
    const before = labels.join();
    start.forEach((_, at) => {
      const pulls = new Map<number, number>();
      for (const [one, other, net] of joins) {
        if (one !== at && other !== at) continue;
        const label = labels[one === at ? other : one] ?? 0;
        pulls.set(label, (pulls.get(label) ?? 0) + net);
      }
      const here = labels[at] ?? 0;
      const held = pulls.get(here) ?? 0;
      let [most, to] = held >= -EQUAL ? [held, here] : [0, free];
      for (const [label, pull] of pulls) if (pull > most + EQUAL) [most, to] = [pull, label];
      if (to === free) free++;
      labels[at] = to;
    });
    if (labels.join() === before) break;
  }
  return numbered(labels);
}

function merged(partition: Partition, joins: readonly Join[]): readonly Join[] {
  const sums = new Map<string, number>();
  for (const [a, b, net] of joins) {
    const ends = [partition[a] ?? 0, partition[b] ?? 0].sort((one, other) => one - other);
    if (ends[0] !== ends[1]) sums.set(ends.join(), net + (sums.get(ends.join()) ?? 0));
  }
  return [...sums].map(([ends, net]) => {
    const [one = 1, other = 1] = ends.split(',').map(Number);
    return [one - 1, other - 1, net];
  });
}

/** What the search ends with from one start. */
export function naivelySettled(start: Partition, { a, b, net }: Joins): Partition {
  const joins = Array.from(net, (each, at): Join => [a[at] ?? 0, b[at] ?? 0, each]);
  let partition = start;
  for (;;) {
    const parties = moved(partition, joins);
    const many = blocCount(parties);
    const own = Array.from({ length: many }, (_, bloc) => bloc + 1);
    const blocs = moved(own, merged(parties, joins));
    partition = numbered(parties.map((bloc) => blocs[bloc - 1] ?? 0));
    if (blocCount(blocs) === many) return partition;
  }
}
