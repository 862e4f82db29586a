/**
 * What parties hold in common as products of whole numbers: of each cell how many of its values are for the issue and
 * how many are against it, at least so strong.
 *
 * min(|v|, |w|) is the sum, over the sizes s₁ < s₂ < … that values have, of sₖ − sₖ₋₁ where both |v| and |w| are at least
 * sₖ. So the sums of a tie are those of one layer for each size. With sizes that are whole multiples of a power of two
 * every such sum is exact, in whatever order it is made.
 */
import type { CellColumns } from './cellColumns.ts';
import { isExact } from './levels.ts';

/** How many values a cell has: small numbers where none has many. */
type Many = Uint8Array | Int32Array;

export interface Layer {
  /** What each pair of values adds, above 0. */
  readonly weight: number;
  /** Of each cell, how many values are for it and how many against it. */
  readonly plus: Many;
  readonly minus: Many;
}

/** More sizes than this are not worth a layer each. */
const MOST_LAYERS = 4;

/** The levels that values have; undefined where their sums could depend on their order, or there are many. */
export function exactLevels({ level, encoded: { sizes } }: CellColumns): readonly number[] | undefined {
  const isUsed = new Uint8Array(sizes.length);
  for (let atom = 0; atom < level.length; atom++) isUsed[Math.abs(level[atom] ?? 0)] = 1;
  const used = [...isUsed.keys()].filter((each) => each > 0 && isUsed[each] === 1);
  const isFew = used.length <= MOST_LAYERS && isExact(used.map((each) => sizes[each] ?? 0));
  return isFew ? used : undefined;
}

/** A layer for each of these levels. */
export function layersAt(columns: CellColumns, levels: readonly number[]): readonly Layer[] {
  const size = (at: number): number => columns.encoded.sizes[levels[at] ?? 0] ?? 0;
  return levels.map((least, at) => atLeast(columns, least, size(at) - (at > 0 ? size(at - 1) : 0)));
}

/** Both, where there are such levels. */
export function exactLayers(columns: CellColumns): readonly Layer[] | undefined {
  const levels = exactLevels(columns);
  return levels && layersAt(columns, levels);
}

function atLeast(columns: CellColumns, least: number, weight: number): Layer {
  const { starts, level, cell } = columns;
  const [plus, minus] = [countsFor(columns), countsFor(columns)];
  let atom = 0;
  for (let at = 0; at < cell.length; at++) {
    const end = starts[at + 1] ?? 0;
    let [yes, no] = [0, 0];
    for (; atom < end; atom++) {
      const value = level[atom] ?? 0;
      if (value >= least) yes++;
      else if (value <= -least) no++;
    }
    plus[at] = yes;
    minus[at] = no;
  }
  return { weight, plus, minus };
}

function countsFor({ cell, atMostTwo }: CellColumns): Many {
  return atMostTwo ? new Uint8Array(cell.length) : new Int32Array(cell.length);
}

/** One layer of all values, whatever their size, as a cell's numbers for and against it are made into others. */
export function signLayer(
  columns: CellColumns,
  plusOf: (plus: number, minus: number) => number,
  minusOf: (plus: number, minus: number) => number,
): Layer {
  const { weight, plus, minus } = atLeast(columns, 1, 1);
  for (let at = 0; at < plus.length; at++) {
    const [yes, no] = [plus[at] ?? 0, minus[at] ?? 0];
    plus[at] = plusOf(yes, no);
    minus[at] = minusOf(yes, no);
  }
  return { weight, plus, minus };
}
