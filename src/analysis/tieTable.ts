/** All ties as columns of numbers: a thousand parties have half a million, far too many to be an object each. */
import type { Id } from '../model/dataset.ts';
import { placeColumn, type Numbers, type Room } from './columns.ts';
import type { PairSums } from './pairSums.ts';
import type { Tallies } from './tallies.ts';
import type { Tie } from './ties.ts';

/** The sums of ties, tie by tie at the same place of each column; by (a, b). */
export interface TieSums {
  /** The parties in view, the silent ones too, in id order. `a` and `b` are places in this list. */
  readonly parties: readonly Id[];
  readonly size: number;
  /** Before `b`. */
  readonly a: Numbers;
  readonly b: Numbers;
  /** After the norm, as in a Tie. */
  readonly alignment: Numbers;
  readonly conflict: Numbers;
  /** Undefined: 1 for each. */
  readonly divisor: Float64Array | undefined;
}

/** What the ties of a view say. */
export interface TieNumbers extends TieSums, Tallies {
  readonly divisor: Float64Array;
}

export interface TieTable extends TieNumbers {
  /** One tie: the same object each time. */
  readonly tie: (at: number) => Tie;
  /** One tie, for whoever goes through all of them: another object each time. */
  readonly unkept: (at: number) => Tie;
  /** The place of the tie of two parties, given either way round; −1 if they have none. */
  readonly placeOf: (one: Id, other: Id) => number;
  /** All of them, made when they are first asked for. */
  readonly ties: readonly Tie[];
}

/** Divides the sums of all pairs; a pair whose divisor is 0 has no tie. @param divisor undefined: 1 for each */
export function normed(
  parties: readonly Id[],
  { size, a, b, alignment, conflict }: PairSums,
  divisor: Float64Array | undefined,
): TieSums {
  if (!divisor) return { parties, size, a, b, alignment, conflict, divisor };
  let many = 0;
  for (let at = 0; at < size; at++) if (divisor[at] !== 0) many++;
  const fill = <T extends Room>(room: T, valueOf: (at: number, divided: number) => number): T => {
    for (let at = 0, next = 0; at < size; at++) {
      const divided = divisor[at] ?? 0;
      if (divided !== 0) room[next++] = valueOf(at, divided);
    }
    return room;
  };
  // Where no pair is left out, very many places need not be copied.
  const left = (column: Numbers, room: (length: number) => Room): Numbers =>
    many === size ? column : fill(room(many), (at) => column[at] ?? 0);
  const places = (length: number): Room => placeColumn(length, parties.length);
  return {
    parties,
    size: many,
    a: left(a, places),
    b: left(b, places),
    alignment: fill(new Float64Array(many), (at, divided) => (alignment[at] ?? 0) / divided),
    conflict: fill(new Float64Array(many), (at, divided) => (conflict[at] ?? 0) / divided),
    divisor: many === size ? divisor : fill(new Float64Array(many), (_, divided) => divided),
  };
}

/**
 * The table of some ties. Its tallies are made when one of them is first asked for.
 * @param make one tie, by its place
 */
export function tableOf(sums: TieSums, tallies: () => Tallies, make: (at: number) => Tie): TieTable {
  return new Table(sums, tallies, make);
}

class Table implements TieTable {
  readonly parties: readonly Id[];
  readonly size: number;
  readonly a: Numbers;
  readonly b: Numbers;
  readonly alignment: Numbers;
  readonly conflict: Numbers;
  #divisor: Float64Array | undefined;
  readonly #tallies: () => Tallies;
  readonly #make: (at: number) => Tie;
  readonly #made = new Map<number, Tie>();
  #indexOf: ReadonlyMap<Id, number> | undefined;
  #ties: readonly Tie[] | undefined;

  constructor(
    { parties, size, a, b, alignment, conflict, divisor }: TieSums,
    tallies: () => Tallies,
    make: (at: number) => Tie,
  ) {
    this.parties = parties;
    this.size = size;
    this.a = a;
    this.b = b;
    this.alignment = alignment;
    this.conflict = conflict;
    this.#divisor = divisor;
    this.#tallies = tallies;
    this.#make = make;
  }

  get divisor(): Float64Array {
    return (this.#divisor ??= new Float64Array(this.size).fill(1));
  }

  get compared(): Numbers {
    return this.#tallies().compared;
  }

  get agreed(): Numbers {
    return this.#tallies().agreed;
  }

  get opposed(): Numbers {
    return this.#tallies().opposed;
  }

  get mixed(): Numbers {
    return this.#tallies().mixed;
  }

  get ties(): readonly Tie[] {
    if (!this.#ties) {
      // One pair by one they would take longer.
      this.#tallies();
      this.#ties = Array.from({ length: this.size }, (_, at) => this.tie(at));
    }
    return this.#ties;
  }

  tie(at: number): Tie {
    const tie = this.#made.get(at) ?? this.#make(at);
    this.#made.set(at, tie);
    return tie;
  }

  unkept(at: number): Tie {
    // One pair by one they would take longer.
    this.#tallies();
    return this.#make(at);
  }

  placeOf(one: Id, other: Id): number {
    this.#indexOf ??= new Map(this.parties.map((party, index) => [party, index]));
    const a = this.#indexOf.get(one < other ? one : other) ?? -1;
    const b = this.#indexOf.get(one < other ? other : one) ?? -1;
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      const before = (this.a[middle] ?? 0) - a || (this.b[middle] ?? 0) - b;
      if (before < 0) low = middle + 1;
      else high = middle;
    }
    return this.a[low] === a && this.b[low] === b ? low : -1;
  }
}

/** The greatest of a column; 0 without a tie. */
export function most(column: Numbers): number {
  let greatest = 0;
  for (let at = 0; at < column.length; at++) greatest = Math.max(greatest, column[at] ?? 0);
  return greatest;
}
