/**
 * Partitions of things 0 … n − 1, as lists of bloc numbers: `[1, 2, 1]` puts the first and third together. Blocs are
 * numbered from 1 by their first member, so that each partition has one list (a restricted growth string).
 */
export type Partition = readonly number[];

/** Sums closer than this are equal (analysis.md, "Blocs"). */
export const EQUAL = 1e-9;

/** Any labels as a partition: the same label, the same bloc. */
export function numbered(labels: Iterable<number>): Partition {
  const numbers = new Map<number, number>();
  return Array.from(labels, (label) => {
    const number = numbers.get(label) ?? numbers.size + 1;
    numbers.set(label, number);
    return number;
  });
}

/** How many blocs a partition has. */
export function blocCount(partition: Partition): number {
  return partition.reduce((most, number) => Math.max(most, number), 0);
}

/** The list that is smaller at the first difference comes first. For `Array.sort`. */
export function byNumbers(one: Partition, other: Partition): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** A partition with the net that its blocs hold inside: the more, the fewer the complaints. */
export interface Weighed {
  readonly partition: Partition;
  readonly net: number;
}

/** The better first: more net inside; of equals that with most blocs; then the smallest list. For `Array.sort`. */
export function byMerit(one: Weighed, other: Weighed): number {
  if (Math.abs(one.net - other.net) > EQUAL) return other.net - one.net;
  return blocCount(other.partition) - blocCount(one.partition) || byNumbers(one.partition, other.partition);
}
