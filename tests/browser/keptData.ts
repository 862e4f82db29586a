/** What the browser keeps, looked at from outside. */
import type { JSHandle, Page } from '@playwright/test';

/** The page's database, as the page has made it. */
export const keptData = (page: Page): Promise<JSHandle<IDBDatabase>> =>
  page.evaluateHandle(
    () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('parley');
        asked.addEventListener('error', () => reject(new Error('no database')));
        asked.addEventListener('success', () => resolve(asked.result));
      }),
  );
