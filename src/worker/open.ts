/** The worker that opens data sets: reads, checks, hashes and places them, so that the page stays alive. */
import { withShown } from '../analysis/shown.ts';
import { canonicalText } from '../io/canonical.ts';
import { readFragment } from '../io/fragment.ts';
import { sha256Hex } from '../io/hash.ts';
import { openFiles } from '../io/openFiles.ts';
import { placeDataset } from '../layout/place.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Parsed } from '../model/problem.ts';
import type { Job, NewData, Reply } from './protocol.ts';

const say = (reply: Reply): void => postMessage(reply);

addEventListener('message', (event: MessageEvent<Job>) => {
  say({ kind: 'done', parsed: work(event.data) });
});

function work(job: Job): Parsed<NewData> {
  say({ kind: 'stage', stage: 'reading' });
  const parsed = read(job);
  if (!parsed.ok) return parsed;
  say({ kind: 'stage', stage: 'placing' });
  const text = canonicalText(parsed.value);
  const dataset = withShown(parsed.value);
  const value = { dataset, hash: sha256Hex(text), placement: placeDataset(dataset), text };
  return { ok: true, value, notes: parsed.notes };
}

function read(job: Job): Parsed<Dataset> {
  if (job.kind === 'fragment') return readFragment(job.fragment);
  const opened = openFiles(job.files, job.options);
  return opened.ok ? { ...opened, value: opened.value.dataset } : opened;
}
