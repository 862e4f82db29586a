/** What each group of options works on. */
import type { OptionCounts } from '../../analysis/counts.ts';
import type { Dataset, Id } from '../../model/dataset.ts';
import { sortedUnique } from '../../model/ids.ts';
import type { View } from '../../model/view.ts';
import type { Step } from '../../store/store.ts';

export interface FilterProps {
  readonly view: View;
  readonly dataset: Dataset;
  /** Statements that each option has under all other filters; undefined until they are counted. */
  readonly counts: OptionCounts | undefined;
  readonly onChoose: (change: Partial<View>, step?: Step) => void;
}

/** The lists of a view that may be very long. */
export type LongList = 'parties' | 'issues' | 'topics';

/** Takes one into a list of the view, or out of it. The same function from render to render. */
export type OnToggle = (list: LongList, id: Id, on: boolean) => void;

/** A list with one value more or less, as addresses write it. */
export function toggled<T extends string>(list: readonly T[], value: T, on: boolean): T[] {
  const next: T[] = on ? [...list, value] : list.filter((each) => each !== value);
  return sortedUnique(next);
}
