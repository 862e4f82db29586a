/** Where the licences come from: from beside the page, or from inside the file. */
import { createContext } from 'react';

/** Gives their text; undefined where it cannot be had. */
export const LicencesContext = createContext<() => Promise<string | undefined>>(() =>
  Promise.resolve(undefined),
);
