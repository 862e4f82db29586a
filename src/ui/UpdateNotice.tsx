/** Says that a newer build of the page is here. Nothing changes until the reader wants it. */
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Loaded } from '../store/store.ts';
import { useMessages } from './messages/useMessages.ts';
import { comesBack } from './open/useComesBack.ts';
import type { Newer, Services } from './services.ts';

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
