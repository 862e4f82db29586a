import { expect, test } from 'vitest';
import { inspectInWorker, openInWorker } from '../src/opener.ts';
import type { InspectJob, Job, OpenJob, Reply } from '../src/worker/protocol.ts';

const OPEN: OpenJob = { kind: 'files', files: [], options: {} };
const INSPECT: InspectJob = { kind: 'inspect', files: [], options: {} };

/** A worker that does with a job what it is told, and remembers whether it was ended. */
class FakeWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  ended = false;
  private readonly work: (job: Job, worker: FakeWorker) => void;

  constructor(work: (job: Job, worker: FakeWorker) => void) {
    super();
    this.work = work;
  }
  say(reply: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }
  fail(): void {
    this.dispatchEvent(new Event('error', { cancelable: true }));
  }
  terminate(): void {
    this.ended = true;
  }
  postMessage(job: Job): void {
    this.work(job, this);
  }
}

test('a job is told by its stages, answered, and its worker ended', async () => {
  const worker = new FakeWorker((_, own) => {
    own.say({ kind: 'stage', stage: 'reading' });
    own.say({ kind: 'done', parsed: { ok: false, problems: [] } });
  });
  const stages: string[] = [];
  const parsed = await openInWorker(() => worker, OPEN, { onStage: (stage) => stages.push(stage) });
  expect(parsed).toEqual({ ok: false, problems: [] });
  expect(stages).toEqual(['reading']);
  expect(worker.ended).toBe(true);
});

test('files are looked at by a job of their own', async () => {
  const jobs: Job[] = [];
  const worker = new FakeWorker((job, own) => {
    jobs.push(job);
    own.say({ kind: 'inspected', inspection: undefined });
  });
  expect(await inspectInWorker(() => worker, INSPECT)).toBeUndefined();
  expect(jobs).toEqual([INSPECT]);
});

test.each<readonly [string, () => Worker, RegExp]>([
  ['does not start', () => new FakeWorker((_, own) => own.fail()), /^a worker that did not start/],
  [
    'ends',
    () =>
      new FakeWorker((_, own) => {
        own.say({ kind: 'stage', stage: 'reading' });
        own.fail();
      }),
    /^a worker that ended by itself/,
  ],
  [
    'is refused',
    () => {
      throw new Error('no workers here');
    },
    /refuses: no workers here$/,
  ],
])('a worker that %s is a problem of the file, and no answer to a question', async (_, start, words) => {
  const problems = [{ path: 'file', found: expect.stringMatching(words) }];
  expect(await openInWorker(start, OPEN)).toMatchObject({ ok: false, problems });
  await expect(inspectInWorker(start, INSPECT)).rejects.toThrow(words);
});

test('a job that is called off rejects and ends its worker', async () => {
  const worker = new FakeWorker(() => undefined);
  const control = new AbortController();
  const waiting = openInWorker(() => worker, OPEN, { signal: control.signal });
  control.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  expect(worker.ended).toBe(true);
});

test('an answer to another question is a fault of ours', async () => {
  const worker = () => new FakeWorker((_, own) => own.say({ kind: 'inspected', inspection: undefined }));
  await expect(openInWorker(worker, OPEN)).rejects.toThrow('answered inspected');
});
