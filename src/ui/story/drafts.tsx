/** Stories that were changed and are not saved: they stay while the page does, and it is not closed unawares. */
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Story } from '../../model/dataset.ts';

/** Drafts by the hash of the version of the data set that they are of. */
interface Drafts {
  readonly of: (hash: string) => readonly Story[] | undefined;
  /** Keeps a draft, or lets go of it. */
  readonly put: (hash: string, stories: readonly Story[] | undefined) => void;
}

const DraftsContext = createContext<Drafts>({ of: () => undefined, put: () => undefined });

export const useDrafts = (): Drafts => useContext(DraftsContext);

/** Stands above whatever may leave the screen. */
export function DraftsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [all, setAll] = useState<ReadonlyMap<string, readonly Story[]>>(new Map());
  const unsaved = all.size > 0;
  useEffect(() => {
    if (!unsaved) return undefined;
    // The browser asks in words of its own whether to leave.
    const ask = (event: Event): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  const drafts = useMemo(
    () => ({
      of: (hash: string) => all.get(hash),
      put: (hash: string, stories: readonly Story[] | undefined) =>
        setAll((before) => {
          const next = new Map(before);
          if (stories) next.set(hash, stories);
          else next.delete(hash);
          return next;
        }),
    }),
    [all],
  );
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}
