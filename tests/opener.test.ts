import { expect, test } from 'vitest';
import { encoded } from '../src/analysis/encoded.ts';
import type { WriteJob } from '../src/export/writeJob.ts';
import { placeDataset } from '../src/layout/place.ts';
import { restOf } from '../src/model/said.ts';
import { columnsOf } from '../src/model/statementColumns.ts';
import { inspectInWorker, openInWorker, writeInWorker } from '../src/opener.ts';
import { packed } from '../src/worker/parcels.ts';
import type { Answer, InspectJob, Job, OpenJob, Progress, Reply } from '../src/worker/protocol.ts';
import { readyOf } from '../src/worker/ready.ts';
import { wholeView } from './helpers/build.ts';
import { plantedCamps } from './helpers/camps.ts';
import { valueOf } from './helpers/parsed.ts';

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

test('a job tells how far it is, is answered, and its worker ended', async () => {
  const worker = new FakeWorker((_, own) => {
    own.say({ kind: 'progress', stage: 'reading' });
    own.say({ kind: 'progress', stage: 'reading', part: 0.5 });
    own.say({ kind: 'done', parsed: { ok: false, problems: [] } });
  });
  const told: unknown[] = [];
  const onProgress = ({ stage, part }: Progress) => told.push([stage, part]);
  const parsed = await openInWorker(() => worker, OPEN, { onProgress });
  expect(parsed).toEqual({ ok: false, problems: [] });
  expect(told).toEqual([
    ['reading', undefined],
    ['reading', 0.5],
  ]);
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

test('a file is written by a job of its own, and whoever waits has it or hears why not', async () => {
  const { dataset } = plantedCamps(6, 6, 2);
  const job: WriteJob = {
    kind: 'write',
    file: { table: 'ties', format: 'csv', all: false },
    rest: restOf(dataset),
    statements: columnsOf(dataset.statements),
    view: wholeView(dataset),
    origin: { language: 'en', hash: 'abc' },
  };
  const worker = (reply: Answer) => () => new FakeWorker((_, own) => own.say(reply));
  const file = new Blob(['a,b']);
  expect(await writeInWorker(worker({ kind: 'written', file }), job)).toBe(file);
  const other = worker({ kind: 'inspected', inspection: undefined });
  await expect(writeInWorker(other, job)).rejects.toThrow('answered inspected');
});

test.each<readonly [string, () => Worker, RegExp]>([
  ['does not start', () => new FakeWorker((_, own) => own.fail()), /^a worker that did not start/],
  [
    'ends',
    () =>
      new FakeWorker((_, own) => {
        own.say({ kind: 'progress', stage: 'reading' });
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

test('a file that the browser would not give is no problem of the file', async () => {
  const worker = () => new FakeWorker((_, own) => own.say({ kind: 'unread', why: 'it was moved' }));
  await expect(openInWorker(worker, OPEN)).rejects.toThrow('it was moved');
});

test('long lists come in parcels before the answer that they belong to', async () => {
  const problems = Array.from({ length: 5000 }, (_, row) => ({
    path: `row ${row}`,
    found: 'nothing',
    expected: 'a party',
  }));
  const answer: Answer = { kind: 'done', parsed: { ok: false, problems } };
  const { rest, parcels } = packed(answer);
  const worker = () =>
    new FakeWorker((_, own) => {
      for (const parcel of parcels()) own.say({ kind: 'parcel', parcel });
      own.say(rest);
    });
  expect(rest).toEqual({ kind: 'done', parsed: { ok: false, problems: [] } });
  expect(await openInWorker(worker, OPEN)).toEqual({ ok: false, problems });
});

test('what the worker found is taken over with the data set', async () => {
  const { dataset } = plantedCamps(6, 6, 2);
  const ready = readyOf(structuredClone(dataset), placeDataset(dataset));
  const sent = { hash: 'abc', file: new Blob(), leftOut: [], columns: undefined };
  const parsed = { ok: true, value: { ...sent, ready }, notes: [] } as const;
  const worker = () => new FakeWorker((_, own) => own.say({ kind: 'done', parsed }));
  const opened = valueOf(await openInWorker(worker, OPEN));
  expect(encoded(opened.dataset)).toBe(ready.found.encoded);
  expect(structuredClone(opened)).toEqual({ ...sent, dataset, placement: ready.placement });
});

test('an answer to another question is a fault of ours', async () => {
  const worker = () => new FakeWorker((_, own) => own.say({ kind: 'inspected', inspection: undefined }));
  await expect(openInWorker(worker, OPEN)).rejects.toThrow('answered inspected');
});
