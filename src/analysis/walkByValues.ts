/**
 * One walk over all cells that gives what a filter leaves of them, under any rule and for values of any size. It is what a
 * step of the time slider waits for, and so plain loops and plain numbers.
 */
import type { Dataset } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { statementAt } from '../model/said.ts';
import type { Rule } from '../model/view.ts';
import type { CellColumns } from './cellColumns.ts';
import { placeColumn, signedColumn } from './columns.ts';
import { encoded as encodedOf, type Encoded } from './encoded.ts';
import { formOf } from './forms.ts';
import type { LetThrough } from './letThrough.ts';
import { isExact, UNCLEAR } from './levels.ts';
import { once } from './once.ts';

/** What cells add up to, value by value. */
export function walkByValues(
  dataset: Dataset,
  encoded: Encoded,
  through: LetThrough,
  rule: Rule,
): CellColumns {
  const { rows: allRows, starts: entries, thing: things, date: dates, form: forms } = encoded.cells;
  const { code: codes, level: levels } = encoded.forms;
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
  const level = signedColumn(isEvery ? dates.length : Math.min(dates.length, 2 * things.length), top);
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
        const form = formOf(forms[entry] ?? 0);
        if (through.dates[date] === 0 || through.codes[codes[form] ?? 0] === 0) continue;
        isSaid = true;
        const value = levels[form] ?? 0;
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
    size: cells,
    held: undefined,
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
