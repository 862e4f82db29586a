/**
 * The camps: the partition of the parties that makes the fewest complaints (analysis.md, "Blocs"; structural balance
 * after Heider, Cartwright and Harary; the partitioning of signed networks after Doreian and Mrvar).
 *
 * Complaints are the alignment between blocs and the conflict inside them. Their sum is all alignment less the net
 * (alignment − conflict) that the blocs hold inside, so that the fewest complaints are the most net inside.
 */
import type { Id } from '../model/dataset.ts';
import type { Arc } from '../model/view.ts';
import { bestPartition } from './bestPartition.ts';
import { onceInSteps, pausesAt, type Steps } from './inSteps.ts';
import type { Joins } from './moveEach.ts';
import { EQUAL, type Partition } from './partition.ts';
import type { Tie } from './ties.ts';
import type { TieTable } from './tieTable.ts';

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
  /** How many there are: of very many parties they are better counted than made. */
  readonly complained: number;
  /** So many of them at most, the greatest first; of equals those first in the ties' order. */
  readonly worst: (most: number) => readonly Complaint[];
  /** What those that involve a party add up to: of the parties in view. */
  readonly byParty: () => ReadonlyMap<Id, number>;
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

/** The blocs that ties make. For one table of ties they are found once. */
export const blocsOf = onceInSteps((ties: TieTable) => ties, findBlocs);

function* findBlocs(ties: TieTable): Steps<Blocs> {
  const { ids, places } = tied(ties);
  const { alignment, conflict } = ties;
  yield;
  const joins = yield* joinsOf(ties, places);
  yield;
  const { best, proven, second } = yield* bestPartition(ids.length, joins);
  yield;
  const partitioned = (partition: Partition): Partitioned => new Camps(ids, partition, places, ties);
  const found = partitioned(best);
  const { blocs, score } = found;
  yield;
  let least = 0;
  for (let at = 0; at < ties.size; at++) least += Math.min(alignment[at] ?? 0, conflict[at] ?? 0);
  yield;
  const near = second(score * NEAR);
  yield;
  return {
    blocs,
    score,
    get complaints() {
      return found.complaints;
    },
    complained: found.complained,
    worst: (most) => found.worst(most),
    byParty: () => found.byParty(),
    blocOf: new Map(blocs.flatMap((bloc) => bloc.parties.map((party) => [party, bloc]))),
    // No partition makes fewer complaints than the lesser half of each tie, whoever stands where.
    proven: proven || score <= least + EQUAL,
    almost: near && partitioned(near),
  };
}

/** The nets of ties. Very many parties have millions: plain loops, here and in what is made of them. */
function* joinsOf({ size, a, b, alignment, conflict }: TieTable, places: Int32Array): Steps<Joins> {
  const joins = { a: new Int32Array(size), b: new Int32Array(size), net: new Float64Array(size) };
  for (let at = 0; at < size; at++) {
    if (pausesAt(at)) yield;
    joins.a[at] = places[a[at] ?? -1] ?? 0;
    joins.b[at] = places[b[at] ?? -1] ?? 0;
    joins.net[at] = (alignment[at] ?? 0) - (conflict[at] ?? 0);
  }
  return joins;
}

/** The parties that have a tie, in id order; and the place of each of the table's parties among them. */
function tied({ parties, size, a, b }: TieTable): {
  readonly ids: readonly Id[];
  readonly places: Int32Array;
} {
  const isTied = new Uint8Array(parties.length);
  for (let at = 0; at < size; at++) {
    isTied[a[at] ?? -1] = 1;
    isTied[b[at] ?? -1] = 1;
  }
  let next = 0;
  return {
    ids: parties.filter((_, party) => isTied[party] === 1),
    places: Int32Array.from(isTied, (is) => (is === 1 ? next++ : -1)),
  };
}

/** A partition of the parties that have a tie. Its complaints, which can be very many, are made when asked for. */
class Camps implements Partitioned {
  readonly blocs: readonly Bloc[];
  readonly score: number;
  readonly complained: number;
  readonly #labels: Int32Array;
  readonly #ties: TieTable;
  #complaints: readonly Complaint[] | undefined;

  constructor(ids: readonly Id[], partition: Partition, places: Int32Array, ties: TieTable) {
    const members = new Map<number, Id[]>();
    ids.forEach((id, at) => {
      const number = partition[at] ?? 0;
      const known = members.get(number);
      if (known) known.push(id);
      else members.set(number, [id]);
    });
    this.blocs = [...members].map(([number, parties]) => ({ number, parties }));
    this.#labels = places.map((place) => partition[place] ?? 0);
    this.#ties = ties;
    const { a, b, alignment, conflict } = ties;
    const labels = this.#labels;
    let [score, complained] = [0, 0];
    for (let at = 0; at < ties.size; at++) {
      const isInside = labels[a[at] ?? -1] === labels[b[at] ?? -1];
      const amount = (isInside ? conflict[at] : alignment[at]) ?? 0;
      score += amount;
      if (amount > 0) complained++;
    }
    this.score = score;
    this.complained = complained;
  }

  get complaints(): readonly Complaint[] {
    return (this.#complaints ??= this.#ties.ties.flatMap((_, at) =>
      this.#amount(at) > 0 ? [this.#complaint(at)] : [],
    ));
  }

  worst(most: number): readonly Complaint[] {
    const places: number[] = [];
    for (let at = 0; at < this.#ties.size; at++) {
      const amount = this.#amount(at);
      if (amount === 0 || (places.length === most && amount <= this.#amount(places.at(-1) ?? -1))) continue;
      const before = places.findIndex((place) => this.#amount(place) < amount);
      places.splice(before === -1 ? places.length : before, 0, at);
      places.length = Math.min(places.length, most);
    }
    return places.map((at) => this.#complaint(at));
  }

  byParty(): ReadonlyMap<Id, number> {
    const { parties, a, b, size } = this.#ties;
    const sums = new Float64Array(parties.length);
    for (let at = 0; at < size; at++) {
      const amount = this.#amount(at);
      for (const party of [a[at] ?? 0, b[at] ?? 0]) sums[party] = (sums[party] ?? 0) + amount;
    }
    return new Map(parties.map((party, at) => [party, sums[at] ?? 0]));
  }

  #complaint(at: number): Complaint {
    return { tie: this.#ties.tie(at), arc: this.#complains(at), amount: this.#amount(at) };
  }

  /** How much of a tie does not fit. */
  #amount(at: number): number {
    return this.#ties[this.#complains(at)][at] ?? 0;
  }

  /** Which half of it. */
  #complains(at: number): Arc {
    const { a, b } = this.#ties;
    return this.#labels[a[at] ?? -1] === this.#labels[b[at] ?? -1] ? 'conflict' : 'alignment';
  }
}
