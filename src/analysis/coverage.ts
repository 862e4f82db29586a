/** How much evidence there is for each party: what a reader must know before trusting a comparison. */
import type { Dataset, Id } from '../model/dataset.ts';
import { sortedUnique } from '../model/ids.ts';
import type { Column } from '../model/statementColumns.ts';
import { readDate } from '../model/time.ts';
import { allColumns } from './allColumns.ts';
import { once } from './once.ts';

/** One party's share of the evidence, over the whole data set. */
export interface Coverage {
  readonly party: Id;
  readonly statements: number;
  /** Direct quotes, counted by distinct text: one text can carry several positions. */
  readonly quotes: number;
  readonly issues: number;
  readonly sources: number;
  /** The first and last day with a statement; undefined if none is dated. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Coverage of every party, in the data set's order. */
export const coverage: (dataset: Dataset) => readonly Coverage[] = once((dataset) => {
  const { text, fields } = allColumns(dataset);
  const { starts } = text.values;
  const said = saidBy(dataset);
  const [texts, issues, sources, dates] = [
    different(text.codes, starts.length),
    valuesOf(fields.issue),
    valuesOf(fields.source),
    valuesOf({ ...fields.date, values: fields.date.values.map(firstDay) }),
  ];
  return dataset.parties.map(({ id }) => {
    const own = said.get(id) ?? [];
    const direct = own.filter((at) => fields.kind.values[fields.kind.codes[at] ?? 0] === 'direct');
    const days = sortedUnique(dates(own));
    return {
      party: id,
      statements: own.length,
      // Each different text stands once; an empty one is none.
      quotes: texts(direct).filter((place) => starts[place + 1] !== starts[place]).length,
      issues: issues(own).length,
      sources: sources(own).length,
      first: days[0],
      last: days.at(-1),
    };
  });
});

/** Very many statements have few dates: each is read once. */
function firstDay(date: string | undefined): string | undefined {
  return date === undefined ? undefined : readDate(date)?.first;
}

/** Of each party that speaks, the places of its statements. */
function saidBy(dataset: Dataset): ReadonlyMap<Id, readonly number[]> {
  const { size, fields } = allColumns(dataset);
  const { values, codes } = fields.parties;
  const said = new Map<Id, number[]>(values.flat().map((party) => [party, []]));
  const ofThese = values.map((parties) => [...new Set(parties)].flatMap((party) => [said.get(party) ?? []]));
  for (let at = 0; at < size; at++) for (const own of ofThese[codes[at] ?? 0] ?? []) own.push(at);
  return said;
}

/** Each different value that some statements have in a column, but for none. */
function valuesOf<T>({ values, codes }: Column<T | undefined>): (places: readonly number[]) => readonly T[] {
  const codesOf = different(codes, values.length);
  return (places) => codesOf(places).flatMap((code) => values[code] ?? []);
}

/** Each different code that some statements have. @param many how many codes there are */
function different(codes: ArrayLike<number>, many: number): (places: readonly number[]) => readonly number[] {
  // Very many statements: a set of each party's codes would cost more than all the rest.
  const asked = new Int32Array(many);
  let turn = 0;
  return (places) => {
    turn++;
    const found: number[] = [];
    for (const at of places) {
      const code = codes[at] ?? 0;
      if (asked[code] !== turn) found.push(code);
      asked[code] = turn;
    }
    return found;
  };
}
