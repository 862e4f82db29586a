/** From the coded statements of one type to statements that know things by their names. */
import type { Note, Problem } from '../../model/problem.ts';
import { shown } from '../path.ts';
import { keyOf, type Column } from '../sheet/columns.ts';
import { draftOf, type ColumnReaders } from '../sheet/draft.ts';
import type { OwnDraft } from '../sheet/draftColumns.ts';
import { positionReader, type PositionReader } from '../sheet/positions.ts';
import type { Choice } from './choice.ts';
import { codedCells } from './codedCells.ts';
import type { Coded, Database } from './database.ts';
import { quotesOf } from './quoted.ts';
import { lacking, leftOutNotes, type LeftOut } from './variables.ts';

/** What the statements of a type come to. The drafts are worth nothing where there are problems. */
export interface Drafts {
  readonly drafts: readonly OwnDraft[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** The drafts of all statements of a type, everything wrong with them, and which of them are in no network. */
export function draftsOf(database: Database, choice: Choice): Drafts {
  const statements = database.statements.filter(({ type }) => type === choice.type.id);
  const problems: Problem[] = [...repeatedIds(statements)];
  const leftOut: LeftOut[] = [];
  const quoted = quotesOf(database, problems);
  const values = statements.map((statement) => valuesOf(statement, database, choice));
  const readers = readersOf(choice, values);
  const drafts = statements.flatMap((statement, row) => {
    const { id } = statement;
    const texts = trimmed(values[row] ?? []);
    const column = lacking(
      (each) => texts.has(each),
      (each) => choice.variables.has(each),
    );
    if (column !== undefined) {
      leftOut.push({ id, column });
      return [];
    }
    const own = quoted(statement) ?? [];
    const cells = codedCells(id, row, new Map([...own, ...texts]), choice.variables, problems);
    // Each has an ID of its own, so that none is named after what it says.
    const draft = draftOf(cells, readers);
    return draft ? { ...draft, says: [id] } : [];
  });
  return { drafts, problems, notes: [...leftOutNotes(leftOut), ...blankNotes(values.flat())] };
}

/** What a statement was coded with, as it stands there. */
type Values = readonly (readonly [Column, string])[];

function valuesOf(statement: Coded, { valueOf }: Database, { variables }: Choice): Values {
  return [...variables].map(([column, variable]) => [column, valueOf(statement, variable)]);
}

function trimmed(values: Values): ReadonlyMap<Column, string> {
  const texts = values.map(([column, value]) => [column, value.trim()] as const);
  return new Map(texts.filter(([, text]) => text !== ''));
}

const BOOLEAN: PositionReader = {
  read: (text) => (text === '1' ? 'supports' : text === '0' ? 'opposes' : undefined),
  expected: '1 for yes or 0 for no',
};

/** A boolean says yes or no, whatever it is called; other variables are read as a sheet's columns are. */
function readersOf({ variables }: Choice, values: readonly Values[]): ColumnReaders {
  const variable = variables.get('position');
  const cells = values.flatMap((each) => trimmed(each).get('position') ?? []);
  return {
    date: (text) => text,
    sourceDate: (text) => text,
    position:
      variable?.dataType === 'boolean' ? BOOLEAN : positionReader(keyOf(variable?.name ?? ''), cells, false),
  };
}

/** Ids are a table's key, which a file that was tampered with may lack. */
function repeatedIds(statements: readonly Coded[]): readonly Problem[] {
  const seen = new Set<string>();
  return statements.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { path: `statement ${id}`, found: 'another statement with this ID', expected: 'an ID of its own' },
    ];
  });
}

/** Blanks round a name would make a second name of it, so that they are taken off is worth saying. */
function blankNotes(values: Values): readonly Note[] {
  const columns = new Set(values.map(([column]) => column));
  return [...columns].flatMap((column): Note[] => {
    const untrimmed = new Set(
      values.filter(([own, value]) => own === column && value !== value.trim()).map(([, value]) => value),
    );
    const [first] = untrimmed;
    if (first === undefined) return [];
    const names = untrimmed.size === 1 ? '1 name' : `${untrimmed.size} names, this one first`;
    return [{ path: `column ${column}`, message: `blanks round ${names} were trimmed: ${shown(first)}` }];
  });
}
