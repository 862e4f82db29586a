/** Stances in a word, straight from the columns. */
import { SUPPOSED, type CellColumns } from './cellColumns.ts';
import type { Id } from '../model/dataset.ts';
import { wordOf } from './position.ts';
import { stanceOf, type Stances, type StanceWord } from './stances.ts';

/** Who speaks of an issue in view, or is supposed to: cells by party, as places in the columns. */
export function cellsByIssue({ thing, encoded }: CellColumns): ReadonlyMap<Id, readonly number[]> {
  const lists: number[][] = encoded.issues.map(() => []);
  for (let cell = 0; cell < thing.length; cell++) lists[thing[cell] ?? 0]?.push(cell);
  const spoken = encoded.issues.map((issue, at) => [issue, lists[at] ?? []] as const);
  return new Map(spoken.filter(([, cells]) => cells.length > 0));
}

/** The word of a cell. @param stances the same as objects: what is supposed has its own word */
export function wordAt(
  { cell, starts, level, clear, encoded }: CellColumns,
  at: number,
  stances: Stances,
  party: Id,
  issue: Id,
): StanceWord {
  if (cell[at] === SUPPOSED) return stanceOf(stances, party, issue)?.word ?? 'none';
  let most = 0;
  let isNo = false;
  for (let atom = starts[at] ?? 0; atom < (starts[at + 1] ?? 0); atom++) {
    const value = level[atom] ?? 0;
    if (value > most) most = value;
    else if (value < 0) isNo = true;
  }
  if (isNo) return most > 0 ? 'both' : 'opposes';
  if (most > 0) return wordOf(encoded.sizes[most] ?? 0);
  return clear[at] === 1 ? 'neutral' : 'unclear';
}
