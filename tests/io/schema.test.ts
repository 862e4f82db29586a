import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../scripts/jsonSchema.ts';

test('the stored JSON Schema is the one that `node scripts/schema.mjs` makes', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
});

/** Every object schema in a JSON Schema, with its path. */
function* objectsIn(value: unknown, path = '$'): Generator<{ path: string; schema: { properties: object } }> {
  if (typeof value !== 'object' || value === null) return;
  if ('properties' in value) yield { path, schema: value as { properties: object } };
  for (const [key, each] of Object.entries(value)) yield* objectsIn(each, `${path}.${key}`);
}

test('the JSON Schema refuses unknown keys, and has a sentence for each known one', () => {
  const objects = [...objectsIn(JSON.parse(schemaText()))];
  expect(objects.length).toBeGreaterThan(9);
  for (const { path, schema } of objects) {
    expect(schema, path).toHaveProperty('additionalProperties', false);
    for (const [key, field] of Object.entries(schema.properties)) {
      expect(field, `${path}.${key}`).toHaveProperty('description');
    }
  }
});
