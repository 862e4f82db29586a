/** A file that the worker writes is the one that the page would write, to the byte. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from '../../src/analysis/reading.ts';
import { numbersPieces, TABLE_NAMES, type NumbersFile } from '../../src/export/numbersFile.ts';
import { restOf } from '../../src/model/said.ts';
import { columnsOf } from '../../src/model/statementColumns.ts';
import { written } from '../../src/worker/write.ts';
import { arbDataset, arbOptions, ISSUES, PARTIES } from '../helpers/arbitrary.ts';
import { wholeView } from '../helpers/build.ts';

const FILES: readonly NumbersFile[] = [
  ...TABLE_NAMES.flatMap((table) => [
    { table, format: 'csv', all: false } as const,
    { table, format: 'json', all: true } as const,
  ]),
  { table: 'graph', format: 'graphml' },
  { table: 'graph', format: 'gexf' },
];

const arbView = fc.record({
  options: arbOptions,
  parties: fc.subarray([...PARTIES]),
  whatif: fc.array(
    fc.record({
      party: fc.constantFrom(...PARTIES),
      issue: fc.constantFrom(...ISSUES),
      position: fc.constantFrom('supports', 'opposes', 'none'),
    }),
    { maxLength: 1 },
  ),
});

test('whatever the view and the file', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbDataset(),
      arbView,
      fc.constantFrom(...FILES),
      async (dataset, { options, ...chosen }, file) => {
        const view = wholeView(dataset, { ...options, ...chosen });
        const origin = { language: 'en', hash: '0123abcd'.repeat(8) };
        const statements = columnsOf(dataset.statements);
        const job = { kind: 'write', file, rest: restOf(dataset), statements, view, origin } as const;
        const made = [...numbersPieces(file, readingOf(dataset, view), origin)].join('');
        expect(await written(structuredClone(job)).text()).toBe(made);
      },
    ),
  );
});
