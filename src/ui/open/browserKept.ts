/** Keeps data sets in the browser's own database, on this machine alone. */
import type { IDBPDatabase } from 'idb';
import type { ColumnFile } from '../../io/columnFile.ts';
import type { Id } from '../../model/dataset.ts';
import { BUILD } from '../glance.ts';
import type { Kept, KeptEntry } from '../services.ts';
import { keptChanges } from './keptChanges.ts';
import { keyOf, newestFirst, turnOf, type Schema, type Stored } from './keptSchema.ts';

/** One that is kept, with its canonical Parley file. */
export interface KeptFile {
  readonly entry: KeptEntry;
  readonly file: Blob;
  /** This build wrote it. */
  readonly isOwn: boolean;
  /** The same as this build wrote it in columns. */
  readonly columns: ColumnFile | undefined;
}

/** What the page keeps, and one data set of it. */
export interface KeptFiles extends Kept {
  /** The version that the hash begins with, else the newest; undefined if none is kept. */
  readonly find: (id: Id, pinned: string | undefined) => Promise<KeptFile | undefined>;
}

/** All that there is of a data set goes together. */
const STORES = ['entries', 'texts', 'columns', 'glances'] as const;

export function browserKept(): KeptFiles {
  const changes = keptChanges();
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const open = async (): Promise<IDBPDatabase<Schema>> => {
    const { openDB } = await import('idb');
    return openDB<Schema>('parley', 3, {
      upgrade(fresh, before) {
        if (before < 1) {
          fresh.createObjectStore('entries');
          fresh.createObjectStore('texts');
        }
        if (before < 2) fresh.createObjectStore('glances');
        fresh.createObjectStore('columns');
      },
      // A newer page in another tab may want a newer database: this tab is not to be in its way.
      blocking() {
        void opened?.then((held) => held.close());
        forget();
      },
      terminated: forget,
    });
  };
  /** Opened at the first need: who keeps nothing has no database. */
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= open();
    // A refusal may be for now only: the next need asks anew.
    opened.catch(forget);
    return opened;
  };
  const stored = async (): Promise<readonly Stored[]> =>
    (await (await database()).getAll('entries')).sort(newestFirst);
  const version = async (id: Id, pinned = ''): Promise<Stored | undefined> => {
    const entries = (await stored()).filter((entry) => entry.id === id);
    return entries.find(({ hash }) => hash.startsWith(pinned)) ?? entries[0];
  };
  const all = async () => (await database()).transaction(STORES, 'readwrite');
  return {
    list: async () =>
      (await stored()).map(({ beside = 0, ...entry }) => ({ ...entry, size: entry.size + beside })),
    onChange: changes.hear,
    async find(id, pinned) {
      const entry = await version(id, pinned);
      if (!entry) return undefined;
      const reading = (await database()).transaction(['texts', 'columns']);
      const [text, beside] = await Promise.all([
        reading.objectStore('texts').get(keyOf(entry)),
        reading.objectStore('columns').get(keyOf(entry)),
      ]);
      if (text === undefined) return undefined;
      const columns = beside?.build === BUILD ? beside.columns : undefined;
      return { entry, file: new Blob([text]), isOwn: entry.build === BUILD, columns };
    },
    async keepColumns(of, columns) {
      const change = (await database()).transaction(['entries', 'columns'], 'readwrite');
      const entries = change.objectStore('entries');
      const put = async (): Promise<void> => {
        // It may have been removed meanwhile.
        const entry = await entries.get(keyOf(of));
        if (!entry) return;
        await change.objectStore('columns').put({ build: BUILD, columns }, keyOf(of));
        await entries.put({ ...entry, beside: columns.file.size }, keyOf(of));
      };
      await Promise.all([put(), change.done]);
      changes.tell();
    },
    async keepGlance(entry, glance) {
      const change = (await database()).transaction(['entries', 'glances'], 'readwrite');
      const put = async (): Promise<void> => {
        if ((await change.objectStore('entries').getKey(keyOf(entry))) === undefined) return;
        await change.objectStore('glances').put({ build: BUILD, glance }, keyOf(entry));
      };
      await Promise.all([put(), change.done]);
    },
    async keep(entry, file) {
      const change = await all();
      const entries = change.objectStore('entries');
      const put = async (): Promise<void> => {
        const turn = Math.max(0, ...(await entries.getAll()).map(turnOf)) + 1;
        // The entry comes last: what the list says is kept has its text.
        await change.objectStore('texts').put(file, keyOf(entry));
        // Its columns come after it, if they come: others are counted nowhere.
        await change.objectStore('columns').delete(keyOf(entry));
        await entries.put({ ...entry, turn, build: BUILD }, keyOf(entry));
      };
      await Promise.all([put(), change.done]);
      changes.tell();
    },
    async remove(entry) {
      const change = await all();
      await Promise.all([
        ...STORES.map((store) => change.objectStore(store).delete(keyOf(entry))),
        change.done,
      ]);
      changes.tell();
    },
    async clear() {
      const change = await all();
      await Promise.all([...STORES.map((store) => change.objectStore(store).clear()), change.done]);
      changes.tell();
    },
  };
}
