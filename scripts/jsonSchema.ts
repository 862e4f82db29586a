/** The JSON Schema of a Parley file, made from the definition that checks it. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { parleyFile } from '../src/io/schema.ts';

/** Where it lies, from the root. The data sets beside it name it as their `$schema`. */
export const SCHEMA_FILE = 'data/schema/parley-1.schema.json';

/** The schema's text, as it is stored. Checks in code have their counterpart in the definition's metadata. */
export function schemaText(): string {
  const schema = toJsonSchema(parleyFile, { typeMode: 'input', ignoreActions: ['check'] });
  // In this order a reader sees first what it is.
  const whole = { $schema: schema.$schema, title: schema.title, ...schema };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
