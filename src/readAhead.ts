/** What the first picture of very many parties asks of their data set, in steps between which the page can answer. */
import { encoded } from './analysis/encoded.ts';
import { hasten } from './analysis/hasten.ts';
import { isCrowded } from './analysis/shown.ts';
import { wholeTieTable } from './analysis/whole.ts';
import { arcScale } from './layout/arcScale.ts';
import type { Dataset } from './model/dataset.ts';
import { lookup } from './model/lookup.ts';
import { nextTask } from './ui/nextTask.ts';

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
