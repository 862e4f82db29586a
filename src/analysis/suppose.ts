/** What if a party stood elsewhere on an issue? */
import type { Dataset, Id } from '../model/dataset.ts';
import { sortedUnique } from '../model/ids.ts';
import type { Supposition } from '../model/view.ts';
import { SUPPOSED, type CellColumns } from './cellColumns.ts';
import { firstNotBelow } from './columns.ts';
import { issueInView, type Filter } from './filter.ts';
import { lazyMap } from './lazyMap.ts';
import { levelIn } from './levels.ts';
import { valueOf } from './position.ts';
import { countedInto } from './radix.ts';
import { stanceOf, type Stance, type Stances } from './stances.ts';

/**
 * The suppositions that change anything: about a party and an issue in view, and not that a party which said nothing
 * said nothing.
 */
export function supposable(
  whatif: readonly Supposition[],
  stances: Stances,
  dataset: Dataset,
  filter: Filter,
): readonly Supposition[] {
  if (whatif.length === 0) return whatif;
  const issues = new Map(dataset.issues.map((issue) => [issue.id, issue]));
  return whatif.filter(({ party, issue, position }) => {
    const about = issues.get(issue);
    return (
      (filter.parties?.has(party) ?? true) &&
      about !== undefined &&
      issueInView(about, filter) &&
      (position !== 'none' || stanceOf(stances, party, issue) !== undefined)
    );
  });
}

/**
 * The stances with some supposed: all atoms of such a cell are replaced by one; `none` and `unclear` empty it
 * (product.md, `whatif`). What the party really said stays in the stance, uncounted.
 */
export function suppose(stances: Stances, whatif: readonly Supposition[]): Stances {
  if (whatif.length === 0) return stances;
  const rows = new Map<Id, Map<Id, Stance>>();
  for (const supposition of whatif) {
    const { party, issue } = supposition;
    const row = rows.get(party) ?? new Map<Id, Stance>();
    row.set(issue, supposed(supposition, stanceOf(stances, party, issue)));
    rows.set(party, row);
  }
  return lazyMap(
    () => sortedUnique([...stances.keys(), ...rows.keys()]),
    (party) => {
      const said = stances.get(party) ?? new Map<Id, Stance>();
      const row = rows.get(party);
      if (!row) return said;
      const otherwise = (issue: Id): Stance => row.get(issue) ?? known(said.get(issue));
      return lazyMap(() => sortedUnique([...said.keys(), ...row.keys()]), otherwise);
    },
  );
}

function known<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('a key of a row has no stance');
  return thing;
}

function supposed({ party, issue, position }: Supposition, said: Stance | undefined): Stance {
  const value = position === 'none' ? undefined : valueOf(position);
  return {
    party,
    issue,
    word: position,
    atoms: value ? [{ value, statements: [] }] : [],
    counted: [],
    inView: said?.inView ?? [],
    changed: false,
    othersDiffer: false,
    redLine: false,
    supposed: true,
  };
}

/** The same in the columns: what lies between the supposed cells is taken over as it is. */
export function supposeColumns(columns: CellColumns, whatif: readonly Supposition[]): CellColumns {
  if (whatif.length === 0) return columns;
  const { encoded, parties, rows, thing, starts, level } = columns;
  const levelOf = levelIn(encoded.sizes);
  const edits = whatif
    .map(({ party, issue, position }) => {
      const row = parties.indexOf(encoded.parties.indexOf(party));
      const about = encoded.issues.indexOf(issue);
      const value = position === 'none' ? undefined : valueOf(position);
      return { row, about, at: placeIn(columns, row, about), value };
    })
    .sort((one, other) => one.row - other.row || one.about - other.about);
  const cells: number[] = [];
  const about: number[] = [];
  const clear: number[] = [];
  const begins = [0];
  const atoms: number[] = [];
  const shift = new Int32Array(rows.length);
  let from = 0;
  const takeUpTo = (end: number): void => {
    for (; from < end; from++) {
      cells.push(columns.cell[from] ?? 0);
      about.push(thing[from] ?? 0);
      clear.push(columns.clear[from] ?? 0);
      for (let atom = starts[from] ?? 0; atom < (starts[from + 1] ?? 0); atom++) atoms.push(level[atom] ?? 0);
      begins.push(atoms.length);
    }
  };
  for (const edit of edits) {
    takeUpTo(edit.at);
    if (edit.at < (rows[edit.row + 1] ?? 0) && thing[edit.at] === edit.about) from++;
    else shift[edit.row + 1] = (shift[edit.row + 1] ?? 0) + 1;
    cells.push(SUPPOSED);
    about.push(edit.about);
    clear.push(edit.value === undefined ? 0 : 1);
    if (edit.value) atoms.push(levelOf(edit.value));
    begins.push(atoms.length);
  }
  takeUpTo(thing.length);
  countedInto(shift);
  return {
    ...columns,
    rows: rows.map((begin, row) => begin + (shift[row] ?? 0)),
    cell: Int32Array.from(cells),
    thing: Int32Array.from(about),
    clear: Uint8Array.from(clear),
    starts: Int32Array.from(begins),
    level: Int32Array.from(atoms),
    size: cells.length,
    held: undefined,
  };
}

/** Where a thing stands in a row, or would stand. */
function placeIn({ rows, thing }: CellColumns, row: number, about: number): number {
  return firstNotBelow(thing, about, rows[row] ?? 0, rows[row + 1] ?? 0);
}
