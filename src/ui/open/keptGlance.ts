/** Reads what this machine keeps of a first picture, before the code is there that keeps it (browserKept.ts). */
import type { Id } from '../../model/dataset.ts';
import { BUILD, type Glance } from '../glance.ts';
import { keyOf, newestFirst, type Schema } from './keptSchema.ts';

/**
 * What the first view of a version looked like when this build drew it last; undefined if nobody knows. Rejects where
 * the browser refuses. Makes no database where there is none.
 * @param pinned what the version's hash begins with; undefined for the newest
 */
export async function keptGlance(id: Id, pinned = ''): Promise<Glance | undefined> {
  const opening = indexedDB.open('parley');
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
  const database = await answerOf(opening);
  try {
    if (!database.objectStoreNames.contains('glances')) return undefined;
    const reading = database.transaction(['entries', 'glances']);
    const entries: Schema['entries']['value'][] = await answerOf(reading.objectStore('entries').getAll());
    const entry = entries
      .filter((each) => each.id === id)
      .sort(newestFirst)
      .find(({ hash }) => hash.startsWith(pinned));
    if (!entry) return undefined;
    const asked = reading.objectStore('glances').get(keyOf(entry));
    const seen: Schema['glances']['value'] | undefined = await answerOf(asked);
    return seen?.build === BUILD ? seen.glance : undefined;
  } finally {
    database.close();
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('the browser refuses storage')),
    );
  });
}
