/** Asks the worker to open a data set. Each job has a worker of its own, which ends with it. */
import type { Parsed } from './model/problem.ts';
import type { Job, NewData, Reply, Stage } from './worker/protocol.ts';

/** What whoever waits wants to know, and how to stop it. */
export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  readonly onStage?: ((stage: Stage) => void) | undefined;
}

/**
 * Does a job in a new worker. A worker that fails, or that the browser ends for want of memory, is a problem like any
 * other; a job that is called off rejects with the signal's reason.
 */
export function openInWorker(
  start: () => Worker,
  job: Job,
  { signal, onStage }: Waiting = {},
): Promise<Parsed<NewData>> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = start();
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
      if (data.kind === 'stage') {
        onStage?.(data.stage);
        return;
      }
      end();
      resolve(data.parsed);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end();
      const found = event.message || 'a worker that ended by itself, perhaps for want of memory';
      resolve({ ok: false, problems: [{ path: 'file', found, expected: 'a file that can be opened here' }] });
    });
    // The files go over as copies: the reader may want to open them again, otherwise.
    worker.postMessage(job, []);
  });
}
