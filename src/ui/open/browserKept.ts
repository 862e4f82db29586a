/** Keeps data sets in the browser's own database, on this machine alone. */
import type { IDBPDatabase } from 'idb';
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
}

/** What the page keeps, and one data set of it. */
export interface KeptFiles extends Kept {
  /** The version that the hash begins with, else the newest; undefined if none is kept. */
  readonly find: (id: Id, pinned: string | undefined) => Promise<KeptFile | undefined>;
}

export function browserKept(): KeptFiles {
  const changes = keptChanges();
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = (): void => {
    opened = undefined;
  };
  const open = async (): Promise<IDBPDatabase<Schema>> => {
    const { openDB } = await import('idb');
    return openDB<Schema>('parley', 2, {
      upgrade(fresh, before) {
        if (before < 1) {
          fresh.createObjectStore('entries');
          fresh.createObjectStore('texts');
        }
        fresh.createObjectStore('glances');
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
  const list = async (): Promise<readonly Stored[]> =>
    (await (await database()).getAll('entries')).sort(newestFirst);
  const version = async (id: Id, pinned = ''): Promise<Stored | undefined> => {
    const entries = (await list()).filter((entry) => entry.id === id);
    return entries.find(({ hash }) => hash.startsWith(pinned)) ?? entries[0];
  };
  const all = async () => (await database()).transaction(['entries', 'texts', 'glances'], 'readwrite');
  return {
    list,
    onChange: changes.hear,
    async find(id, pinned) {
      const entry = await version(id, pinned);
      const text = entry && (await (await database()).get('texts', keyOf(entry)));
      return entry && text !== undefined
        ? { entry, file: new Blob([text]), isOwn: entry.build === BUILD }
        : undefined;
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
        await entries.put({ ...entry, turn, build: BUILD }, keyOf(entry));
      };
      await Promise.all([put(), change.done]);
      changes.tell();
    },
    async remove(entry) {
      const change = await all();
      await Promise.all([
        change.objectStore('entries').delete(keyOf(entry)),
        change.objectStore('texts').delete(keyOf(entry)),
        change.objectStore('glances').delete(keyOf(entry)),
        change.done,
      ]);
      changes.tell();
    },
    async clear() {
      const change = await all();
      await Promise.all([
        change.objectStore('entries').clear(),
        change.objectStore('texts').clear(),
        change.objectStore('glances').clear(),
        change.done,
      ]);
      changes.tell();
    },
  };
}
