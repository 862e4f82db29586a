/**
 * A data set's statements as whoever asks wants them: as columns, or as objects. A file of a million rows is read into
 * columns; objects are made of those statements that somebody asks for.
 */
import { codedFrom, codedIn, type CodedStatements } from './codedStatements.ts';
import type { Dataset, Id, Statement } from './dataset.ts';
import { placeOfText } from './packedTexts.ts';
import { statementIn, type StatementColumns } from './statementColumns.ts';

/** The statements of a data set. Each of these is made once, when it is asked for. */
interface Said {
  readonly size: number;
  readonly coded: () => CodedStatements;
  readonly columns: (() => StatementColumns) | undefined;
  readonly at: (place: number) => Statement | undefined;
  readonly all: () => readonly Statement[];
  readonly find: (id: Id) => Statement | undefined;
  /** There are no objects yet, but for some of them. */
  readonly areColumns: () => boolean;
}

/** By a data set, and by its statements: a copy of it with other parties shown has the same ones. */
const known = new WeakMap<object, Said>();

function saidOf(dataset: Dataset): Said {
  const before = known.get(dataset) ?? known.get(dataset.statements);
  if (before) return before;
  const { statements } = dataset;
  const byId = asked(() => new Map(statements.map((each) => [each.id, each])));
  const made: Said = {
    size: statements.length,
    coded: asked(() => codedFrom(statements)),
    columns: undefined,
    at: (place) => statements[place],
    all: () => statements,
    find: (id) => byId().get(id),
    areColumns: () => false,
  };
  known.set(statements, made);
  return made;
}

/** What statements have that is counted, as columns. */
export const codedStatements = (dataset: Dataset): CodedStatements => saidOf(dataset).coded();

/** All that statements have, as columns; undefined of a data set that was made of objects (statementColumns.ts). */
export const knownColumns = (dataset: Dataset): StatementColumns | undefined => saidOf(dataset).columns?.();

/** Whether a data set's statements are known as columns and not all of them as objects. */
export const areColumns = (dataset: Dataset): boolean => known.get(dataset)?.areColumns() ?? false;

/** How many statements there are. */
export const statementCount = (dataset: Dataset): number => saidOf(dataset).size;

/** The statement at a place in the file's order: the same object as in `dataset.statements`. */
export const statementAt = (dataset: Dataset, place: number): Statement | undefined =>
  saidOf(dataset).at(place);

/** The statements at some places, in their order. */
export const statementsAt = (dataset: Dataset, places: Iterable<number>): readonly Statement[] =>
  Array.from(places, (place) => statementAt(dataset, place)).filter((each) => each !== undefined);

/** The statement of an id; undefined where there is none. */
export const statementOf = (dataset: Dataset, id: Id): Statement | undefined => saidOf(dataset).find(id);

/**
 * A data set whose statements are columns.
 * @param columns all that they have; asked for once, if at all
 * @param coded the part of them that is counted, where that is known already
 */
export function withColumns(
  rest: Omit<Dataset, 'statements'>,
  size: number,
  columns: () => StatementColumns,
  coded?: CodedStatements,
): Dataset {
  const made = asked(columns);
  const some = new Map<number, Statement>();
  let all: readonly Statement[] | undefined;
  const one = (place: number): Statement => {
    const before = some.get(place);
    if (before) return before;
    const statement = statementIn(made(), place);
    some.set(place, statement);
    return statement;
  };
  const at = (place: number): Statement | undefined =>
    all?.[place] ?? (place >= 0 && place < size ? one(place) : undefined);
  const said: Said = {
    size,
    coded: asked(() => coded ?? codedIn(made())),
    columns: made,
    at,
    find: (id) => at(placeOfText(made().id, id)),
    all() {
      if (all) return all;
      const own = made();
      all = Array.from({ length: size }, (_, place) => some.get(place) ?? statementIn(own, place));
      some.clear();
      known.set(all, said);
      return all;
    },
    areColumns: () => !all,
  };
  return saying(rest, said);
}

/** The same data set in all that is said, with something else changed: no statement is made for it. */
export function changed(dataset: Dataset, change: Partial<Omit<Dataset, 'statements'>>): Dataset {
  return rests.has(dataset)
    ? saying({ ...restOf(dataset), ...change }, saidOf(dataset))
    : { ...dataset, ...change };
}

/** What is not said, of data sets whose statements are made when they are asked for. */
const rests = new WeakMap<Dataset, Omit<Dataset, 'statements'>>();

/** All but the statements: no statement is made for it. */
export function restOf(dataset: Dataset): Omit<Dataset, 'statements'> {
  const before = rests.get(dataset);
  if (before) return before;
  const { statements: _said, ...rest } = dataset;
  return rest;
}

function saying(rest: Omit<Dataset, 'statements'>, said: Said): Dataset {
  const dataset = {
    ...rest,
    get statements() {
      return said.all();
    },
  };
  known.set(dataset, said);
  rests.set(dataset, rest);
  return dataset;
}

function asked<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
