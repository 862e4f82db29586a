/** The worker that opens data sets: reads, checks, hashes and places them, so that the page stays alive. */
import wasm from 'sql.js/dist/sql-wasm.wasm?url';
import { withShown } from '../analysis/shown.ts';
import { canonicalText } from '../io/canonical.ts';
import { readFragment } from '../io/fragment.ts';
import type { OpenSqlite } from '../io/dna/sqlite.ts';
import { sha256Hex } from '../io/hash.ts';
import { inspect } from '../io/inspect.ts';
import { mayNeedSqlite, openFiles } from '../io/openFiles.ts';
import { whole, type FromTable } from '../io/tables.ts';
import { placeDataset } from '../layout/place.ts';
import type { Parsed, Problem } from '../model/problem.ts';
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
  if (!job.files.some(({ bytes }) => mayNeedSqlite(bytes))) return openFiles(job.files, job.options);
  let sqlite: OpenSqlite;
  try {
    const { startSqlite } = await import('../io/dna/sqlJs.ts');
    sqlite = await startSqlite(await fetched());
  } catch (error) {
    return { ok: false, problems: [noSqlite(error)] };
  }
  return openFiles(job.files, { ...job.options, sqlite });
}

/** A browser or a host that refuses WebAssembly, or one where it did not come. */
function noSqlite(error: unknown): Problem {
  const why = error instanceof Error ? error.message : String(error);
  return {
    path: 'file',
    found: `a database, and SQLite did not start here: ${why}`,
    expected:
      'a browser that runs WebAssembly, or the event list that Discourse Network Analyzer exports as CSV',
  };
}

/** Fetched and tried here: where either is refused, sql.js would end with an error that nobody catches. */
async function fetched(): Promise<ArrayBuffer> {
  const response = await fetch(wasm);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const bytes = await response.arrayBuffer();
  await WebAssembly.compile(bytes);
  return bytes;
}
