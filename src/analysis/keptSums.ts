/**
 * The sums of all pairs as they were last, brought up to date by the cells that a filter has changed: for each such cell
 * what it adds to the sums with all who speak of the issue is taken away as it was and added as it is. Sums are whole
 * numbers of units, so that whatever way leads to them they are the same.
 */
import type { CellColumns } from './cellColumns.ts';
import type { Numbers } from './columns.ts';
import type { Encoded } from './encoded.ts';
import { bitsFrom, highest } from './heldBits.ts';
import { aboutCost } from './kernelCosts.ts';
import type { Rows } from './layerRows.ts';
import { isSame } from './letThrough.ts';
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
  /** How often they have been asked for: whoever asks takes them from the one before. */
  asked: number;
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
  const { encoded, held } = columns;
  const pairs = (encoded.parties.length * (encoded.parties.length - 1)) / 2;
  const most = 2 * encoded.issues.length * (encoded.sizes.at(-1) ?? 0);
  const isSmall = pairs <= MOST.pairs && most < MOST.units * unitIn(encoded);
  if (!held || !isSmall || !isExact(encoded.sizes)) return undefined;
  if (cost < COST.kept * pairs) return undefined;
  const kept = keptOf(encoded);
  kept.asked++;
  const isOfSame = kept.counts !== undefined && isSame(kept.counts, counts);
  const values = valuesIn(encoded, held.of, counts, kept.unit);
  const changed = isOfSame ? changedCells(kept, values) : undefined;
  if (changed && COST.update * workOf(kept, encoded, changed) < cost) {
    for (const { cell, yes, no } of changed) update(kept, encoded, cell, yes, no);
    return rowsOf(columns, kept, unit);
  }
  values((cell, yes, no) => {
    kept.plus[cell] = yes;
    kept.minus[cell] = no;
  });
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
    asked: 0,
  };
});

/** Tells of each cell of the data set its value for the issue and against it, in units; 0 where none counts. */
type Values = (each: (cell: number, yes: number, no: number) => void) => void;

function valuesIn({ sizes, cells }: Encoded, held: Numbers, counts: Uint8Array, unit: number): Values {
  const top = sizes.length - 1;
  const strong = bitsFrom(1, top);
  const units = Float64Array.from(sizes, (size) => size / unit);
  return (each) => {
    for (let cell = 0; cell < held.length; cell++) {
      const bits = counts[cells.thing[cell] ?? 0] === 1 ? (held[cell] ?? 0) : 0;
      each(cell, units[highest(bits & strong)] ?? 0, units[highest((bits >> top) & strong)] ?? 0);
    }
  };
}

interface Changed {
  readonly cell: number;
  readonly yes: number;
  readonly no: number;
}

function changedCells({ plus, minus }: Kept, values: Values): readonly Changed[] {
  const changed: Changed[] = [];
  values((cell, yes, no) => {
    if (plus[cell] !== yes || minus[cell] !== no) changed.push({ cell, yes, no });
  });
  return changed;
}

function workOf({ starts }: Kept, { cells }: Encoded, changed: readonly Changed[]): number {
  return changed.reduce((sum, { cell }) => {
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

/** Whether somebody else asks for kept sums from now on. */
function lostBy(kept: Kept): () => boolean {
  const { asked } = kept;
  return () => kept.asked !== asked;
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
    isLost: lostBy(kept),
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
  const isLost = lostBy(kept);
  return {
    ...fresh,
    isLost: () => isLost() || fresh.isLost?.() === true,
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
