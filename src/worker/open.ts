/** The worker that opens data sets: reads, checks, hashes and places them, so that the page stays alive. */
import wasm from 'sql.js/dist/sql-wasm.wasm?url';
import { withShown } from '../analysis/shown.ts';
import { canonicalText } from '../io/canonical.ts';
import { readFragment } from '../io/fragment.ts';
import { sha256Hex } from '../io/hash.ts';
import { inspect } from '../io/inspect.ts';
import { mayNeedSqlite, openFiles } from '../io/openFiles.ts';
import { whole, type FromTable } from '../io/tables.ts';
import { placeDataset } from '../layout/place.ts';
import type { Parsed } from '../model/problem.ts';
import type { Job, NewData, OpenJob, Reply } from './protocol.ts';

const say = (reply: Reply): void => postMessage(reply);

addEventListener('message', (event: MessageEvent<Job>) => {
  // A fault of ours ends the job where it waits, like any other error of a worker.
  answer(event.data).then(say, reportError);
});

async function answer(job: Job): Promise<Reply> {
  say({ kind: 'stage', stage: 'reading' });
  return job.kind === 'inspect'
    ? { kind: 'inspected', inspection: inspect(job.files, job.options) }
    : { kind: 'done', parsed: await open(job) };
}

async function open(job: OpenJob): Promise<Parsed<NewData>> {
  const parsed = await read(job);
  if (!parsed.ok) return parsed;
  say({ kind: 'stage', stage: 'placing' });
  const text = canonicalText(parsed.value.dataset);
  const dataset = withShown(parsed.value.dataset);
  const { leftOut } = parsed.value;
  const value = { dataset, hash: sha256Hex(text), placement: placeDataset(dataset), text, leftOut };
  return { ok: true, value, notes: parsed.notes };
}

async function read(job: OpenJob): Promise<Parsed<FromTable>> {
  if (job.kind === 'fragment') return whole(readFragment(job.fragment));
  // SQLite weighs more than all the rest: it comes only with a file that may be a database.
  const sqlite = job.files.some(({ bytes }) => mayNeedSqlite(bytes))
    ? await (await import('../io/dna/sqlJs.ts')).startSqlite(wasm)
    : undefined;
  return openFiles(job.files, { ...job.options, sqlite });
}
