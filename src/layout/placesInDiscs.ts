/**
 * Which place in its camp's disc a party has: those with like ties stand near each other, so that a group inside a camp
 * can be seen. Two axes of likeness are found for each camp (the first two principal axes of its ties, by power
 * iteration), then parties and places are halved along both in turn until each party has one place.
 */
import type { TieTable } from '../analysis/tieTable.ts';
import type { Id } from '../model/dataset.ts';
import type { Point } from './placement.ts';

/** A camp's parties, and as many places. */
export interface Seats {
  readonly parties: readonly Id[];
  readonly places: readonly Point[];
}

/** A constant number, so that no clock and no rounding decides; more change no place that can be seen. */
const TURNS = 30;

/** Damps ties that rest on one issue (likeness.ts). */
const DAMPING = 2;

/** Keeps the axes from turning to those whom most conflict joins: a part of a party's mean likeness. */
const HOLD = 0.5;

/** The place of each party. */
export function placesInDiscs(camps: readonly Seats[], table: TieTable): ReadonlyMap<Id, Point> {
  const [first, second] = axesOf(camps, table);
  const indexOf = new Map(table.parties.map((party, index) => [party, index]));
  const along = (axis: Float64Array, party: Id): number => axis[indexOf.get(party) ?? -1] ?? 0;
  const placed = new Map<Id, Point>();
  for (const { parties, places } of camps) {
    const standing = parties.map((id) => ({ id, x: along(first, id), y: along(second, id) }));
    seat(standing, places, 'x', placed);
  }
  return placed;
}

interface Standing extends Point {
  readonly id: Id;
}

function seat(
  standing: readonly Standing[],
  places: readonly Point[],
  axis: 'x' | 'y',
  placed: Map<Id, Point>,
): void {
  const [only, place] = [standing[0], places[0]];
  if (standing.length < 2) {
    if (only && place) placed.set(only.id, place);
    return;
  }
  const half = standing.length >> 1;
  const people = standing.toSorted((one, other) => one[axis] - other[axis]);
  const seats = places.toSorted((one, other) => one[axis] - other[axis]);
  const next = axis === 'x' ? 'y' : 'x';
  seat(people.slice(0, half), seats.slice(0, half), next, placed);
  seat(people.slice(half), seats.slice(half), next, placed);
}

/** Ties within camps, by their first ends: those of party `i` from `starts[i]` to before `starts[i + 1]`. */
interface Within {
  readonly starts: Int32Array;
  /** The other end, and how alike they are. */
  readonly b: Int32Array;
  readonly likeness: Float64Array;
}

/** Two numbers a party: where it stands on the two axes of its camp. */
function axesOf(camps: readonly Seats[], table: TieTable): readonly [Float64Array, Float64Array] {
  const campOf = campsIn(camps, table);
  const ties = tiesWithin(table, campOf);
  const n = table.parties.length;
  const total = ties.likeness.reduce((sum, each) => sum + Math.abs(each), 0);
  const hold = n === 0 ? 0 : (HOLD * 2 * total) / n;
  let [first, second] = [startingAxis(n, 1), startingAxis(n, 2)];
  for (let turn = 0; turn < TURNS; turn++) {
    first = evened(multiplied(ties, first, hold), campOf, camps.length);
    second = evened(multiplied(ties, second, hold), campOf, camps.length);
    second = evened(without(second, first, campOf, camps.length), campOf, camps.length);
  }
  return [first, second];
}

function campsIn(camps: readonly Seats[], { parties }: TieTable): Int32Array {
  const known = new Map(camps.flatMap((camp, number) => camp.parties.map((party) => [party, number])));
  return Int32Array.from(parties, (party) => known.get(party) ?? 0);
}

/** The ties of a table stand by their first ends. */
function tiesWithin({ parties, size, a, b, alignment, conflict }: TieTable, campOf: Int32Array): Within {
  const starts = new Int32Array(parties.length + 1);
  const others = new Int32Array(size);
  const likeness = new Float64Array(size);
  let kept = 0;
  for (let at = 0; at < size; at++) {
    const one = a[at] ?? 0;
    const other = b[at] ?? 0;
    if (campOf[one] !== campOf[other]) continue;
    const aligned = alignment[at] ?? 0;
    const opposed = conflict[at] ?? 0;
    others[kept] = other;
    likeness[kept] = (aligned - opposed) / (aligned + opposed + DAMPING);
    kept++;
    starts[one + 1] = kept;
  }
  // A party without ties ends where the one before it does.
  for (let party = 1; party < starts.length; party++) {
    starts[party] = Math.max(starts[party] ?? 0, starts[party - 1] ?? 0);
  }
  return { starts, b: others.subarray(0, kept), likeness: likeness.subarray(0, kept) };
}

/** Numbers that favour nobody: a linear congruential generator's (Numerical Recipes' constants). */
function startingAxis(length: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296 - 0.5;
  });
}

/** Each party's sum over its ties, in their order. */
function multiplied({ starts, b, likeness }: Within, axis: Float64Array, hold: number): Float64Array {
  const result = axis.map((each) => hold * each);
  for (let one = 0; one < axis.length; one++) {
    const own = axis[one] ?? 0;
    // No tie in between adds to it: the other end of each comes later.
    let sum = result[one] ?? 0;
    const end = starts[one + 1] ?? 0;
    for (let at = starts[one] ?? 0; at < end; at++) {
      const other = b[at] ?? 0;
      const weight = likeness[at] ?? 0;
      sum += weight * (axis[other] ?? 0);
      result[other] = (result[other] ?? 0) + weight * own;
    }
    result[one] = sum;
  }
  return result;
}

/** The sums of a number a party over each camp. */
function sumsByCamp(campOf: Int32Array, camps: number, of: (party: number) => number): Float64Array {
  const sums = new Float64Array(camps);
  campOf.forEach((camp, party) => {
    sums[camp] = (sums[camp] ?? 0) + of(party);
  });
  return sums;
}

/** In each camp about its middle, and of length 1: what all have alike says nothing of who is near whom. */
function evened(axis: Float64Array, campOf: Int32Array, camps: number): Float64Array {
  const sizes = sumsByCamp(campOf, camps, () => 1);
  const sums = sumsByCamp(campOf, camps, (party) => axis[party] ?? 0);
  const middled = axis.map((each, party) => {
    const camp = campOf[party] ?? 0;
    return each - (sums[camp] ?? 0) / (sizes[camp] ?? 1);
  });
  const squares = sumsByCamp(campOf, camps, (party) => (middled[party] ?? 0) * (middled[party] ?? 0));
  return middled.map((each, party) => each / (Math.sqrt(squares[campOf[party] ?? 0] ?? 0) || 1));
}

/** An axis without what it has of another, in each camp. */
function without(axis: Float64Array, other: Float64Array, campOf: Int32Array, camps: number): Float64Array {
  const shared = sumsByCamp(campOf, camps, (party) => (axis[party] ?? 0) * (other[party] ?? 0));
  return axis.map((each, party) => each - (shared[campOf[party] ?? 0] ?? 0) * (other[party] ?? 0));
}
