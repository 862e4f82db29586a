/** Reads what was kept of a data set that was ready (ready.ts). */
import { readColumnFile, type ColumnFile } from '../io/columnFile.ts';
import type { Parcel } from './parcels.ts';
import type { Ready } from './protocol.ts';
import { Unpacker } from './unpack.ts';

/**
 * What was kept, in steps between which the page can answer; undefined if its bytes are not those that were kept. Only for
 * what this build has written: another one may mean something else by the same columns.
 * @param pause waited for after each step
 */
export async function readReady(columns: ColumnFile, pause: () => Promise<void>): Promise<Ready | undefined> {
  const values = await readColumnFile(columns);
  if (!values) return undefined;
  const lists = new Unpacker();
  for (const value of values) {
    if (isParcel(value)) lists.take(value);
    else if (isReady(value)) return lists.whole(value);
    await pause();
  }
  return undefined;
}

// Its bytes were compared with their hashes: what this build wrote is of the shape that it wrote.
const isParcel = (value: unknown): value is Parcel =>
  typeof value === 'object' && value !== null && 'path' in value;
const isReady = (value: unknown): value is Ready =>
  typeof value === 'object' && value !== null && 'found' in value;
