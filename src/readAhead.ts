/** What the first picture of very many parties asks of their data set, in steps between which the page can answer. */
import { encoded } from './analysis/encoded.ts';
import { hasten } from './analysis/layerRows.ts';
import { isCrowded } from './analysis/shown.ts';
import { wholeTieTable } from './analysis/whole.ts';
import { arcScale } from './layout/arcScale.ts';
import type { Dataset } from './model/dataset.ts';
import { lookup } from './model/lookup.ts';

/** Each answer is kept by whoever gives it. */
const STEPS: readonly ((dataset: Dataset) => unknown)[] = [
  lookup,
  encoded,
  (dataset) => wholeTieTable(dataset, 'none'),
  (dataset) => arcScale(dataset, 'none'),
];

/** The sums of so few parties take no time, whichever way they are made. */
const FEW = 40;

export async function readAhead(dataset: Dataset): Promise<void> {
  if (dataset.parties.length <= FEW) return;
  await import('./analysis/manyPairs.ts').then(
    ({ MANY_PAIRS }) => hasten(MANY_PAIRS),
    // Without it sums take longer, and are the same.
    () => undefined,
  );
  if (!isCrowded(dataset)) return;
  for (const step of STEPS) {
    await nextTask();
    step(dataset);
  }
  await nextTask();
}

/** Unlike a timer's, a message's turn comes at once when nothing else waits. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
