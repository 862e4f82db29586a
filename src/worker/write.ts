/** Writes a file of a view's numbers where nobody waits for an answer. */
import { readingOf } from '../analysis/reading.ts';
import { numbersPieces } from '../export/numbersFile.ts';
import type { WriteJob } from '../export/writeJob.ts';
import { fileOf } from '../io/piecesFile.ts';
import { withColumns } from '../model/said.ts';

export function written({ file, rest, statements, view, origin }: WriteJob): Blob {
  const dataset = withColumns(rest, statements.size, () => statements);
  return fileOf(numbersPieces(file, readingOf(dataset, view), origin), '');
}
