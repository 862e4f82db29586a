/** Whether the page can open a data set again by itself: it ships, stands in the link, or is kept here. */
import { useEffect, useState } from 'react';
import type { Loaded } from '../../store/store.ts';
import type { Services } from '../services.ts';

function always({ dataset, hash, fragment }: Loaded, { shipped }: Services): boolean {
  return fragment !== undefined || shipped.some((each) => each.id === dataset.id && each.hash === hash);
}

export async function comesBack(loaded: Loaded, services: Services): Promise<boolean> {
  if (always(loaded, services)) return true;
  // A browser that refuses to say what it keeps keeps nothing.
  const entries = await services.kept.list().catch(() => []);
  return entries.some(({ id, hash }) => id === loaded.dataset.id && hash === loaded.hash);
}

/** The same as long as it is asked; undefined until the browser has said what it keeps. */
export function useComesBack(loaded: Loaded, services: Services): boolean | undefined {
  const [found, setFound] = useState<{ readonly of: Loaded; readonly is: boolean }>();
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      const is = await comesBack(loaded, services);
      if (!gone) setFound({ of: loaded, is });
    };
    void look();
    const stop = services.kept.onChange(() => void look());
    return () => {
      gone = true;
      stop();
    };
  }, [loaded, services]);
  if (always(loaded, services)) return true;
  return found?.of === loaded ? found.is : undefined;
}
