/** The worker that opens data sets: reads, checks, hashes and places them, so that the page stays alive. */
import wasm from 'sql.js/dist/sql-wasm.wasm?url';
import { withShown } from '../analysis/shown.ts';
import { canonicalText } from '../io/canonical.ts';
import { readFragment } from '../io/fragment.ts';
import { sha256Hex } from '../io/hash.ts';
import { mayNeedSqlite, openFiles } from '../io/openFiles.ts';
import { placeDataset } from '../layout/place.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Parsed } from '../model/problem.ts';
import type { Job, NewData, Reply } from './protocol.ts';

const say = (reply: Reply): void => postMessage(reply);

addEventListener('message', (event: MessageEvent<Job>) => {
  void work(event.data).then((parsed) => say({ kind: 'done', parsed }));
});

async function work(job: Job): Promise<Parsed<NewData>> {
  say({ kind: 'stage', stage: 'reading' });
  const parsed = await read(job);
  if (!parsed.ok) return parsed;
  say({ kind: 'stage', stage: 'placing' });
  const text = canonicalText(parsed.value);
  const dataset = withShown(parsed.value);
  const value = { dataset, hash: sha256Hex(text), placement: placeDataset(dataset), text };
  return { ok: true, value, notes: parsed.notes };
}

async function read(job: Job): Promise<Parsed<Dataset>> {
  if (job.kind === 'fragment') return readFragment(job.fragment);
  // SQLite weighs more than all the rest: it comes only with a file that may be a database.
  const sqlite = job.files.some(({ bytes }) => mayNeedSqlite(bytes))
    ? await (await import('../io/dna/sqlJs.ts')).startSqlite(wasm)
    : undefined;
  const opened = openFiles(job.files, { ...job.options, sqlite });
  return opened.ok ? { ...opened, value: opened.value.dataset } : opened;
}
