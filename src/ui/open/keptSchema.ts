/** What the browser's own database holds. */
import type { DBSchema } from 'idb';
import type { ColumnFile } from '../../io/columnFile.ts';
import type { Glance } from '../glance.ts';
import type { KeptEntry } from '../services.ts';

/** An entry with its turn. The newest is the one kept last, whatever the clock said then. */
export interface Stored extends KeptEntry {
  readonly turn?: number;
  /** Bytes of the columns beside it. */
  readonly beside?: number;
}

export interface Schema extends DBSchema {
  /** What the list says, so that it need not read the texts. */
  entries: { key: string; value: Stored };
  /** Earlier versions of Parley kept the texts themselves. */
  texts: { key: string; value: Blob | string };
  /**
   * Data sets as columns, each as the build wrote it that is named: that one takes them up without reading the text. The text
   * is what is kept; without columns, or for another build, it is read. Columns with an entry but without a text would be
   * found by nobody, and go with the entry.
   */
  columns: { key: string; value: { readonly build: string; readonly columns: ColumnFile } };
  /** First pictures, each as the build drew it that is named. */
  glances: { key: string; value: { readonly build: string; readonly glance: Glance } };
}

export const keyOf = ({ id, hash }: Pick<KeptEntry, 'id' | 'hash'>): string => `${id}@${hash}`;
export const turnOf = ({ turn = 0 }: Stored): number => turn;
export const newestFirst = (one: Stored, other: Stored): number =>
  turnOf(other) - turnOf(one) || other.opened - one.opened;
