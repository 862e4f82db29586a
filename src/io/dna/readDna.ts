/** Opens a Discourse Network Analyzer database: the statements of one type, with their words and documents. */
import type { Dataset } from '../../model/dataset.ts';
import type { Note, Parsed } from '../../model/problem.ts';
import { asWritten } from '../sheet/asWritten.ts';
import { columnsOf, type DraftColumns } from '../sheet/draftColumns.ts';
import { drafted } from '../sheet/drafted.ts';
import { merged, selfProblem } from '../sheet/merged.ts';
import { chosen, labels, type Choice, type DnaOptions } from './choice.ts';
import { readDatabase, type Database } from './database.ts';
import { draftsOf } from './drafts.ts';
import type { Sqlite } from './sqlite.ts';

/**
 * Reads a database of version 2 or 3. Its file's name becomes title and id. Organizations are parties, concepts
 * issues, agreement the position and persons speakers, unless `map` names other variables; documents are sources.
 */
export function readDna(db: Sqlite, fileName: string, options: DnaOptions = {}): Parsed<Dataset> {
  const database = readDatabase(db);
  if (!database.ok) return database;
  const choice = chosen(database.value.types, options);
  if (!choice.ok) return choice;
  const { problems, notes, ...coded } = draftsOf(database.value, choice.value);
  const { drafts, towardsItself } = merged(columnsOf(coded.drafts), options.merge ?? []);
  const merges = towardsItself.map((draft) => selfProblem(draft, `statement ${draft.id}`));
  if (problems.length > 0 || merges.length > 0) return { ok: false, problems: [...problems, ...merges] };
  const noted = [
    ...unreadTypes(database.value, choice.value),
    ...notes,
    ...zoneNotes(database.value, drafts),
  ];
  return asWritten(drafted(drafts, fileName, noted), (column) => {
    const variable = choice.value.variables.get(column);
    return variable && `variable ${variable.name}`;
  });
}

/** A reader who does not know that there are others cannot ask for them. */
function unreadTypes({ types, statements }: Database, { type }: Choice): readonly Note[] {
  const used = new Set(statements.map((statement) => statement.type));
  const others = types.filter(({ id }) => id !== type.id && used.has(id));
  if (others.length === 0) return [];
  return [
    {
      path: `statement type ${labels([type])}`,
      message: `statements of other types are not read: ${labels(others)}`,
    },
  ];
}

/** Version 2 counted from midnight of wherever its user was, and did not say where that is. */
function zoneNotes({ version }: Database, { date }: DraftColumns): readonly Note[] {
  if (version !== 2 || !date.values.some((each) => each?.includes('T'))) return [];
  const message = 'hours are read as UTC: where the file was made they may have been those of another day';
  return [{ path: 'table DOCUMENTS', message }];
}
