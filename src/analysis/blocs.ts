/**
 * The camps: the partition of the parties that makes the fewest complaints (analysis.md, "Blocs"; structural balance
 * after Heider, Cartwright and Harary; the partitioning of signed networks after Doreian and Mrvar).
 *
 * Complaints are the alignment between blocs and the conflict inside them. Their sum is all alignment less the net
 * (alignment − conflict) that the blocs hold inside, so that the fewest complaints are the most net inside.
 */
import type { Id } from '../model/dataset.ts';
import { sortedUnique } from '../model/ids.ts';
import type { Arc } from '../model/view.ts';
import { bestPartition } from './bestPartition.ts';
import { once } from './once.ts';
import { EQUAL, type Partition } from './partition.ts';
import type { Join } from './searchPartition.ts';
import type { Tie } from './ties.ts';

/** One camp. Numbers run from 1 in the order of the blocs' first ids. */
export interface Bloc {
  readonly number: number;
  /** In id order. */
  readonly parties: readonly Id[];
}

/** What of a tie does not fit: its conflict inside a bloc, or its alignment between two. */
export interface Complaint {
  readonly tie: Tie;
  readonly arc: Arc;
  /** Above 0, after the norm. */
  readonly amount: number;
}

export interface Partitioned {
  readonly blocs: readonly Bloc[];
  /** By the ties' order. */
  readonly complaints: readonly Complaint[];
  /** The sum of the complaints. */
  readonly score: number;
}

export interface Blocs extends Partitioned {
  /** Party → its bloc. A party without a tie is in none. */
  readonly blocOf: ReadonlyMap<Id, Bloc>;
  /** No partition makes fewer complaints; otherwise it is the best that the search found. */
  readonly proven: boolean;
  /** The second best partition, if its score is within a tenth of the best. */
  readonly almost: Partitioned | undefined;
}

/** A second partition is near if it makes at most this part more complaints. */
const NEAR = 0.1;

/** The blocs that ties make. For one list of ties they are found once. */
export const blocsOf: (ties: readonly Tie[]) => Blocs = once(findBlocs);

function findBlocs(ties: readonly Tie[]): Blocs {
  const ids = sortedUnique(ties.flatMap((tie) => [tie.a, tie.b]));
  const place = new Map(ids.map((id, at) => [id, at]));
  const joins = ties.map((tie): Join => ({
    a: place.get(tie.a) ?? 0,
    b: place.get(tie.b) ?? 0,
    net: tie.net,
  }));
  const { best, proven, second } = bestPartition(ids.length, joins);
  const found = partitioned(ids, best, ties);
  const least = ties.reduce((sum, tie) => sum + Math.min(tie.alignment, tie.conflict), 0);
  const near = second(found.score * NEAR);
  const blocOf = new Map(found.blocs.flatMap((bloc) => bloc.parties.map((party) => [party, bloc])));
  return {
    ...found,
    blocOf,
    // No partition makes fewer complaints than the lesser half of each tie, whoever stands where.
    proven: proven || found.score <= least + EQUAL,
    almost: near && partitioned(ids, near, ties),
  };
}

/** The sum of the complaints that involve a party. */
export function complaintsOf({ complaints }: Partitioned, party: Id): number {
  return complaints.reduce(
    (sum, { tie, amount }) => (tie.a === party || tie.b === party ? sum + amount : sum),
    0,
  );
}

function partitioned(ids: readonly Id[], partition: Partition, ties: readonly Tie[]): Partitioned {
  const members = new Map<number, Id[]>();
  ids.forEach((id, at) => {
    const number = partition[at] ?? 0;
    const known = members.get(number);
    if (known) known.push(id);
    else members.set(number, [id]);
  });
  const numberOf = new Map(ids.map((id, at) => [id, partition[at]]));
  const complaints = ties.flatMap((tie): Complaint[] => {
    const arc = numberOf.get(tie.a) === numberOf.get(tie.b) ? 'conflict' : 'alignment';
    return tie[arc] > 0 ? [{ tie, arc, amount: tie[arc] }] : [];
  });
  return {
    blocs: [...members].map(([number, parties]) => ({ number, parties })),
    complaints,
    score: complaints.reduce((sum, { amount }) => sum + amount, 0),
  };
}
