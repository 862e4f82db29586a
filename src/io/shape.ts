/** Walks the definition of the file, so that the order and the names of its keys stand in one place only. */
import type * as v from 'valibot';
import { isObject } from './path.ts';

type Fields = Readonly<Record<string, v.GenericSchema>>;

/** The fields of an object's definition, in canonical order; undefined for any other value's. */
export function fieldsOf(schema: v.GenericSchema): Fields | undefined {
  const plain = unwrapped(schema);
  return 'entries' in plain && areFields(plain.entries) ? plain.entries : undefined;
}

/** The definition of a list's items; undefined for what is no list. */
export function itemOf(schema: v.GenericSchema): v.GenericSchema | undefined {
  const plain = unwrapped(schema);
  return 'item' in plain && isSchema(plain.item) ? plain.item : undefined;
}

/** Whether a field may be left out. */
export function mayBeAbsent(schema: v.GenericSchema): boolean {
  return schema.type === 'optional';
}

/** A pipe shows what it begins with; only `optional` hides what it holds. */
function unwrapped(schema: v.GenericSchema): v.GenericSchema {
  return 'wrapped' in schema && isSchema(schema.wrapped) ? unwrapped(schema.wrapped) : schema;
}

function isSchema(value: unknown): value is v.GenericSchema {
  return isObject(value) && value['kind'] === 'schema';
}

function areFields(value: unknown): value is Fields {
  return isObject(value) && Object.values(value).every(isSchema);
}
