/** Writes values of the format's definitions as canonical text. */
import type * as v from 'valibot';
import { byCodeUnit } from '../model/ids.ts';
import { isObject } from './path.ts';
import { fieldsOf, itemOf } from './shape.ts';

/** Writes a value; undefined for one that is empty. */
export type Write = (value: unknown) => string | undefined;

/** By so much each level stands further in. */
export const STEP = '  ';

/** A key, and what stands between it and its value. */
export function nameOf(key: string): string {
  return `${JSON.stringify(key)}: `;
}

/** How values of a definition are written whose first line stands behind `indent`. */
export function writerOf(schema: v.GenericSchema, indent: string): Write {
  const fields = fieldsOf(schema);
  if (fields) return objectWriter(fields, indent);
  const item = itemOf(schema);
  return item ? listWriter(writerOf(item, indent + STEP), indent) : (value) => writeFree(value, indent);
}

function objectWriter(fields: Readonly<Record<string, v.GenericSchema>>, indent: string): Write {
  const inner = indent + STEP;
  const known = Object.entries(fields).map(([key, schema]) => ({
    key,
    first: `{\n${inner}${nameOf(key)}`,
    further: `,\n${inner}${nameOf(key)}`,
    write: writerOf(schema, inner),
  }));
  const end = `\n${indent}}`;
  // Objects of one list mostly have the same keys: those that are not there are looked for once.
  let keys: readonly string[] = [];
  let present: typeof known = [];
  return (value) => {
    if (!isObject(value)) return writeFree(value, indent);
    const own = Object.keys(value);
    if (own.length !== keys.length || own.some((key, at) => key !== keys[at])) {
      const has = new Set(own);
      keys = own;
      present = known.filter(({ key }) => has.has(key));
    }
    let text = '';
    for (const { key, first, further, write } of present) {
      const each = value[key];
      const written = each === undefined ? undefined : write(each);
      if (written !== undefined) text += (text === '' ? first : further) + written;
    }
    return text === '' ? undefined : text + end;
  };
}

function listWriter(write: Write, indent: string): Write {
  const before = `\n${indent}${STEP}`;
  const end = `\n${indent}]`;
  return (value) => {
    if (!Array.isArray(value)) return writeFree(value, indent);
    if (value.length === 0) return undefined;
    let text = '[';
    for (let at = 0; at < value.length; at++)
      text += (at === 0 ? before : `,${before}`) + (write(value[at]) ?? 'null');
    return text + end;
  };
}

/** What no definition goes further into: plain values, and objects by language or alias. */
function writeFree(value: unknown, indent: string): string | undefined {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return JSON.stringify(value);
  const kept = tidy(value);
  return kept === undefined ? undefined : JSON.stringify(kept, null, 2).replaceAll('\n', `\n${indent}`);
}

/** The value without what is empty; keys go by code unit. */
function tidy(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(tidy);
  if (!isObject(value)) return value;
  const entries = Object.keys(value)
    .sort(byCodeUnit)
    .map((key) => [key, tidy(value[key])] as const)
    .filter(([, kept]) => kept !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
