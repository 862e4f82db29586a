/** The page's surroundings, none of which does anything unless a test says so. */
import { ENGLISH } from '../../src/ui/messages/useMessages.ts';
import type { Services } from '../../src/ui/services.ts';

export function services(changes: Partial<Services> = {}): Services {
  return {
    languages: ['en'],
    first: ENGLISH,
    catalogueOf: () => Promise.resolve(ENGLISH),
    version: '1.2.3',
    base: 'https://example.org/parley/',
    framed: false,
    isFile: false,
    copy: () => Promise.resolve(),
    reload: () => undefined,
    print: () => undefined,
    openHome: () => undefined,
    openById: () => undefined,
    openFiles: () => Promise.reject(new Error('nothing can be opened here')),
    inspectFiles: () => Promise.resolve(undefined),
    write: () => Promise.reject(new Error('nothing can be written here')),
    show: () => undefined,
    showVersion: () => undefined,
    kept: {
      list: () => Promise.resolve([]),
      keep: () => Promise.resolve(),
      keepColumns: () => Promise.resolve(),
      keepGlance: () => Promise.resolve(),
      remove: () => Promise.resolve(),
      clear: () => Promise.resolve(),
      onChange: () => () => undefined,
    },
    shipped: [],
    updates: { newer: () => 'none', subscribe: () => () => undefined, takeOver: () => undefined },
    licences: () => Promise.resolve(undefined),
    fileParts: () => Promise.reject(new Error('no file can be made here')),
    now: () => 0,
    ...changes,
  };
}
