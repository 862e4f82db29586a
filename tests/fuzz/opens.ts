/** What must hold of every file: it opens as a sound data set, or it is said what is wrong with it and where. */
import { inspect, type Inspection } from '../../src/io/inspect.ts';
import type { Opened } from '../../src/io/open.ts';
import { openFiles } from '../../src/io/openFiles.ts';
import type { TableOptions } from '../../src/io/tables.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Parsed } from '../../src/model/problem.ts';
import { openSqlite } from '../helpers/sqlite.ts';
import { noFormula, rowsOf, sound } from './sound.ts';
import { prototypesUnharmed } from './unharmed.ts';

/** Throws unless a file is opened, or refused in words, whichever way a reader asks for it. */
export function opens(bytes: Uint8Array): void {
  const files = [{ name: '=talks<b>.csv', bytes }];
  const seen = inspect(files);
  const answers = seen ? [answersTo(seen)] : [];
  for (const more of [{}, { goodRowsOnly: true, groups: true }, ...answers]) {
    const parsed = openFiles(files, { ...more, sqlite: openSqlite });
    spoken(parsed);
    if (parsed.ok) sound(parsed.value.dataset, parsed.value.names);
  }
  if (seen?.problemSheet !== undefined) noFormula(problemRows(seen.problemSheet));
  prototypesUnharmed();
}

/** What a reader may say about a table: all that was asked, answered; its first headings taken for what is needed. */
function answersTo({ headings, unknownPositions, merges }: Inspection): TableOptions {
  const [party, issue, position] = headings;
  return {
    map: party && issue && position ? { party, issue, position } : {},
    positions: Object.fromEntries(unknownPositions.map(({ word }) => [word, 'neutral'])),
    dateOrder: 'day-first',
    merge: merges,
    goodRowsOnly: true,
  };
}

/** A sheet of problems is divided by the character that makes its last heading what it is. */
function problemRows(csv: string): readonly (readonly string[])[] {
  const commas = rowsOf(csv, ',');
  return commas[0]?.at(-1) === 'problem' ? commas : rowsOf(csv, ';');
}

/** Throws where a file was refused without saying why. */
export function spoken(parsed: Parsed<Opened> | Parsed<Dataset>): void {
  if (parsed.ok) return;
  if (parsed.problems.length === 0) throw new Error('refused without a reason');
  for (const { path, found, expected } of parsed.problems) {
    for (const text of [path, found, expected]) {
      if (typeof text !== 'string' || text === '') throw new Error(`a problem without words: ${path}`);
    }
  }
}
