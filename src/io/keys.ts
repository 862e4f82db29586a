/**
 * Keys that a file lacks or has too many. valibot names only the first unknown key of an object and says nothing
 * of what a missing one should hold, so the definition is walked here.
 */
import * as v from 'valibot';
import type { Problem } from '../model/problem.ts';
import { isObject, step } from './path.ts';
import { fieldsOf, itemOf, mayBeAbsent } from './shape.ts';

/** Every missing and every unknown key of a value. As deep as the definition goes, whatever the file nests. */
export function keyProblems(schema: v.GenericSchema, value: unknown, path = '$'): readonly Problem[] {
  const fields = fieldsOf(schema);
  if (fields && isObject(value)) {
    const known = Object.entries(fields).flatMap(([key, field]) => {
      const place = path + step(key);
      if (Object.hasOwn(value, key)) return keyProblems(field, value[key], place);
      return mayBeAbsent(field) ? [] : [{ path: place, found: 'nothing', expected: expectedBy(field) }];
    });
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
    return [...known, ...unknown.map((key) => unknownKey(path, key, Object.keys(fields)))];
  }
  const item = itemOf(schema);
  if (item && Array.isArray(value)) {
    return value.flatMap((each, index) => keyProblems(item, each, path + step(index)));
  }
  return isObject(value) ? unsafeKeys(value).map((key) => unknownKey(path, key, [])) : [];
}

/** Keys that valibot leaves out of free objects (texts by language, aliases) without a word. */
function unsafeKeys(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(value).filter((key) => ['__proto__', 'prototype', 'constructor'].includes(key));
}

function unknownKey(path: string, key: string, known: readonly string[]): Problem {
  const expected = known.length > 0 ? `only the keys ${known.join(', ')}` : 'no such key';
  return { path: path + step(key), found: 'an unknown key', expected };
}

/** What a field says of nothing at all. */
function expectedBy(field: v.GenericSchema): string {
  return v.safeParse(field, undefined).issues?.[0].message ?? 'a value';
}
