/**
 * The sums of all pairs of parties at once, without their terms: for each first party one row of sums with all later
 * ones. Whichever way they are made, they are the sums of the terms to the digit.
 */
import type { CellColumns } from './cellColumns.ts';
import { amountColumn, placeColumn, type Numbers } from './columns.ts';
import { heardIn, type Heard } from './heard.ts';
import { hastened } from './hasten.ts';
import { layerRows, type Rows, type Taken, type Taker, type Way } from './layerRows.ts';
import { exactLevels, layersAt } from './layers.ts';
import { unitOf } from './levels.ts';
import { orderedRows } from './orderedRows.ts';

/** Pairs with a term, by (a, b), column by column. */
export interface PairSums {
  readonly size: number;
  /** Numbers among the parties in view; `a` before `b`. */
  readonly a: Numbers;
  readonly b: Numbers;
  /** Before the norm. */
  readonly alignment: Numbers;
  readonly conflict: Numbers;
}

/**
 * How sums are made: as it suits, for a page also from the last ones of the data set (keptSums.ts), or, for tests, always in
 * one way.
 */
export type SumWay = Way | 'ordered' | 'kept' | 'changed';

function rowsBy(columns: CellColumns, counts: Uint8Array, way: SumWay): Rows {
  const levels = way === 'ordered' ? undefined : exactLevels(columns);
  if (!levels || way === 'ordered') return orderedRows(columns, counts);
  if (way !== 'kept' && way !== 'changed') return layerRows(columns, layersAt(columns, levels), counts, way);
  const fresh = (): Rows => layerRows(columns, layersAt(columns, levels), counts);
  const { sizes } = columns.encoded;
  const unit = unitOf(levels.map((level) => sizes[level] ?? 0));
  const cost = way === 'changed' ? Infinity : undefined;
  return hastened()?.keptRows(columns, counts, unit, fresh, cost) ?? fresh();
}

/** The sums of every pair with a term while they are made, or before. */
export interface Summing {
  /** Makes so many of them, so that a page can answer in between. @param part of all pairs, from 0 to 1 */
  readonly upTo: (part: number) => void;
  /** Makes the rest, and gives all: once. */
  readonly all: () => PairSums;
}

/** Makes the sums of every pair with a term. @param counts 1 for each issue that counts */
export type SumPairs<T = PairSums> = (columns: CellColumns, counts: Uint8Array) => T;

/** Every pair with a term. @param counts 1 for each issue that counts */
export function pairSums(columns: CellColumns, counts: Uint8Array, way: SumWay = 'suits'): PairSums {
  return summing(columns, counts, way).all();
}

/** The same in parts. @param counts 1 for each issue that counts */
export function summing(columns: CellColumns, counts: Uint8Array, way: SumWay): Summing {
  const parties = columns.parties.length;
  let begun: Begun | undefined;
  const upTo = (part: number): Begun => {
    // What cannot go on begins anew.
    if (!begun || begun.isLost()) begun = begin(columns, counts, way);
    // The first parties have most pairs.
    begun.to(Math.ceil(parties * (1 - Math.sqrt(1 - part))));
    return begun;
  };
  return { upTo, all: () => upTo(1).sums() };
}

interface Begun {
  readonly isLost: () => boolean;
  /** Makes the sums of each party up to before this one with all later ones. */
  readonly to: (end: number) => void;
  /** What has been made. */
  readonly sums: () => PairSums;
}

function begin(columns: CellColumns, counts: Uint8Array, way: SumWay): Begun {
  const rows = rowsBy(columns, counts, way);
  const { sums, unit, isLost } = rows;
  const heard = heardIn(columns);
  const spoken = heard.map((own) => own?.length ?? 0);
  const parties = columns.parties.length;
  const pairs = Math.min(
    (parties * (parties - 1)) / 2,
    spoken.reduce((sum, many) => sum + many, rows.met),
  );
  const most = spoken.reduce((longest, many) => Math.max(longest, many), 0) / unit + rows.most;
  const [a, b] = [placeColumn(pairs, parties), placeColumn(pairs, parties)];
  const [alignment, conflict] = [amountColumn(pairs, unit, most), amountColumn(pairs, unit, most)];
  const columnsOfTies = [a, b, alignment, conflict] as const;
  const isNarrow = columnsOfTies.every((column) => column instanceof Uint16Array);
  const taker = (isNarrow ? rows.taker?.(columnsOfTies) : undefined) ?? takerOf(rows, columnsOfTies);
  let [first, size] = [0, 0];
  return {
    isLost: () => isLost?.() === true,
    to(end) {
      for (; first < end; first++) {
        rows.add(first);
        for (const { other, value } of heard[first] ?? NOTHING) {
          const place = 2 * other + (value > 0 ? 0 : 1);
          sums[place] = (sums[place] ?? 0) + Math.abs(value) / unit;
        }
        size = taker.take(first);
      }
    },
    sums() {
      taker.finish();
      return {
        size,
        a: a.subarray(0, size),
        b: b.subarray(0, size),
        alignment: alignment.subarray(0, size),
        conflict: conflict.subarray(0, size),
      };
    },
  };
}

const NOTHING: readonly Heard[] = [];

/** Takes sums over one by one. */
function takerOf({ sums, unit }: Rows, [a, b, alignment, conflict]: Taken): Taker {
  const parties = sums.length / 2;
  let at = 0;
  return {
    finish: () => undefined,
    take(party) {
      for (let other = party + 1; other < parties; other++) {
        const aligned = sums[2 * other] ?? 0;
        const opposed = sums[2 * other + 1] ?? 0;
        // No term is 0, and none is taken away.
        if (aligned === 0 && opposed === 0) continue;
        a[at] = party;
        b[at] = other;
        alignment[at] = aligned * unit;
        conflict[at] = opposed * unit;
        at++;
      }
      return at;
    },
  };
}
