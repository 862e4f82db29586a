/** How much is said in view, and when: counted by column, so that no statement has to be looked up for it. */
import type { CellColumns } from './cellColumns.ts';
import { dateCounts } from './density.ts';
import { once } from './once.ts';

export interface Extent {
  readonly statements: number;
  /** The first days of the first and of the last date, as ISO days; undefined where nothing in view is dated. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** For the same columns it is found once. */
export const extentOf: (columns: CellColumns) => Extent = once(({ encoded, through }) => {
  const counts = dateCounts(encoded, through);
  let statements = 0;
  let [first, last]: (string | undefined)[] = [];
  counts.forEach((many, when) => {
    if (many === 0 || through.dates[when] === 0) return;
    statements += many;
    // The first place stands for no date.
    const day = when === 0 ? undefined : encoded.dates.first[when];
    if (day === undefined) return;
    if (first === undefined || day < first) first = day;
    if (last === undefined || day > last) last = day;
  });
  return { statements, first, last };
});
