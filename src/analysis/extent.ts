/** How much is said in view, and when: counted by column, so that no statement has to be looked up for it. */
import type { Dataset } from '../model/dataset.ts';
import { sortedUnique } from '../model/ids.ts';
import type { CellColumns } from './cellColumns.ts';
import { dateCounts } from './density.ts';
import { encoded as encodedOf } from './encoded.ts';
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

/** The first days of the first and of the last date of a data set; undefined where nothing in it is dated. */
export function daysSaid(dataset: Dataset): Pick<Extent, 'first' | 'last'> {
  // The first place stands for no date.
  const days = sortedUnique(encodedOf(dataset).dates.first.slice(1));
  return { first: days[0], last: days.at(-1) };
}
