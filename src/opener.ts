/** Asks the worker to open data sets, or to look at files. Each job has a worker of its own, which ends with it. */
import type { WriteJob } from './export/writeJob.ts';
import type { Inspection } from './io/inspect.ts';
import type { Parsed } from './model/problem.ts';
import { readAhead } from './readAhead.ts';
import type { Answer, InspectJob, Job, NewData, OpenJob, Progress, Ready, Reply } from './worker/protocol.ts';
import { takeUp } from './worker/takeUp.ts';
import { Unpacker } from './worker/unpack.ts';

/** What whoever waits wants to know, and how to stop it. */
export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** A worker that failed, or that the browser ended for want of memory. */
class WorkerFailure extends Error {}

/**
 * Opens a data set in a new worker. A worker that fails is a problem like any other; a job that is called off rejects
 * with the signal's reason, one whose files cannot be had with the browser's.
 */
export async function openInWorker(
  start: () => Worker,
  job: OpenJob,
  waiting: Waiting = {},
): Promise<Parsed<NewData>> {
  try {
    const answer = await inWorker(start, job, waiting);
    if (answer.kind === 'done') {
      const { parsed } = answer;
      if (!parsed.ok) return parsed;
      const { ready, ...sent } = parsed.value;
      return { ...parsed, value: { ...sent, ...(await takenUp(ready)) } };
    }
    throw new Error(otherwise(answer, 'a data set was to be opened'));
  } catch (error) {
    if (!(error instanceof WorkerFailure)) throw error;
    const expected = 'a file that can be opened here';
    return { ok: false, problems: [{ path: 'file', found: error.message, expected }] };
  }
}

/** A data set that is ready to be shown, as soon as its first picture can be drawn without a long wait. */
export async function takenUp(ready: Ready): Promise<Pick<NewData, 'dataset' | 'placement'>> {
  const data = takeUp(ready);
  await readAhead(data.dataset);
  return data;
}

/** Looks at files in a new worker; rejects if that fails or is called off. */
export async function inspectInWorker(
  start: () => Worker,
  job: InspectJob,
  waiting: Waiting = {},
): Promise<Inspection | undefined> {
  const answer = await inWorker(start, job, waiting);
  if (answer.kind === 'inspected') return answer.inspection;
  throw new Error(otherwise(answer, 'files were to be looked at'));
}

/** Writes a file in a new worker; rejects if that fails or is called off. */
export async function writeInWorker(
  start: () => Worker,
  job: WriteJob,
  waiting: Waiting = {},
): Promise<Blob> {
  const answer = await inWorker(start, job, waiting);
  if (answer.kind === 'written') return answer.file;
  throw new Error(otherwise(answer, 'a file was to be written'));
}

const otherwise = (answer: Answer, wanted: string): string =>
  answer.kind === 'unread' ? answer.why : `the worker answered ${answer.kind} where ${wanted}`;

/** A worker gives no reason of its own in either case. */
const ENDED = 'a worker that ended by itself, perhaps for want of memory';
const NOT_STARTED =
  'a worker that did not start: the connection is gone, or the host has a newer version of this page (reload it)';

function started(start: () => Worker): Worker {
  try {
    return start();
  } catch (error) {
    throw new WorkerFailure(`a worker that this browser refuses: ${messageOf(error)}`);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function inWorker(start: () => Worker, job: Job, { signal, onProgress }: Waiting): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = started(start);
    const lists = new Unpacker();
    let heard = false;
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      end();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      heard = true;
      if (data.kind === 'progress') return onProgress?.(data);
      if (data.kind === 'parcel') return lists.take(data.parcel);
      end();
      resolve(lists.whole(data));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end();
      reject(new WorkerFailure(event.message || (heard ? ENDED : NOT_STARTED)));
    });
    // Files go over as what they are, a place to read from: no byte of them is copied here.
    worker.postMessage(job, []);
  });
}
