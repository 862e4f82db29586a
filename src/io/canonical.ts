/** The one way to write a data set: what is hashed, and what `convert --to parley` gives. */
import type * as v from 'valibot';
import type { Dataset } from '../model/dataset.ts';
import { byCodeUnit } from '../model/ids.ts';
import { isObject } from './path.ts';
import { parleyFile } from './schema.ts';
import { fieldsOf, itemOf } from './shape.ts';

/**
 * A data set as canonical text: keys in the format's order, lists in theirs, absent rather than null or empty,
 * two-space JSON, LF, final newline. Without `$schema`, which tells where a copy lies and nothing of what is in it.
 */
export function canonicalText(dataset: Dataset): string {
  return canonical(parleyFile, { format: 'parley', version: 1, ...dataset });
}

/** A file of a defined shape as canonical text. */
export function canonical(schema: v.GenericSchema, file: object): string {
  return `${JSON.stringify(tidy(schema, file), null, 2)}\n`;
}

/** The value with its keys in order, and without what is empty. Languages and aliases go by code unit. */
function tidy(schema: v.GenericSchema | undefined, value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const item = schema && itemOf(schema);
    return value.length === 0 ? undefined : value.map((each) => tidy(item, each));
  }
  if (!isObject(value)) return value;
  const fields = schema && fieldsOf(schema);
  const entries = Object.keys(fields ?? value)
    .sort(fields ? () => 0 : byCodeUnit)
    .map((key) => [key, tidy(fields?.[key], value[key])] as const)
    .filter(([, kept]) => kept !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
