/** What each party's statements in view add up to under a rule, as columns (analysis.md, "Statements in view"). */
import type { Dataset } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import type { Rule } from '../model/view.ts';
import { encoded as encodedOf, type Encoded } from './encoded.ts';
import type { Filter } from './filter.ts';
import { letThrough, type LetThrough } from './letThrough.ts';
import { UNCLEAR } from './levels.ts';
import { CellWriter, type CellColumns } from './cellWriter.ts';

/** Adds up what a filter leaves of every cell. */
export function cellColumns(dataset: Dataset, filter: Filter, rule: Rule): CellColumns {
  const encoded = encodedOf(dataset);
  const through = letThrough(dataset, encoded, filter);
  return rule === 'every'
    ? everyStatement(dataset, encoded, through)
    : largestValues(encoded, through, rule === 'latest');
}

/** Under `latest` and `any`: the largest positive value and the most negative one, of the newest date or of all. */
function largestValues(encoded: Encoded, through: LetThrough, isLatest: boolean): CellColumns {
  const { cells, issues } = encoded;
  const { rank } = encoded.dates;
  const { starts, thing, level, date, code } = cells;
  const { things, dates, codes } = through;
  const top = encoded.sizes.length - 1;
  const writer = new CellWriter(encoded, through, thing.length, Math.min(level.length, 2 * thing.length));
  for (let party = 0; party + 1 < cells.rows.length; party++) {
    if (!writer.beginRow(party)) continue;
    const itself = issues.length + party;
    const last = cells.rows[party + 1] ?? 0;
    for (let cell = cells.rows[party] ?? 0; cell < last; cell++) {
      const about = thing[cell] ?? 0;
      if (things[about] === 0) continue;
      let isSaid = false;
      let isClear = false;
      let newest = -1;
      let [most, least] = [0, 0];
      const end = starts[cell + 1] ?? 0;
      for (let entry = starts[cell] ?? 0; entry < end; entry++) {
        if (codes[code[entry] ?? 0] === 0 || dates[date[entry] ?? 0] === 0) continue;
        isSaid = true;
        const value = level[entry] ?? 0;
        if (value === UNCLEAR) continue;
        if (isLatest) {
          const age = rank[date[entry] ?? 0] ?? 0;
          if (isClear && age !== newest) break;
          newest = age;
        }
        isClear = true;
        if (value > most) most = value;
        else if (value < least) least = value;
        if (most === top && least === -top) break;
      }
      if (!isSaid) continue;
      writer.speaks();
      if (about === itself) continue;
      writer.cell(cell, about, isClear);
      // Yes before no.
      if (most > 0) writer.atom(most);
      if (least < 0) writer.atom(least);
    }
  }
  return writer.columns();
}

/** Under `every`: each value that is not 0, in the order of the statements' ids. */
function everyStatement(dataset: Dataset, encoded: Encoded, through: LetThrough): CellColumns {
  const { cells, issues } = encoded;
  const { things, dates, codes } = through;
  const writer = new CellWriter(encoded, through, cells.thing.length, cells.level.length);
  const idOf = (entry: number): string => dataset.statements[cells.statement[entry] ?? 0]?.id ?? '';
  const valued: number[] = [];
  for (let party = 0; party + 1 < cells.rows.length; party++) {
    if (!writer.beginRow(party)) continue;
    const last = cells.rows[party + 1] ?? 0;
    for (let cell = cells.rows[party] ?? 0; cell < last; cell++) {
      const about = cells.thing[cell] ?? 0;
      if (things[about] === 0) continue;
      let isSaid = false;
      let isClear = false;
      valued.length = 0;
      const end = cells.starts[cell + 1] ?? 0;
      for (let entry = cells.starts[cell] ?? 0; entry < end; entry++) {
        if (codes[cells.code[entry] ?? 0] === 0 || dates[cells.date[entry] ?? 0] === 0) continue;
        isSaid = true;
        const value = cells.level[entry] ?? 0;
        if (value === UNCLEAR) continue;
        isClear = true;
        if (value !== 0) valued.push(entry);
      }
      if (!isSaid) continue;
      writer.speaks();
      if (about === issues.length + party) continue;
      writer.cell(cell, about, isClear);
      if (valued.length > 1) valued.sort((one, other) => byCodeUnit(idOf(one), idOf(other)));
      for (const entry of valued) writer.atom(cells.level[entry] ?? 0);
    }
  }
  return writer.columns();
}
