/** A data set that was kept ready is the one that was opened. */
import { expect, test } from 'vitest';
import { encoded } from '../../src/analysis/encoded.ts';
import { withShown } from '../../src/analysis/shown.ts';
import { wholeSums } from '../../src/analysis/whole.ts';
import { placeDataset } from '../../src/layout/place.ts';
import { memoryOf, readyFile, readyOf } from '../../src/worker/ready.ts';
import { readReady } from '../../src/worker/readReady.ts';
import { takeUp } from '../../src/worker/takeUp.ts';
import { plantedCamps } from '../helpers/camps.ts';
import { valueOf } from '../helpers/parsed.ts';
import { readSheet } from '../helpers/sheet.ts';

const SHEET = `party,issue,position,date,text\n${Array.from(
  { length: 3000 },
  (_, at) =>
    `P${at % 50},issue ${at % 2100},${at % 3 === 0 ? 'opposes' : 'supports'},201${at % 9},${at % 7 === 0 ? 'قال' : ''}`,
).join('\n')}\n`;

const datasets = {
  'a sheet of many parties and issues': () => valueOf(readSheet(SHEET, 'many.csv')),
  'statements as objects': () => plantedCamps(60, 20, 2).dataset,
  'a few parties': () => plantedCamps(6, 6, 2).dataset,
};

test.each(Object.entries(datasets))('%s', async (_, make) => {
  const dataset = withShown(make());
  const placement = placeDataset(dataset);
  const columns = await readyFile(readyOf(dataset, placement));
  if (!columns) throw new Error('nothing was kept');
  let steps = 0;
  const ready = await readReady(columns, () => Promise.resolve(void steps++));
  if (!ready) throw new Error('nothing was read');
  const own = takeUp(ready);
  expect(own.placement).toEqual(placement);
  expect(encoded(own.dataset)).toEqual(encoded(dataset));
  expect(wholeSums(own.dataset)).toEqual(wholeSums(dataset));
  expect(structuredClone(own.dataset)).toEqual(structuredClone(dataset));
});

test('what was kept and has changed since is not taken up', async () => {
  const { dataset } = plantedCamps(6, 6, 2);
  const columns = await readyFile(readyOf(dataset, placeDataset(dataset)));
  if (!columns) throw new Error('nothing was kept');
  const bytes = new Uint8Array(await columns.file.arrayBuffer()).fill(0, 40, 41);
  expect(await readReady({ ...columns, file: new Blob([bytes]) }, () => Promise.resolve())).toBeUndefined();
});

test('all columns go without a copy', () => {
  const { dataset } = plantedCamps(60, 20, 2);
  const ready = readyOf(dataset, placeDataset(dataset));
  const { found, statements } = ready;
  const size = () =>
    found.encoded.cells.statement.length + found.sums.a.length + statements.id.letters.length;
  expect(size()).toBeGreaterThan(0);
  structuredClone(ready, { transfer: [...memoryOf(ready)] });
  expect(size()).toBe(0);
});
