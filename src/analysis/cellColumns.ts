/**
 * What each party's statements in view add up to under a rule, as columns (analysis.md, "Statements in view"). One walk
 * over all cells; it is what a step of the time slider waits for, and so plain loops and plain numbers.
 */
import { placeColumn, signedColumn, type Numbers } from './columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { statementAt } from '../model/said.ts';
import type { Rule } from '../model/view.ts';
import { encoded as encodedOf, type Encoded } from './encoded.ts';
import { EVERYTHING, isEverything, type Filter } from './filter.ts';
import { letThrough, type LetThrough } from './letThrough.ts';
import { isExact, UNCLEAR } from './levels.ts';
import { once, type Once } from './once.ts';

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
  const {
    rows: allRows,
    starts: entries,
    thing: things,
    level: levels,
    date: dates,
    code: codes,
  } = encoded.cells;
  const { rank } = encoded.dates;
  const top = encoded.sizes.length - 1;
  const isLatest = rule === 'latest';
  const isEvery = rule === 'every';
  const order = isEvery && !isExact(encoded.sizes) ? entriesById(dataset) : undefined;

  const parties = new Int32Array(through.parties.length);
  const speaks = new Uint8Array(parties.length);
  const rows = new Int32Array(parties.length + 1);
  const cell = new Int32Array(things.length);
  const thing = placeColumn(things.length, through.things.length);
  const clear = new Uint8Array(things.length);
  const starts = new Int32Array(things.length + 1);
  const level = signedColumn(isEvery ? levels.length : Math.min(levels.length, 2 * things.length), top);
  let [row, cells, atoms] = [0, 0, 0];

  for (let party = 0; party < through.parties.length; party++) {
    if (through.parties[party] === 0) continue;
    const itself = encoded.issues.length + party;
    const lastCell = allRows[party + 1] ?? 0;
    for (let at = allRows[party] ?? 0; at < lastCell; at++) {
      const about = things[at] ?? 0;
      if (through.things[about] === 0) continue;
      let isSaid = false;
      let isClear = false;
      let newest = 0;
      let most = 0;
      let least = 0;
      const end = entries[at + 1] ?? 0;
      for (let next = entries[at] ?? 0; next < end; next++) {
        const entry = order ? (order[next] ?? 0) : next;
        const date = dates[entry] ?? 0;
        if (through.dates[date] === 0 || through.codes[codes[entry] ?? 0] === 0) continue;
        isSaid = true;
        const value = levels[entry] ?? 0;
        if (value === UNCLEAR) continue;
        if (isLatest) {
          const age = rank[date] ?? 0;
          if (isClear && age !== newest) break;
          newest = age;
        }
        isClear = true;
        if (isEvery) {
          if (value !== 0 && about !== itself) level[atoms++] = value;
        } else if (value > most) {
          most = value;
        } else if (value < least) {
          least = value;
        }
        if (most === top && least === -top) break;
      }
      if (!isSaid) continue;
      speaks[row] = 1;
      if (about === itself) continue;
      cell[cells] = at;
      thing[cells] = about;
      clear[cells] = isClear ? 1 : 0;
      cells++;
      if (most > 0) level[atoms++] = most;
      if (least < 0) level[atoms++] = least;
      starts[cells] = atoms;
    }
    parties[row] = party;
    row++;
    rows[row] = cells;
  }
  return {
    encoded,
    through,
    parties: parties.subarray(0, row),
    speaks: speaks.subarray(0, row),
    rows: rows.subarray(0, row + 1),
    cell: cell.subarray(0, cells),
    thing: thing.subarray(0, cells),
    clear: clear.subarray(0, cells),
    starts: starts.subarray(0, cells + 1),
    level: level.subarray(0, atoms),
    atMostTwo: !isEvery,
  };
}

/** The entries of each cell in the order of their statements' ids. */
const entriesById = once((dataset: Dataset): Int32Array => {
  const { cells } = encodedOf(dataset);
  const idOf = (entry: number): string => statementAt(dataset, cells.statement[entry] ?? 0)?.id ?? '';
  const order = Int32Array.from(cells.statement.keys());
  for (let cell = 0; cell < cells.thing.length; cell++) {
    order
      .subarray(cells.starts[cell], cells.starts[cell + 1])
      .sort((one, other) => byCodeUnit(idOf(one), idOf(other)));
  }
  return order;
});
