/**
 * The sums of all pairs as they were last, brought up to date by the cells that a filter has changed: for each such cell
 * what it adds to the sums with all who speak of the issue is taken away as it was and added as it is. Sums are whole
 * numbers of units, so that whatever way leads to them they are the same.
 */
import { SUPPOSED, type CellColumns } from './cellColumns.ts';
import type { Encoded } from './encoded.ts';
import { aboutCost } from './kernelCosts.ts';
import type { Rows } from './layerRows.ts';
import { isExact, unitOf } from './levels.ts';
import { once } from './once.ts';
import { countedInto, sortedBy } from './radix.ts';

/** What is kept of a data set. Places are those among all of its parties and cells. */
interface Kept {
  readonly unit: number;
  /** Of each cell its value for the issue and against it, in units; 0 where it does not count. */
  readonly plus: Uint16Array;
  readonly minus: Uint16Array;
  /** Of each pair alignment and conflict: at `rowAt(first)` + 2 · the later party. */
  readonly sums: Uint16Array;
  /** The cells of each issue, whatever the filter, and whose they are. */
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly party: Int32Array;
  /** 1 for each issue that counted; undefined where nothing is known. */
  counts: Uint8Array | undefined;
}

/** Sums are kept where these fit: 2¹⁶ units in a sum, and so many pairs in memory. */
const MOST = { units: 2 ** 16, pairs: 8e6 };

/** What an update costs for each who ever spoke of the issue, and what keeping costs for each pair, beside the costs in kernelCosts.ts. */
const COST = { update: 8, kept: 8 };

/**
 * The sums under a filter, by difference where that suits; otherwise made anew, and kept where they cost more than keeping
 * them. Undefined where they cannot be kept, or would not be worth it.
 * @param fresh makes them anew. @param cost what that would cost
 */
export function keptRows(
  columns: CellColumns,
  counts: Uint8Array,
  unit: number,
  fresh: () => Rows,
  cost = aboutCost(columns),
): Rows | undefined {
  const { encoded, atMostTwo, cell } = columns;
  const pairs = (encoded.parties.length * (encoded.parties.length - 1)) / 2;
  const most = 2 * encoded.issues.length * (encoded.sizes.at(-1) ?? 0);
  const isSmall = pairs <= MOST.pairs && most < MOST.units * unitIn(encoded);
  if (!atMostTwo || !isSmall || !isExact(encoded.sizes) || cell.includes(SUPPOSED)) return undefined;
  if (cost < COST.kept * pairs) return undefined;
  const kept = keptOf(encoded);
  const isSame = kept.counts?.every((is, issue) => is === counts[issue]) ?? false;
  const now = valuesIn(columns, counts, kept.unit);
  const changed = isSame ? changedCells(kept, now) : undefined;
  if (changed && COST.update * workOf(kept, encoded, changed) < cost) {
    for (const each of changed) update(kept, encoded, each, now.plus[each] ?? 0, now.minus[each] ?? 0);
    return rowsOf(columns, kept, unit);
  }
  kept.plus.set(now.plus);
  kept.minus.set(now.minus);
  return keeping(columns, kept, counts, fresh());
}

const unitIn = ({ sizes }: Encoded): number => (isExact(sizes) ? unitOf([...sizes]) : 1);

const keptOf: (encoded: Encoded) => Kept = once((encoded) => {
  const { rows, thing } = encoded.cells;
  const party = new Int32Array(thing.length);
  for (let each = 0; each + 1 < rows.length; each++) party.fill(each, rows[each], rows[each + 1]);
  const starts = new Int32Array(encoded.issues.length + encoded.parties.length + 1);
  for (const about of thing) starts[about + 1] = (starts[about + 1] ?? 0) + 1;
  countedInto(starts);
  return {
    unit: unitIn(encoded),
    plus: new Uint16Array(thing.length),
    minus: new Uint16Array(thing.length),
    sums: new Uint16Array(encoded.parties.length * (encoded.parties.length - 1)),
    starts,
    cells: sortedBy(Int32Array.from(thing.keys()), thing, starts.length),
    party,
    counts: undefined,
  };
});

/** Of each cell of the data set its values that count, in units. */
function valuesIn({ encoded, cell, thing, starts, level }: CellColumns, counts: Uint8Array, unit: number) {
  const all = encoded.cells.thing.length;
  const [plus, minus] = [new Uint16Array(all), new Uint16Array(all)];
  for (let at = 0; at < cell.length; at++) {
    if (counts[thing[at] ?? 0] !== 1) continue;
    for (let atom = starts[at] ?? 0; atom < (starts[at + 1] ?? 0); atom++) {
      const value = level[atom] ?? 0;
      const units = (encoded.sizes[Math.abs(value)] ?? 0) / unit;
      (value > 0 ? plus : minus)[cell[at] ?? 0] = units;
    }
  }
  return { plus, minus };
}

type Values = Pick<Kept, 'plus' | 'minus'>;

function changedCells(was: Values, now: Values): readonly number[] {
  const changed: number[] = [];
  for (let cell = 0; cell < was.plus.length; cell++) {
    if (was.plus[cell] !== now.plus[cell] || was.minus[cell] !== now.minus[cell]) changed.push(cell);
  }
  return changed;
}

function workOf({ starts }: Kept, { cells }: Encoded, changed: readonly number[]): number {
  return changed.reduce((sum, cell) => {
    const about = cells.thing[cell] ?? 0;
    return sum + (starts[about + 1] ?? 0) - (starts[about] ?? 0);
  }, 0);
}

/** Where the sums of a party stand, less twice the place of the other. */
function rowAt(parties: number, first: number): number {
  return first * (2 * parties - first - 1) - 2 * (first + 1);
}

function update(kept: Kept, { parties, cells }: Encoded, cell: number, yes: number, no: number): void {
  const { plus, minus, sums, starts, party } = kept;
  const [wasYes, wasNo, own, about] = [
    plus[cell] ?? 0,
    minus[cell] ?? 0,
    party[cell] ?? 0,
    cells.thing[cell] ?? 0,
  ];
  const end = starts[about + 1] ?? 0;
  for (let at = starts[about] ?? 0; at < end; at++) {
    const theirs = kept.cells[at] ?? 0;
    const [theirYes, theirNo] = [plus[theirs] ?? 0, minus[theirs] ?? 0];
    if (theirs === cell || theirYes + theirNo === 0) continue;
    const other = party[theirs] ?? 0;
    const place =
      own < other ? rowAt(parties.length, own) + 2 * other : rowAt(parties.length, other) + 2 * own;
    // The weaker commitment counts (terms.ts).
    sums[place] =
      (sums[place] ?? 0) +
      Math.min(yes, theirYes) +
      Math.min(no, theirNo) -
      Math.min(wasYes, theirYes) -
      Math.min(wasNo, theirNo);
    sums[place + 1] =
      (sums[place + 1] ?? 0) +
      Math.min(yes, theirNo) +
      Math.min(no, theirYes) -
      Math.min(wasYes, theirNo) -
      Math.min(wasNo, theirYes);
  }
  plus[cell] = yes;
  minus[cell] = no;
}

/** The kept sums of the parties in view. @param unit that of the values in view */
function rowsOf({ encoded, parties }: CellColumns, kept: Kept, unit: number): Rows {
  const sums = new Int32Array(2 * parties.length);
  const parts = unit / kept.unit;
  return {
    sums,
    unit,
    most: MOST.units / parts - 1,
    met: Infinity,
    add(first) {
      const row = rowAt(encoded.parties.length, parties[first] ?? 0);
      for (let other = first + 1; other < parties.length; other++) {
        const place = row + 2 * (parties[other] ?? 0);
        sums[2 * other] = (kept.sums[place] ?? 0) / parts;
        sums[2 * other + 1] = (kept.sums[place + 1] ?? 0) / parts;
      }
    },
  };
}

/** Sums made anew, each row kept as it is made. */
function keeping({ encoded, parties }: CellColumns, kept: Kept, counts: Uint8Array, fresh: Rows): Rows {
  kept.sums.fill(0);
  // Nothing is known before the last of them.
  kept.counts = undefined;
  const parts = fresh.unit / kept.unit;
  const { sums } = fresh;
  return {
    ...fresh,
    add(first) {
      fresh.add(first);
      if (first === parties.length - 1) kept.counts = counts;
      const row = rowAt(encoded.parties.length, parties[first] ?? 0);
      for (let other = first + 1; other < parties.length; other++) {
        const place = row + 2 * (parties[other] ?? 0);
        kept.sums[place] = (sums[2 * other] ?? 0) * parts;
        kept.sums[place + 1] = (sums[2 * other + 1] ?? 0) * parts;
      }
    },
  };
}
