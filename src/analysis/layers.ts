/**
 * What parties hold in common as products of whole numbers: of each cell how many of its values are for the issue and
 * how many are against it, at least so strong.
 *
 * min(|v|, |w|) is the sum, over the sizes s₁ < s₂ < … that values have, of sₖ − sₖ₋₁ where both |v| and |w| are at least
 * sₖ. So the sums of a tie are those of one layer for each size. With sizes that are whole multiples of a power of two
 * every such sum is exact, in whatever order it is made.
 */
import type { CellColumns } from './cellColumns.ts';
import type { Numbers } from './columns.ts';
import { any, bitsFrom } from './heldBits.ts';
import { isExact } from './levels.ts';

/** The cells that a layer has numbers for: those of the party at a place in view run from `rows[row[place]]` to before the next. */
export interface Ground {
  readonly row: Int32Array;
  readonly rows: Int32Array;
  readonly thing: Numbers;
}

/** All cells of the data set where bits say what is in view of them, otherwise those in view. */
export function groundOf(columns: CellColumns): Ground {
  const { held, encoded, parties } = columns;
  if (held) return { row: parties, rows: encoded.cells.rows, thing: encoded.cells.thing };
  return { row: Int32Array.from(parties.keys()), rows: columns.rows, thing: columns.thing };
}

/** How many values a cell has: small numbers where none has many. */
type Many = Uint8Array | Int32Array;

export interface Layer {
  /** What each pair of values adds, above 0. */
  readonly weight: number;
  /** Of each cell of the ground, how many values are for it and how many against it (`manyIn`). */
  readonly plus: Numbers;
  readonly minus: Numbers;
  /** The bits that say that there is one, both in one column; COUNTED where the numbers are counts. */
  readonly yes: number;
  readonly no: number;
}

const COUNTED = 0;

/** How many values a number of a layer stands for. */
export function manyIn(number: number, bits: number): number {
  return bits === COUNTED ? number : any(number & bits);
}

/** More sizes than this are not worth a layer each. */
const MOST_LAYERS = 4;

/** The levels that values have; undefined where their sums could depend on their order, or there are many. */
export function exactLevels(columns: CellColumns): readonly number[] | undefined {
  const { sizes } = columns.encoded;
  const isUsed = usedLevels(columns);
  const used = [...isUsed.keys()].filter((each) => each > 0 && isUsed[each] === 1);
  const isFew = used.length <= MOST_LAYERS && isExact(used.map((each) => sizes[each] ?? 0));
  return isFew ? used : undefined;
}

/** 1 for each level of a value. */
function usedLevels(columns: CellColumns): Uint8Array {
  const { held } = columns;
  const { sizes } = columns.encoded;
  const isUsed = new Uint8Array(sizes.length);
  if (held) {
    const top = sizes.length - 1;
    const bits = (held.union | (held.union >> top)) & bitsFrom(1, top);
    return isUsed.map((_, each) => (bits >> each) & 1);
  }
  const { level } = columns;
  for (let atom = 0; atom < level.length; atom++) isUsed[Math.abs(level[atom] ?? 0)] = 1;
  return isUsed;
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
  const { held } = columns;
  if (!held) return { weight, yes: COUNTED, no: COUNTED, ...valuesFrom(columns, least) };
  const top = columns.encoded.sizes.length - 1;
  const yes = bitsFrom(least, top);
  return { weight, plus: held.of, minus: held.of, yes, no: yes << top };
}

function countsFor({ atMostTwo }: CellColumns, cells: number): Many {
  return atMostTwo ? new Uint8Array(cells) : new Int32Array(cells);
}

function valuesFrom(columns: CellColumns, least: number) {
  const { starts, level, cell } = columns;
  const [plus, minus] = [countsFor(columns, cell.length), countsFor(columns, cell.length)];
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
  return { plus, minus };
}

/** One layer of all values, whatever their size, as a cell's numbers for and against it are made into others. */
export function signLayer(
  columns: CellColumns,
  plusOf: (plus: number, minus: number) => number,
  minusOf: (plus: number, minus: number) => number,
): Layer {
  const { weight, plus, minus, yes, no } = atLeast(columns, 1, 1);
  const [pluses, minuses] = [countsFor(columns, plus.length), countsFor(columns, minus.length)];
  for (let at = 0; at < pluses.length; at++) {
    const [own, other] = [manyIn(plus[at] ?? 0, yes), manyIn(minus[at] ?? 0, no)];
    pluses[at] = plusOf(own, other);
    minuses[at] = minusOf(own, other);
  }
  return { weight, plus: pluses, minus: minuses, yes: COUNTED, no: COUNTED };
}
