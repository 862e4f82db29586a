/**
 * Writes the JSON Schema of Parley's files anew: `node scripts/schema.mjs`, after a change to `src/io/schema.ts`.
 * Node 20 reads no TypeScript, so the sources are bundled first.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { ROOT } from './root.mjs';

const bundle = await rolldown({
  input: `${ROOT}scripts/jsonSchema.ts`,
  platform: 'node',
  tsconfig: `${ROOT}tsconfig.node.json`,
});
const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
const made = `${ROOT}.cache/jsonSchema.mjs`;
await mkdir(`${ROOT}.cache`, { recursive: true });
await writeFile(made, output[0].code);
const { SCHEMA_FILE, schemaText } = await import(pathToFileURL(made).href);
await mkdir(`${ROOT}data/schema`, { recursive: true });
await writeFile(ROOT + SCHEMA_FILE, schemaText());
