/** How many direct quotes a data set has, counted by distinct text: one text can carry several positions. */
import type { Dataset, Statement } from '../model/dataset.ts';
import { knownColumns } from '../model/said.ts';
import { valueAt, type StatementColumns } from '../model/statementColumns.ts';
import { once } from './once.ts';

export const quotesIn: (dataset: Dataset) => number = once((dataset) => {
  const columns = knownColumns(dataset);
  return columns ? quotesInColumns(columns) : distinctQuotes(dataset.statements);
});

export function distinctQuotes(statements: readonly Statement[]): number {
  return new Set(
    statements.flatMap(({ kind, text }) => (kind === 'direct' && text !== undefined ? [text] : [])),
  ).size;
}

function quotesInColumns({ size, text, fields }: StatementColumns): number {
  // Of very many statements mostly none has words.
  if (text.values.letters.length === 0) return 0;
  const quoted = new Set<number>();
  for (let at = 0; at < size; at++) {
    if (valueAt(fields.kind, at) === 'direct') quoted.add(text.codes[at] ?? 0);
  }
  // Each different text stands once; an empty one is none.
  const { starts } = text.values;
  return [...quoted].filter((place) => starts[place + 1] !== starts[place]).length;
}
