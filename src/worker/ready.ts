/** What the page needs of a data set, made where it was read. */
import { foundOf } from '../analysis/takeOver.ts';
import type { ColumnFile } from '../io/columnFile.ts';
import { writeColumnFile } from '../io/writeColumnFile.ts';
import type { Placement } from '../layout/placement.ts';
import type { Dataset } from '../model/dataset.ts';
import { knownColumns, restOf } from '../model/said.ts';
import { columnsOf } from '../model/statementColumns.ts';
import { packed } from './parcels.ts';
import type { Ready } from './protocol.ts';

/** @param dataset with its first parties and issues chosen */
export function readyOf(dataset: Dataset, placement: Placement): Ready {
  return {
    rest: restOf(dataset),
    statements: knownColumns(dataset) ?? columnsOf(dataset.statements),
    placement,
    found: foundOf(dataset),
  };
}

/** The memory that columns stand in, each piece once. Who sends it has it no longer. */
export function memoryOf(ready: Ready): readonly ArrayBuffer[] {
  return [...new Set(buffersIn(ready))];
}

function* buffersIn(value: unknown): Generator<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    // Empty columns may be the same one, which is still needed.
    if (value.buffer instanceof ArrayBuffer && value.byteLength > 0) yield value.buffer;
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const each of Object.values(value)) yield* buffersIn(each);
  }
}

/** To be kept: the parcels of its long lists, then all the rest. */
export async function readyFile(ready: Ready): Promise<ColumnFile | undefined> {
  const { rest, parcels } = packed(ready);
  return writeColumnFile([...parcels(), rest]);
}
