/** What if a party stood elsewhere on an issue? */
import type { Dataset, Id } from '../model/dataset.ts';
import { sortedUnique } from '../model/ids.ts';
import type { Supposition } from '../model/view.ts';
import { CellWriter, SUPPOSED, type CellColumns } from './cellWriter.ts';
import { issueInView, type Filter } from './filter.ts';
import { lazyMap } from './lazyMap.ts';
import { levelIn } from './levels.ts';
import { valueOf } from './position.ts';
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
  return lazyMap(sortedUnique([...stances.keys(), ...rows.keys()]), (party) => {
    const said = stances.get(party) ?? new Map<Id, Stance>();
    const row = rows.get(party);
    if (!row) return said;
    const otherwise = (issue: Id): Stance => row.get(issue) ?? known(said.get(issue));
    return lazyMap(sortedUnique([...said.keys(), ...row.keys()]), otherwise);
  });
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

/** The same in the columns. */
export function supposeColumns(columns: CellColumns, whatif: readonly Supposition[]): CellColumns {
  if (whatif.length === 0) return columns;
  const { encoded, through } = columns;
  const levelOf = levelIn(encoded.sizes);
  const writer = new CellWriter(
    encoded,
    through,
    columns.cell.length + whatif.length,
    columns.level.length + whatif.length,
  );
  const byParty = new Map<Id, Map<number, Supposition>>();
  for (const each of whatif) {
    const row = byParty.get(each.party) ?? new Map<number, Supposition>();
    row.set(encoded.issues.indexOf(each.issue), each);
    byParty.set(each.party, row);
  }
  const write = (thing: number, { position }: Supposition): void => {
    const value = position === 'none' ? undefined : valueOf(position);
    writer.cell(SUPPOSED, thing, value !== undefined);
    if (value) writer.atom(levelOf(value));
  };
  /** @param left what is supposed of one party and not yet written, the last thing first */
  const writeUpTo = (thing: number, left: (readonly [number, Supposition])[]): void => {
    for (let next = left.at(-1); next && next[0] <= thing; next = left.at(-1)) {
      write(...next);
      left.pop();
    }
  };
  const copy = (cell: number): void => {
    writer.cell(columns.cell[cell] ?? 0, columns.thing[cell] ?? 0, columns.clear[cell] === 1);
    for (let atom = columns.starts[cell] ?? 0; atom < (columns.starts[cell + 1] ?? 0); atom++) {
      writer.atom(columns.level[atom] ?? 0);
    }
  };
  columns.parties.forEach((party, place) => {
    writer.beginRow(party);
    if (columns.speaks[place] === 1) writer.speaks();
    const supposedOn = byParty.get(encoded.parties[party] ?? '') ?? new Map<number, Supposition>();
    const left = [...supposedOn].sort(([one], [other]) => other - one);
    for (let cell = columns.rows[place] ?? 0; cell < (columns.rows[place + 1] ?? 0); cell++) {
      const thing = columns.thing[cell] ?? 0;
      writeUpTo(thing, left);
      if (!supposedOn.has(thing)) copy(cell);
    }
    writeUpTo(Infinity, left);
  });
  return writer.columns();
}
