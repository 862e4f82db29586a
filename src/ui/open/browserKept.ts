/** Keeps data sets in the browser's own database, on this machine alone. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Id } from '../../model/dataset.ts';
import type { Kept, KeptEntry } from '../services.ts';

interface Schema extends DBSchema {
  /** What the list says, so that it need not read the texts. */
  entries: { key: string; value: KeptEntry };
  texts: { key: string; value: string };
}

/** One that is kept, with its canonical Parley file. */
export interface KeptText {
  readonly entry: KeptEntry;
  readonly text: string;
}

/** What the page keeps, and one data set of it. */
export interface KeptTexts extends Kept {
  /** The version that the hash begins with, else the newest; undefined if none is kept. */
  readonly find: (id: Id, pinned: string | undefined) => Promise<KeptText | undefined>;
}

const keyOf = ({ id, hash }: Pick<KeptEntry, 'id' | 'hash'>): string => `${id}@${hash}`;

export function browserKept(): KeptTexts {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  /** Opened at the first need: who keeps nothing has no database. */
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>('parley', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('entries');
        fresh.createObjectStore('texts');
      },
    });
    // A refusal may be for now only: the next need asks anew.
    opened.catch(() => (opened = undefined));
    return opened;
  };
  const list = async (): Promise<readonly KeptEntry[]> =>
    (await (await database()).getAll('entries')).sort((one, other) => other.opened - one.opened);
  const both = async () => (await database()).transaction(['entries', 'texts'], 'readwrite');
  return {
    list,
    async find(id, pinned) {
      const entries = (await list()).filter((entry) => entry.id === id);
      const entry = entries.find(({ hash }) => hash.startsWith(pinned ?? '')) ?? entries[0];
      const text = entry && (await (await database()).get('texts', keyOf(entry)));
      return entry && text !== undefined ? { entry, text } : undefined;
    },
    async keep(entry, text) {
      const change = await both();
      await Promise.all([
        change.objectStore('entries').put(entry, keyOf(entry)),
        change.objectStore('texts').put(text, keyOf(entry)),
        change.done,
      ]);
    },
    async remove(entry) {
      const change = await both();
      await Promise.all([
        change.objectStore('entries').delete(keyOf(entry)),
        change.objectStore('texts').delete(keyOf(entry)),
        change.done,
      ]);
    },
    async clear() {
      const change = await both();
      await Promise.all([
        change.objectStore('entries').clear(),
        change.objectStore('texts').clear(),
        change.done,
      ]);
    },
  };
}
