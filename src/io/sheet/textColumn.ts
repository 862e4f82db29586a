/** A column of a sheet. */
import type { Coded } from '../../model/coded.ts';
import type { CodedRows } from './codedRows.ts';
import type { Counts } from './counts.ts';

/** The texts of a column; the first stands for an empty cell, the others go by the rows in which they stand first. */
export type TextColumn = Coded<string | undefined>;

/** @param index undefined where the sheet has no such column */
export function textColumn(rows: CodedRows, index: number | undefined): TextColumn {
  const { starts, codes: cells, texts } = rows;
  const codes = new Int32Array(rows.numbers.length);
  const values: (string | undefined)[] = [undefined];
  if (index === undefined) return { values, codes };
  const places = new Int32Array(texts.length);
  for (let row = 0; row < codes.length; row++) {
    const at = (starts[row] ?? 0) + index;
    const cell = at < (starts[row + 1] ?? 0) ? (cells[at] ?? 0) : 0;
    if (cell === 0) continue;
    let place = places[cell] ?? 0;
    if (place === 0) {
      place = values.push(texts[cell]) - 1;
      places[cell] = place;
    }
    codes[row] = place;
  }
  return { values, codes };
}

/** How often each text stands in a column. */
export function countsIn({ values }: TextColumn, uses: Int32Array): Counts {
  return new Map(
    values.flatMap((text, place) => (text === undefined ? [] : [[text, uses[place] ?? 0] as const])),
  );
}
