/** How much is said in view, and when: counted by column, so that no statement has to be looked up for it. */
import type { CellColumns } from './cellColumns.ts';
import { isHeard } from './inView.ts';
import { once } from './once.ts';

export interface Extent {
  readonly statements: number;
  /** The first days of the first and of the last date, as ISO days; undefined where nothing in view is dated. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** For the same columns it is found once. */
export const extentOf: (columns: CellColumns) => Extent = once(({ encoded, through }) => {
  const { size, thing, date, code } = encoded.statements;
  const isSaid = new Uint8Array(encoded.dates.rank.length);
  let statements = 0;
  for (let at = 0; at < size; at++) {
    const when = date[at] ?? 0;
    if (through.dates[when] === 0 || through.things[thing[at] ?? 0] === 0) continue;
    if (through.codes[code[at] ?? 0] === 0 || !isHeard(encoded.statements, through.parties, at)) continue;
    isSaid[when] = 1;
    statements++;
  }
  let [first, last]: (string | undefined)[] = [];
  // The first place stands for no date.
  for (let when = 1; when < isSaid.length; when++) {
    const day = isSaid[when] === 1 ? encoded.dates.first[when] : undefined;
    if (day === undefined) continue;
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
  }
  return { statements, first, last };
});
