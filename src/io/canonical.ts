/** The one way to write a data set: what is hashed, and what `convert --to parley` gives. */
import type * as v from 'valibot';
import type { Dataset } from '../model/dataset.ts';
import { areColumns, knownColumns, restOf } from '../model/said.ts';
import { writtenList, writtenStatements } from './canonicalStatements.ts';
import { nameOf, STEP, writerOf } from './canonicalWriter.ts';
import { parleyFile } from './schema.ts';
import { fieldsOf, itemOf } from './shape.ts';

/** About so many characters are written at once. */
const PIECE = 1 << 16;

const FIELDS = Object.entries(fieldsOf(parleyFile) ?? {}).map(([key, schema]) => {
  const item = itemOf(schema);
  return {
    key,
    name: nameOf(key),
    write: writerOf(schema, STEP),
    item,
    writeItem: item && writerOf(item, STEP + STEP),
  };
});

/**
 * A data set as canonical text: keys in the format's order, lists in theirs, absent rather than null or empty,
 * two-space JSON, LF, final newline. Without `$schema`, which tells where a copy lies and nothing of what is in it.
 */
export function canonicalText(dataset: Dataset): string {
  return [...canonicalPieces(dataset)].join('');
}

/** A small file of a defined shape as canonical text. */
export function canonical(schema: v.GenericSchema, file: object): string {
  return `${writerOf(schema, '')(file) ?? '{}'}\n`;
}

/** The same piece by piece: of a very large data set it is longer than one text may be. */
export function* canonicalPieces(dataset: Dataset): Generator<string> {
  // Statements as objects are not asked for where they are columns.
  const rest = areColumns(dataset) ? restOf(dataset) : dataset;
  const file: Readonly<Record<string, unknown>> = { format: 'parley', version: 1, ...rest };
  let text = '{';
  let before = '\n';
  for (const { key, name, write, item, writeItem } of FIELDS) {
    const value = file[key];
    const columns = key === 'statements' && rest !== dataset ? knownColumns(dataset) : undefined;
    const items =
      columns && item
        ? writtenStatements(columns, fieldsOf(item) ?? {})
        : writtenList(writeItem && Array.isArray(value) ? value : [], writeItem ?? write);
    if (items.size > 0) {
      text += `${before}${STEP}${name}[`;
      for (let at = 0; at < items.size; at++) {
        text += `${at === 0 ? '\n' : ',\n'}${STEP}${STEP}${items.at(at)}`;
        if (text.length < PIECE) continue;
        yield text;
        text = '';
      }
      text += `\n${STEP}]`;
    } else {
      const written = write(value);
      if (written === undefined) continue;
      text += `${before}${STEP}${name}${written}`;
    }
    before = ',\n';
  }
  yield `${text}\n}\n`;
}
