/**
 * The camps of a data set with more parties than can be read one by one: the blocs of all that was said (blocs.ts), the
 * largest of them by name, the rest together.
 */
import type { Dataset, Id } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { blocsOf } from './blocs.ts';
import { once } from './once.ts';
import { isCrowded } from './shown.ts';
import type { TieTable } from './tieTable.ts';
import { wholeTieTable } from './whole.ts';

/** More camps than this cannot be told apart; the others stand together with those who are in none. */
const MOST_CAMPS = 12;

/** A bloc with a smaller part of the parties than this is not drawn as a camp of its own. */
const LEAST = 0.02;

/** A group of parties that is drawn as one. */
export interface Camp {
  /** The first of its parties' ids: what an address opens it by. */
  readonly id: Id;
  /** Those with most alignment and conflict first; of equals by id. */
  readonly parties: readonly Id[];
  /** A bloc; otherwise what is left when the large ones are taken. */
  readonly isBloc: boolean;
}

/** The camps, the largest first, the rest last; every party is in one. Empty where parties are drawn one by one. */
export function campsOf(dataset: Dataset): readonly Camp[] {
  return isCrowded(dataset) ? findCamps(dataset) : [];
}

function findCamps(dataset: Dataset): readonly Camp[] {
  const ties = wholeTieTable(dataset, 'none');
  const weights = weightsIn(ties);
  const byWeight = (one: Id, other: Id): number =>
    (weights.get(other) ?? 0) - (weights.get(one) ?? 0) || byCodeUnit(one, other);
  const largest = blocsOf(ties)
    .blocs.filter(({ parties }) => parties.length >= Math.max(2, LEAST * dataset.parties.length))
    .sort((one, other) => other.parties.length - one.parties.length || one.number - other.number)
    .slice(0, MOST_CAMPS);
  const placed = new Set(largest.flatMap(({ parties }) => parties));
  const rest = dataset.parties.map(({ id }) => id).filter((id) => !placed.has(id));
  const groups = [
    ...largest.map(({ parties }) => ({ parties, isBloc: true })),
    ...(rest.length > 0 ? [{ parties: rest, isBloc: false }] : []),
  ];
  return groups.map(({ parties, isBloc }) => ({
    id: [...parties].sort(byCodeUnit)[0] ?? '',
    parties: [...parties].sort(byWeight),
    isBloc,
  }));
}

/** All alignment and conflict of each party that has a tie. */
function weightsIn({ parties, size, a, b, alignment, conflict }: TieTable): ReadonlyMap<Id, number> {
  const sums = new Float64Array(parties.length);
  const add = (party: number, at: number): void => {
    sums[party] = (sums[party] ?? 0) + (alignment[at] ?? 0) + (conflict[at] ?? 0);
  };
  for (let at = 0; at < size; at++) {
    add(a[at] ?? -1, at);
    add(b[at] ?? -1, at);
  }
  return new Map(parties.map((party, index) => [party, sums[index] ?? 0]));
}

/** All ties between two camps together. */
export interface Bundle {
  /** The camps' ids, the first before the other by code unit. */
  readonly a: Id;
  readonly b: Id;
  /** Sums over the ties. */
  readonly alignment: number;
  readonly conflict: number;
  readonly ties: number;
}

/** The sums of the ties between camps, by (a, b) in code-unit order; the same camps are asked about again and again. */
export function bundlesOf(camps: readonly Camp[], table: TieTable): readonly Bundle[] {
  return bundlesIn(table)(camps);
}

const bundlesIn = once((table: TieTable) => once((camps: readonly Camp[]) => sumUp(camps, table)));

interface BundleSums {
  /** How many camps there are, and the rank of each party's; −1 in none. */
  readonly n: number;
  readonly ranks: Int32Array;
  /** By pairs of ranks, the lower one times n. */
  readonly alignments: Float64Array;
  readonly conflicts: Float64Array;
  readonly counts: Int32Array;
}

/** Adds the ties of one party with later ones. A function for each row is compiled sooner than a loop over all of them. */
function addRow(
  { b, alignment, conflict }: TieTable,
  { n, ranks, alignments, conflicts, counts }: BundleSums,
  one: number,
  from: number,
  end: number,
): void {
  if (one === -1) return;
  for (let at = from; at < end; at++) {
    const other = ranks[b[at] ?? -1] ?? -1;
    if (other === -1 || one === other) continue;
    const pair = one < other ? one * n + other : other * n + one;
    alignments[pair] = (alignments[pair] ?? 0) + (alignment[at] ?? 0);
    conflicts[pair] = (conflicts[pair] ?? 0) + (conflict[at] ?? 0);
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
}

function sumUp(camps: readonly Camp[], table: TieTable): readonly Bundle[] {
  const ordered = [...camps].sort((one, other) => byCodeUnit(one.id, other.id));
  const rankOf = new Map(ordered.flatMap(({ parties }, rank) => parties.map((party) => [party, rank])));
  const ranks = Int32Array.from(table.parties, (party) => rankOf.get(party) ?? -1);
  const n = ordered.length;
  const [alignments, conflicts] = [new Float64Array(n * n), new Float64Array(n * n)];
  const counts = new Int32Array(n * n);
  const into = { n, ranks, alignments, conflicts, counts };
  const { size, a } = table;
  for (let from = 0; from < size;) {
    const party = a[from] ?? -1;
    let end = from + 1;
    while (end < size && a[end] === party) end++;
    addRow(table, into, ranks[party] ?? -1, from, end);
    from = end;
  }
  return ordered.flatMap((camp, one) =>
    ordered.slice(one + 1).flatMap((other, after): Bundle[] => {
      const pair = one * n + one + 1 + after;
      const count = counts[pair] ?? 0;
      const sums = { alignment: alignments[pair] ?? 0, conflict: conflicts[pair] ?? 0 };
      return count === 0 ? [] : [{ a: camp.id, b: other.id, ...sums, ties: count }];
    }),
  );
}
