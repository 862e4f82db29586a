/** What each party's statements in view add up to, issue by issue (analysis.md, "Statements in view"). */
import type { Dataset, Id, PositionWord, Statement } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { compareDates } from '../model/time.ts';
import type { Rule } from '../model/view.ts';
import { cellColumns, type CellColumns } from './cellColumns.ts';
import { firstNotBelow, type Numbers } from './columns.ts';
import type { Filter } from './filter.ts';
import { saidIn } from './inView.ts';
import { lazyMap } from './lazyMap.ts';
import { once } from './once.ts';
import { valueOf, wordOf } from './position.ts';

/** One value that counts, never 0, with the statements that have it. */
export interface Atom {
  readonly value: number;
  readonly statements: readonly Statement[];
}

/** A stance in a word. `both` is yes and no; `unclear` and `none` are never to be taken for `neutral`. */
export type StanceWord = PositionWord | 'both' | 'none';

/** What statements of one party about one thing add up to. */
export interface Said {
  readonly word: StanceWord;
  /** Yes before no; under `every` in the order of the statements' ids. Sums run in this order. */
  readonly atoms: readonly Atom[];
  /** The statements that the rule counts, newest first. */
  readonly counted: readonly Statement[];
  /** All that was said in view, unclear statements too, newest first. */
  readonly inView: readonly Statement[];
  /** Yes and no were not said on one and the same date. */
  readonly changed: boolean;
  /** A clear statement in view that the rule does not count has another word. */
  readonly othersDiffer: boolean;
  /** A counted statement is a red line. */
  readonly redLine: boolean;
  /** Not what was said: the reader supposes it. It rests on no statement. */
  readonly supposed?: true;
}

/** A party's stance on an issue. */
export interface Stance extends Said {
  readonly party: Id;
  readonly issue: Id;
}

/** Party → what it speaks about → what it says of that, both in id order; only where it says something in view. */
export type Cells<T> = ReadonlyMap<Id, ReadonlyMap<Id, T>>;

/** Party → issue → stance. Each is made when it is asked for. */
export type Stances = Cells<Stance>;

/** The stances in view under a rule. */
export function stancesInView(dataset: Dataset, filter: Filter, rule: Rule): Stances {
  return stancesOf(dataset, cellColumns(dataset, filter, rule), rule);
}

/** The same, where the cells in view are known. */
export function stancesOf(dataset: Dataset, columns: CellColumns, rule: Rule): Stances {
  const { issues } = columns.encoded;
  return cellMaps(columns, 0, issues, (party, issue, cell) => ({
    party,
    issue,
    ...addUp(saidIn(dataset, columns, cell), rule),
  }));
}

/**
 * Cells about some kind of things, by id. The things of a row stand in it one after another.
 * @param first the place of the first of these things. @param ids theirs
 */
export function cellMaps<T>(
  columns: CellColumns,
  first: number,
  ids: readonly Id[],
  make: (party: Id, about: Id, cell: number) => T,
): Cells<T> {
  const { encoded, parties } = columns;
  const rowOf = once(() => {
    const known = new Map<Id, Row>();
    parties.forEach((party, place) => {
      const row = rowAbout(columns, place, first, first + ids.length);
      if (row.from < row.to) known.set(encoded.parties[party] ?? '', row);
    });
    return known;
  });
  return lazyMap(
    () => rowOf(columns).keys(),
    (party) => {
      const row = rowOf(columns).get(party) ?? { from: 0, to: 0 };
      const { thing, cell } = columns;
      // One stance of many is looked for among the others, not in a map of them.
      const placeOf = (id: Id): number => placeIn(thing, row, first + (numbersOf(ids).get(id) ?? Infinity));
      return lazyMap(
        () =>
          Array.from(
            { length: row.to - row.from },
            (_, at) => ids[(thing[row.from + at] ?? 0) - first] ?? '',
          ),
        (id) => make(party, id, cell[placeOf(id)] ?? 0),
        (id) => placeOf(id) !== -1,
      );
    },
  );
}

/** The places of ids in a list. */
const numbersOf = once(
  (ids: readonly Id[]): ReadonlyMap<Id, number> => new Map(ids.map((id, at) => [id, at])),
);

/** Where a thing stands in a row, whose things are in order; −1 if it does not. */
function placeIn(thing: Numbers, { from, to }: Row, about: number): number {
  const at = firstNotBelow(thing, about, from, to);
  return at < to && thing[at] === about ? at : -1;
}

/** Cells from `from` to before `to`. */
interface Row {
  readonly from: number;
  readonly to: number;
}

/** The cells of a party about things from `first` to before `end`. */
function rowAbout({ rows, thing }: CellColumns, party: number, first: number, end: number): Row {
  let [from, to] = [rows[party] ?? 0, rows[party + 1] ?? 0];
  while (from < to && (thing[from] ?? 0) < first) from++;
  while (to > from && (thing[to - 1] ?? 0) >= end) to--;
  return { from, to };
}

/** Who has a stance on an issue, in id order, and the place of its cell in the columns. Of very many mostly few have one. */
export function cellsOn(
  { encoded, parties, rows, thing }: CellColumns,
  issue: Id,
): readonly { readonly party: Id; readonly cell: number }[] {
  const about = numbersOf(encoded.issues).get(issue) ?? Infinity;
  return Array.from(parties, (place, row) => ({
    party: encoded.parties[place] ?? '',
    cell: placeIn(thing, { from: rows[row] ?? 0, to: rows[row + 1] ?? 0 }, about),
  })).filter(({ cell }) => cell !== -1);
}

/** The parties with a stance on an issue, in id order. */
export function partiesOn(columns: CellColumns, issue: Id): ReadonlySet<Id> {
  return new Set(cellsOn(columns, issue).map(({ party }) => party));
}

/** A party's stance on an issue; undefined where it said nothing in view. */
export function stanceOf(all: Stances, party: Id, issue: Id): Stance | undefined {
  return all.get(party)?.get(issue);
}

/**
 * What one party's statements about one thing, newest first, add up to under a rule. Unclear ones are as if they
 * had not been said, so that they never replace an earlier clear one.
 */
export function addUp(inView: readonly Statement[], rule: Rule): Said {
  const clear = inView.filter((statement) => valueOf(statement.position) !== undefined);
  const older =
    rule === 'latest' ? clear.findIndex(({ date }) => compareDates(date, clear[0]?.date) !== 0) : -1;
  const counted = older === -1 ? clear : clear.slice(0, older);
  const others = clear.slice(counted.length);
  const atoms = atomsOf(counted, rule);
  const word = wordOfAtoms(atoms) ?? (counted.length > 0 ? 'neutral' : 'unclear');
  return {
    word,
    atoms,
    counted,
    inView,
    changed: changedBetween(atoms),
    othersDiffer: others.some((statement) => wordOf(worth(statement)) !== word),
    redLine: counted.some((statement) => statement.redLine === true),
  };
}

/**
 * The values that count: under `latest` and `any` the largest positive and the most negative one, each with all
 * statements that have it (Leifeld: duplicates ignored); under `every` each value that is not 0.
 */
function atomsOf(counted: readonly Statement[], rule: Rule): readonly Atom[] {
  if (rule === 'every') {
    return counted
      .filter((statement) => worth(statement) !== 0)
      .sort((a, b) => byCodeUnit(a.id, b.id))
      .map((statement) => ({ value: worth(statement), statements: [statement] }));
  }
  const most = counted.reduce((value, statement) => Math.max(value, worth(statement)), 0);
  const least = counted.reduce((value, statement) => Math.min(value, worth(statement)), 0);
  return [most, least]
    .filter((value) => value !== 0)
    .map((value) => ({ value, statements: counted.filter((statement) => worth(statement) === value) }));
}

/** A clear statement's value. */
const worth = (statement: Statement): number => valueOf(statement.position) ?? 0;

/** The word for what counts; undefined if nothing does. */
function wordOfAtoms(atoms: readonly Atom[]): StanceWord | undefined {
  const yes = atoms.some((atom) => atom.value > 0);
  const no = atoms.some((atom) => atom.value < 0);
  if (yes && no) return 'both';
  if (no) return 'opposes';
  return yes ? wordOf(atoms.reduce((value, atom) => Math.max(value, atom.value), 0)) : undefined;
}

/**
 * Whether a yes and a no have different dates. Two that compare as equal are one date (`2017` and `2017-01-01`);
 * one without a date differs from every dated one.
 */
function changedBetween(atoms: readonly Atom[]): boolean {
  const datesOf = (side: (value: number) => boolean): readonly (string | undefined)[] =>
    atoms
      .filter((atom) => side(atom.value))
      .flatMap((atom) => atom.statements.map((statement) => statement.date));
  const yes = datesOf((value) => value > 0);
  const no = datesOf((value) => value < 0);
  const [first] = yes;
  return yes.length > 0 && no.length > 0 && [...yes, ...no].some((date) => compareDates(date, first) !== 0);
}
