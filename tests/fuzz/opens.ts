/** What must hold of every file: it opens as a sound data set, or it is said what is wrong with it and where. */
import { inspect } from '../../src/io/inspect.ts';
import type { Opened } from '../../src/io/open.ts';
import { openFiles } from '../../src/io/openFiles.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Parsed } from '../../src/model/problem.ts';
import { openSqlite } from '../helpers/sqlite.ts';
import { noFormula, rowsOf, sound } from './sound.ts';
import { prototypesUnharmed } from './unharmed.ts';

/** Throws unless a file is opened, or refused in words, whichever way a reader asks for it. */
export function opens(bytes: Uint8Array): void {
  const files = [{ name: '=talks<b>.csv', bytes }];
  for (const more of [{}, { goodRowsOnly: true, groups: true }]) {
    const parsed = openFiles(files, { ...more, sqlite: openSqlite });
    spoken(parsed);
    if (parsed.ok) sound(parsed.value.dataset, parsed.value.names);
  }
  const seen = inspect(files);
  if (seen?.problemSheet !== undefined) noFormula(problemRows(seen.problemSheet));
  prototypesUnharmed();
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
