/** For a page that keeps nothing: the list stays empty, so that what is open is said to be kept nowhere. */
import type { KeptFiles } from './browserKept.ts';

const NOTHING = (): Promise<void> => Promise.resolve();

export const keepsNothing: KeptFiles = {
  list: () => Promise.resolve([]),
  find: () => Promise.resolve(undefined),
  keep: NOTHING,
  keepColumns: NOTHING,
  keepGlance: NOTHING,
  remove: NOTHING,
  clear: NOTHING,
  onChange: () => () => undefined,
};
