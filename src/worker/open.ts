/**
 * The worker that opens data sets: reads, checks, hashes and places them, so that the page stays alive. It also writes what
 * takes long (write.ts).
 */
import wasm from 'sql.js/dist/sql-wasm.wasm?url';
import { hasten } from '../analysis/hasten.ts';
import { MANY_PAIRS } from '../analysis/manyPairs.ts';
import { withShown } from '../analysis/shown.ts';
import { decodeText } from '../io/bytes.ts';
import { canonicalFile } from '../io/canonicalFile.ts';
import { areOf, readChecked } from '../io/checked.ts';
import { readFragment } from '../io/fragment.ts';
import type { OpenSqlite } from '../io/dna/sqlite.ts';
import { sha256OfFile } from '../io/hash.ts';
import { inspect } from '../io/inspect.ts';
import { mayNeedSqlite, openFiles } from '../io/openFiles.ts';
import { between, type Progress } from '../io/progress.ts';
import { whole, type FromTable } from '../io/tables.ts';
import { placeDataset } from '../layout/place.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Parsed, Problem } from '../model/problem.ts';
import { packed } from './parcels.ts';
import type { Answer, Job, KeptJob, OpenJob, Reply, Stage } from './protocol.ts';
import { bytesOf, readFiles, Unread } from './readFiles.ts';
import { memoryOf, readyFile, readyOf } from './ready.ts';

/** Of reading, the part that takes the bytes out of the files. */
const TAKEN = 0.1;

/** Progress is told no oftener than this, ms: a bar moves no faster. */
const OFTEN = 50;

const say = (reply: Reply, transfer: Transferable[] = []): void => postMessage(reply, { transfer });

hasten(MANY_PAIRS);

addEventListener('message', (event: MessageEvent<Job>) => {
  // A fault of ours ends the job where it waits, like any other error of a worker.
  answer(event.data).then(send, reportError);
});

/** Sends an answer, its long lists first and by themselves, and hands over the memory of its columns. */
function send(told: Answer): void {
  const { rest, parcels } = packed(told);
  for (const parcel of parcels())
    say(
      { kind: 'parcel', parcel },
      (parcel.columns ?? []).flatMap(({ places }) => (places ? [places.buffer] : [])),
    );
  say(rest, rest.kind === 'done' && rest.parsed.ok ? [...memoryOf(rest.parsed.value.ready)] : []);
}

async function answer(job: Job): Promise<Answer> {
  if (job.kind === 'write') {
    const { written } = await import('./write.ts');
    return { kind: 'written', file: written(job) };
  }
  const reading = toldOf('reading');
  try {
    if (job.kind !== 'inspect') return await open(job, reading);
    const files = await readFiles(job.files, between(reading, 0, TAKEN));
    return { kind: 'inspected', inspection: inspect(files, job.options) };
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    return { kind: 'unread', why: error.message };
  }
}

/** Tells the page how far a stage is, and first that it has begun. */
function toldOf(stage: Stage): Progress {
  let last = performance.now();
  say({ kind: 'progress', stage });
  return (part) => {
    const now = performance.now();
    if (now < last + OFTEN) return;
    last = now;
    say({ kind: 'progress', stage, part });
  };
}

async function open(job: OpenJob, reading: Progress): Promise<Answer> {
  const kept = job.kind === 'kept' ? await readKept(job) : undefined;
  const parsed = kept ?? (await read(job, reading));
  if (!parsed.ok) return { kind: 'done', parsed };
  toldOf('placing');
  const { leftOut, dataset: said } = parsed.value;
  const written = kept && job.kind === 'kept' ? job : versionOf(said);
  const dataset = withShown(said);
  const ready = readyOf(dataset, placeDataset(dataset));
  const columns = await readyFile(ready);
  const { hash, file } = await written;
  const value = { ready, hash, file, leftOut, columns };
  return { kind: 'done', parsed: { ok: true, value, notes: parsed.notes } };
}

/** The canonical file of a data set, and its hash, which the browser finds while other things are done here. */
async function versionOf(dataset: Dataset): Promise<{ readonly file: Blob; readonly hash: string }> {
  const file = canonicalFile(dataset);
  return { file, hash: await sha256OfFile(file) };
}

/** Reads a kept file without checking it again; undefined if it is not what was kept. */
async function readKept({ file, hash }: KeptJob): Promise<Parsed<FromTable> | undefined> {
  const bytes = await bytesOf(file);
  if (!(await areOf(bytes.buffer, hash))) return undefined;
  return whole({ ok: true, value: readChecked(decodeText(bytes)), notes: [] });
}

async function read(job: OpenJob, reading: Progress): Promise<Parsed<FromTable>> {
  if (job.kind === 'fragment') return whole(readFragment(job.fragment));
  const chosen = job.kind === 'kept' ? { files: [job], options: {} } : job;
  const files = await readFiles(chosen.files, between(reading, 0, TAKEN));
  const options = { ...chosen.options, onRead: between(reading, TAKEN, 1) };
  // SQLite weighs more than all the rest: it comes only with a file that may be a database.
  if (!files.some(({ bytes }) => mayNeedSqlite(bytes))) return openFiles(files, options);
  let sqlite: OpenSqlite;
  try {
    const { startSqlite } = await import('../io/dna/sqlJs.ts');
    sqlite = await startSqlite(await fetched());
  } catch (error) {
    return { ok: false, problems: [noSqlite(error)] };
  }
  return openFiles(files, { ...options, sqlite });
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
