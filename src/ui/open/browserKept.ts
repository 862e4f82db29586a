/** Keeps data sets in the browser's own database, on this machine alone. */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Id } from '../../model/dataset.ts';
import type { Glance } from '../../store/store.ts';
import type { Kept, KeptEntry } from '../services.ts';
import { keptChanges } from './keptChanges.ts';

/** An entry with its turn. The newest is the one kept last, whatever the clock said then. */
interface Stored extends KeptEntry {
  readonly turn?: number;
}

interface Schema extends DBSchema {
  /** What the list says, so that it need not read the texts. */
  entries: { key: string; value: Stored };
  /** Earlier versions of Parley kept the texts themselves. */
  texts: { key: string; value: Blob | string };
  /** First pictures, each as the build drew it that is named. */
  glances: { key: string; value: { readonly build: string; readonly glance: Glance } };
}

/** Another build may draw another picture. The file's name has the build's hash in it. */
const BUILD = import.meta.url;

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
  /** What the first view of that version looked like when this build drew it last. */
  readonly glance: (id: Id, pinned: string | undefined) => Promise<Glance | undefined>;
}

const keyOf = ({ id, hash }: Pick<KeptEntry, 'id' | 'hash'>): string => `${id}@${hash}`;
const turnOf = ({ turn = 0 }: Stored): number => turn;
const newestFirst = (one: Stored, other: Stored): number =>
  turnOf(other) - turnOf(one) || other.opened - one.opened;

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
    async glance(id, pinned) {
      const entry = await version(id, pinned);
      const seen = entry && (await (await database()).get('glances', keyOf(entry)));
      return seen?.build === BUILD && entry?.hash.startsWith(pinned ?? '') ? seen.glance : undefined;
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
