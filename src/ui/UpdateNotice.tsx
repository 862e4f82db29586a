/** Says that a newer build of the page is here. Nothing changes until the reader wants it. */
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Loaded } from '../store/store.ts';
import { useMessages } from './messages/useMessages.ts';
import type { Newer, Services } from './services.ts';

/** Whether the page can open a data set again by itself: it ships, stands in the link, or is kept here. */
async function comesBack(loaded: Loaded, { shipped, kept }: Services): Promise<boolean> {
  const isThis = (each: { id: string; hash: string }): boolean =>
    each.id === loaded.dataset.id && each.hash === loaded.hash;
  if (loaded.fragment !== undefined || shipped.some(isThis)) return true;
  // A browser that refuses to say what it keeps keeps nothing.
  return (await kept.list().catch(() => [])).some(isThis);
}

export function UpdateNotice(props: { readonly loaded: Loaded; readonly services: Services }): ReactNode {
  const { loaded, services } = props;
  const { updates } = services;
  const t = useMessages().shell.update;
  const newer = useSyncExternalStore(updates.subscribe, updates.newer);
  const [putOff, setPutOff] = useState<Newer>();
  const [atRisk, setAtRisk] = useState(false);
  if (newer === 'none' || newer === putOff) return null;
  const use = async (): Promise<void> => {
    if (atRisk || (await comesBack(loaded, services))) updates.takeOver();
    else setAtRisk(true);
  };
  return (
    <aside className="update" role="alert">
      <p>{atRisk ? t.atRisk : t.said[newer]}</p>
      <button type="button" onClick={() => void use()}>
        {atRisk ? t.anyway : t.use}
      </button>
      <button type="button" onClick={() => setPutOff(newer)}>
        {t.later}
      </button>
    </aside>
  );
}
