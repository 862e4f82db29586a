/** Which statements of a database are read, and what their variables stand for. */
import type { Merge, Parsed, Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import { COLUMNS, keyOf, type Column, type ColumnMap } from '../sheet/columns.ts';
import type { StatementType, Variable } from './database.ts';
import { variablesFor } from './variables.ts';

/** What a reader may say about a database. */
export interface DnaOptions {
  /** Which variable stands for which column of a sheet: `party=organization`. */
  readonly map?: ColumnMap;
  /** The statement type to read, by its label. */
  readonly statementType?: string | undefined;
  /** Names that are taken for one. */
  readonly merge?: readonly Merge[];
}

export interface Choice {
  readonly type: StatementType;
  readonly variables: ReadonlyMap<Column, Variable>;
}

/** What no variable can stand for: a database says it itself. */
const OWN: readonly Column[] = ['id', 'date', 'kind', 'text', 'source_title', 'source_outlet', 'source_date'];

/** The statement type that has the variables wanted, if there is only one; or what would have to be chosen. */
export function chosen(
  types: readonly StatementType[],
  { map = {}, statementType }: DnaOptions,
): Parsed<Choice> {
  const refused = OWN.filter((column) => map[column] !== undefined);
  if (refused.length > 0) return failed(...refused.map(ownColumn));
  const candidates = statementType === undefined ? types : named(types, statementType, ({ label }) => label);
  if (candidates.length === 0) return failed(noSuchType(types, statementType));
  const choices = candidates.map((type) => fitting(type, map));
  const fit = choices.flatMap((each) => (each.ok ? [each.value] : []));
  const [only] = fit;
  if (only && fit.length === 1) return { ok: true, value: only, notes: [] };
  if (only) return failed(severalTypes(fit.map(({ type }) => type)));
  return choices.length === 1 && choices[0] ? choices[0] : failed(noType(candidates, map));
}

/** The things of a name: those that have it exactly, else those that write it otherwise. */
function named<T>(things: readonly T[], name: string, nameOf: (thing: T) => string): readonly T[] {
  const exact = things.filter((thing) => nameOf(thing) === name);
  return exact.length > 0 ? exact : things.filter((thing) => keyOf(nameOf(thing)) === keyOf(name));
}

function namesFor(type: StatementType | undefined, map: ColumnMap): readonly (readonly [Column, string])[] {
  const has = (name: string): boolean => type?.variables.some((each) => each.name === name) ?? false;
  const names = variablesFor(map, has);
  return COLUMNS.flatMap((column) => (names[column] === undefined ? [] : [[column, names[column]] as const]));
}

/** A type's variables by what they stand for, or those that it lacks. */
function fitting(type: StatementType, map: ColumnMap): Parsed<Choice> {
  const variables = new Map<Column, Variable>();
  const problems: Problem[] = [];
  for (const [column, name] of namesFor(type, map)) {
    const [variable] = named(type.variables, name, (each) => each.name);
    if (variable) variables.set(column, variable);
    else problems.push(noVariable(type, column, name));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { type, variables }, notes: [] };
}

function failed(...problems: readonly Problem[]): Parsed<never> {
  return { ok: false, problems };
}

const list = (names: readonly string[]): string =>
  names.length === 0 ? 'nothing' : names.map(shown).join(', ');
/** The labels of types, as messages name them. */
export const labels = (types: readonly StatementType[]): string => list(types.map(({ label }) => label));

function ownColumn(column: Column): Problem {
  const found = `a variable for ${column}`;
  return { path: 'database', found, expected: 'none: the database says that itself' };
}

function noSuchType(types: readonly StatementType[], found: string | undefined): Problem {
  if (types.length === 0)
    return { path: 'table STATEMENTTYPES', found: 'no rows', expected: 'a statement type' };
  return { path: 'statement type', found: shown(found), expected: `one of ${labels(types)}` };
}

function severalTypes(types: readonly StatementType[]): Problem {
  const expected = 'one of them: choose it with --statement-type';
  const ways = types.map(({ label }) => ({ kind: 'statement-type' as const, label }));
  return { path: 'statement types', found: labels(types), expected, ways };
}

function noVariable({ label, variables }: StatementType, column: Column, name: string): Problem {
  return {
    path: `statement type ${shown(label)}`,
    found: `the variables ${list(variables.map((each) => each.name))}`,
    expected: `a variable ${shown(name)}, which is to be read as ${column}; --map ${column}=NAME chooses another`,
  };
}

function noType(types: readonly StatementType[], map: ColumnMap): Problem {
  const each = types.map(
    ({ label, variables }) => `${shown(label)} (${variables.map(({ name }) => name).join(', ')})`,
  );
  const wanted = namesFor(undefined, map).map(([, name]) => name);
  return {
    path: 'statement types',
    found: each.join(', '),
    expected: `one with the variables ${list(wanted)}; --map and --statement-type choose others`,
  };
}
