/** How many direct quotes a data set has, counted by distinct text: one text can carry several positions. */
import type { Dataset } from '../model/dataset.ts';
import { statementColumns } from '../model/said.ts';
import { valueAt } from '../model/statementColumns.ts';
import { once } from './once.ts';

export const quotesIn: (dataset: Dataset) => number = once((dataset) => {
  const { size, text, fields } = statementColumns(dataset);
  // Of very many statements mostly none has words.
  if (text.values.letters.length === 0) return 0;
  const { starts } = text.values;
  const isQuoted = new Uint8Array(starts.length - 1);
  for (let at = 0; at < size; at++) {
    if (valueAt(fields.kind, at) === 'direct') isQuoted[text.codes[at] ?? 0] = 1;
  }
  return isQuoted.reduce((sum, is, at) => sum + (starts[at + 1] === starts[at] ? 0 : is), 0);
});
