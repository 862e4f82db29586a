/** What each party's statements in view add up to under a rule, as columns (analysis.md, "Statements in view"). */
import type { Numbers } from './columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Rule } from '../model/view.ts';
import { encoded as encodedOf, type Encoded } from './encoded.ts';
import { EVERYTHING, isEverything, type Filter } from './filter.ts';
import type { HeldBits } from './heldBits.ts';
import { hastened } from './hasten.ts';
import { letThrough, type LetThrough } from './letThrough.ts';
import { once, type Once } from './once.ts';
import { walkByValues } from './walkByValues.ts';

/** The cells in view, by party, then by thing; what a party says towards itself is in none of them. */
export interface CellColumns {
  readonly encoded: Encoded;
  readonly through: LetThrough;
  /** The parties in view, the silent ones too, as places in the data set's list; in id order. */
  readonly parties: Int32Array;
  /** 1 for a party with a statement in view, whatever it is about. */
  readonly speaks: Uint8Array;
  /** The cells of party `i` of these run from `rows[i]` to before `rows[i + 1]`. */
  readonly rows: Int32Array;
  /** Its place among all cells of the data set; SUPPOSED where a reader supposes what the party holds. */
  readonly cell: Int32Array;
  readonly thing: Numbers;
  /** 1 where something clear counts; otherwise all that is in view is unclear, or nothing is said. */
  readonly clear: Uint8Array;
  /**
   * The levels of its values that count, none of them 0, run from `starts[i]` to before `starts[i + 1]`: yes before no;
   * under `every` in the order of the statements' ids, where sums depend on it.
   */
  readonly starts: Int32Array;
  readonly level: Numbers;
  /** How many there are. */
  readonly size: number;
  /** The same as bits; undefined where they cannot say it (heldCells.ts). */
  readonly held: HeldBits | undefined;
  /** No cell has more values: one on each side. */
  readonly atMostTwo: boolean;
}

/** Stands for the place of a cell that no statement is behind. */
export const SUPPOSED = -1;

/** What all say in all, by what each says last: found once. */
export const wholeColumns: Once<Dataset, CellColumns> = once((dataset) =>
  walked(dataset, EVERYTHING, 'latest'),
);

/** Adds up what a filter leaves of every cell. */
export function cellColumns(dataset: Dataset, filter: Filter, rule: Rule): CellColumns {
  return rule === 'latest' && isEverything(filter) ? wholeColumns(dataset) : walked(dataset, filter, rule);
}

function walked(dataset: Dataset, filter: Filter, rule: Rule): CellColumns {
  const encoded = encodedOf(dataset);
  const through = letThrough(dataset, encoded, filter);
  return hastened()?.walkByBits(encoded, through, rule) ?? walkByValues(dataset, encoded, through, rule);
}
