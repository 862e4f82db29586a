/**
 * The sums of all pairs of parties at once, without their terms: for each first party one pass over who else speaks of
 * its issues. A pair's sums run in the order that ties.ts names, so that they are the sums of the terms to the digit.
 */
import type { Id } from '../model/dataset.ts';
import { sortedUnique } from '../model/ids.ts';
import { inIdOrder } from './cells.ts';
import { PairColumns, type PairSums } from './pairColumns.ts';
import type { Stances } from './stances.ts';
import type { Attitudes } from './towards.ts';

/** Who has which values on an issue: an entry for each atom, by party, each party's in its own order. */
interface Column {
  readonly parties: Int32Array;
  readonly values: Float64Array;
}

/** One party's part in a column: entries from `start` to before `end`; its partners stand from `end` on. */
interface Part {
  readonly column: Column;
  readonly start: number;
  readonly end: number;
}

/** Every pair with a term, by (a, b) in code-unit order. */
export function pairSums(stances: Stances, attitudes: Attitudes, counts: (issue: Id) => boolean): PairSums {
  const parties = partiesIn(stances, attitudes);
  const indexOf = new Map(parties.map((party, index) => [party, index]));
  const parts = partsOf(stances, counts, indexOf);
  const heard = attitudesBetween(attitudes, indexOf);
  const row = new Row(parties.length);
  const sums = new PairColumns(mostPairs(parts, heard));
  parties.forEach((_, a) => {
    for (const part of parts[a] ?? []) row.addIssue(part);
    for (const { other, value } of heard[a] ?? []) row.add(other, value > 0, Math.abs(value));
    row.moveTo(sums, a);
  });
  return sums.of(parties);
}

/** No more pairs than these have a term. */
function mostPairs(parts: readonly (readonly Part[])[], heard: readonly (readonly unknown[])[]): number {
  return parts.reduce((sum, own, a) => {
    const met = own.reduce((many, { column, end }) => many + column.parties.length - end, 0);
    return sum + Math.min(parts.length - 1 - a, met + (heard[a]?.length ?? 0));
  }, 0);
}

function partiesIn(stances: Stances, attitudes: Attitudes): readonly Id[] {
  const towards = [...attitudes.values()].flatMap((row) => [...row.keys()]);
  return sortedUnique([...stances.keys(), ...attitudes.keys(), ...towards]);
}

/** Each party's parts, by issue in id order. */
function partsOf(
  stances: Stances,
  counts: (issue: Id) => boolean,
  indexOf: ReadonlyMap<Id, number>,
): readonly (readonly Part[])[] {
  const entries = new Map<Id, { readonly party: number; readonly value: number }[]>();
  // Parties in id order, so that a column's later entries are those of later parties.
  for (const [party, row] of inIdOrder(stances)) {
    const index = indexOf.get(party) ?? -1;
    for (const [issue, { atoms }] of row) {
      if (atoms.length === 0 || !counts(issue)) continue;
      const column = entries.get(issue) ?? [];
      entries.set(issue, column);
      for (const { value } of atoms) column.push({ party: index, value });
    }
  }
  const parts: Part[][] = Array.from(indexOf, () => []);
  for (const [, column] of inIdOrder(entries)) {
    const packed = {
      parties: Int32Array.from(column, ({ party }) => party),
      values: Float64Array.from(column, ({ value }) => value),
    };
    for (let start = 0; start < column.length;) {
      const party = packed.parties[start] ?? -1;
      let end = start + 1;
      while (end < column.length && packed.parties[end] === party) end += 1;
      parts[party]?.push({ column: packed, start, end });
      start = end;
    }
  }
  return parts;
}

/** For each first party what is said between it and later ones: of each pair the first party's words first. */
function attitudesBetween(
  attitudes: Attitudes,
  indexOf: ReadonlyMap<Id, number>,
): readonly (readonly { readonly other: number; readonly value: number }[])[] {
  const all = [...attitudes.values()].flatMap((row) => [...row.values()]);
  const heard = Array.from(indexOf, (): { other: number; value: number }[] => []);
  for (const ofFirst of [true, false]) {
    for (const { from, to, atoms } of all) {
      if (from < to !== ofFirst) continue;
      const first = indexOf.get(ofFirst ? from : to) ?? -1;
      const other = indexOf.get(ofFirst ? to : from) ?? -1;
      for (const { value } of atoms) heard[first]?.push({ other, value });
    }
  }
  return heard;
}

/** The sums of one first party with all others, used again for the next one. */
class Row {
  private readonly alignment: Float64Array;
  private readonly conflict: Float64Array;
  /** Issues with a term of either arc, with alignment, with conflict. */
  private readonly compared: Int32Array;
  private readonly aligned: Int32Array;
  private readonly opposed: Int32Array;
  /** The last issue counted in each of these, by its number in the row. */
  private readonly lastCompared: Int32Array;
  private readonly lastAligned: Int32Array;
  private readonly lastOpposed: Int32Array;
  private readonly isTouched: Uint8Array;
  private touched: number[] = [];
  /** Numbers never come back, so that marks of an earlier row mean nothing. */
  private issue = 0;

  constructor(parties: number) {
    this.alignment = new Float64Array(parties);
    this.conflict = new Float64Array(parties);
    this.compared = new Int32Array(parties);
    this.aligned = new Int32Array(parties);
    this.opposed = new Int32Array(parties);
    this.lastCompared = new Int32Array(parties);
    this.lastAligned = new Int32Array(parties);
    this.lastOpposed = new Int32Array(parties);
    this.isTouched = new Uint8Array(parties);
  }

  add(other: number, isAlignment: boolean, amount: number): void {
    if (this.isTouched[other] === 0) {
      this.isTouched[other] = 1;
      this.touched.push(other);
    }
    const sums = isAlignment ? this.alignment : this.conflict;
    sums[other] = (sums[other] ?? 0) + amount;
  }

  /** The weaker commitment counts, atom by atom (terms.ts). */
  addIssue({ column: { parties, values }, start, end }: Part): void {
    this.issue += 1;
    for (let own = start; own < end; own += 1) {
      const value = values[own] ?? 0;
      const size = Math.abs(value);
      for (let entry = end; entry < parties.length; entry += 1) {
        const other = parties[entry] ?? -1;
        const theirs = values[entry] ?? 0;
        const isAlignment = value > 0 === theirs > 0;
        this.add(other, isAlignment, Math.min(size, Math.abs(theirs)));
        this.mark(this.compared, this.lastCompared, other);
        if (isAlignment) this.mark(this.aligned, this.lastAligned, other);
        else this.mark(this.opposed, this.lastOpposed, other);
      }
    }
  }

  private mark(count: Int32Array, last: Int32Array, other: number): void {
    if (last[other] === this.issue) return;
    last[other] = this.issue;
    count[other] = (count[other] ?? 0) + 1;
  }

  /** Moves what was added up to the columns, by the other party, and forgets it. */
  moveTo(sums: PairColumns, a: number): void {
    for (const b of this.touched.sort((one, other) => one - other)) {
      sums.push(
        a,
        b,
        this.alignment[b] ?? 0,
        this.conflict[b] ?? 0,
        this.compared[b] ?? 0,
        this.aligned[b] ?? 0,
        this.opposed[b] ?? 0,
      );
      this.isTouched[b] = 0;
      for (const each of [this.alignment, this.conflict, this.compared, this.aligned, this.opposed])
        each[b] = 0;
    }
    this.touched = [];
  }
}
