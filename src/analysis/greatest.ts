/** Which ties weigh most: straight from the table, since very many parties have millions. */
import type { Id } from '../model/dataset.ts';
import { once } from './once.ts';
import type { TieTable } from './tieTable.ts';

/** Alignment and conflict of a tie together, after the norm. */
const sumAt = ({ alignment, conflict }: TieTable, at: number): number =>
  (alignment[at] ?? 0) + (conflict[at] ?? 0);

/** The greatest sum of alignment and conflict that any two parties have; 0 without a tie. */
export const greatestSum = once((table: TieTable): number => {
  let greatest = 0;
  for (let at = 0; at < table.size; at++) greatest = Math.max(greatest, sumAt(table, at));
  return greatest;
});

/** The ties of a party, as places in the table: that with most alignment and conflict first; of equals in the table's order. */
export function greatestTies(table: TieTable, party: Id): readonly number[] {
  return table.parties
    .map((other) => (other === party ? -1 : table.placeOf(party, other)))
    .filter((at) => at !== -1)
    .sort((one, other) => sumAt(table, other) - sumAt(table, one));
}

/** Parties by what joins them to one: as their ties are, then those without a tie as they are given. */
export function greatestFirst(table: TieTable, party: Id, others: readonly Id[]): readonly Id[] {
  const { parties, a, b } = table;
  const given = new Set(others);
  const tied = greatestTies(table, party).map((at) => {
    const one = parties[a[at] ?? -1] ?? '';
    return one === party ? (parties[b[at] ?? -1] ?? '') : one;
  });
  const first = new Set(tied);
  return [...tied.filter((id) => given.has(id)), ...others.filter((id) => !first.has(id))];
}
