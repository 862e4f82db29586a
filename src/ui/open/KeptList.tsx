/** What this machine keeps, with size and date, and the way to be rid of it. */
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { textIn } from '../../model/text.ts';
import { inWords } from '../format/date.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { KeptEntry, Services } from '../services.ts';
import { reasonOf } from './useOpening.ts';

type Listed = { readonly entries: readonly KeptEntry[] } | { readonly refused: string };

export function KeptList(props: { readonly services: Services; readonly onOpened: () => void }): ReactNode {
  const { services, onOpened } = props;
  const { kept } = services;
  const t = useMessages().open;
  const [listed, setListed] = useState<Listed>();
  const list = async (): Promise<void> => setListed({ entries: await kept.list() });
  /** Lists anew once something is done; what the browser refuses it says. */
  const change = (doing: Promise<void>): void =>
    void doing.then(list).catch((error: unknown) => setListed({ refused: reasonOf(error) }));
  const look = useEffectEvent(() => change(Promise.resolve()));
  useEffect(() => {
    look();
    return kept.onChange(look);
  }, [kept]);
  if (!listed) return null;
  return (
    <section>
      <h3>{t.kept}</h3>
      {'refused' in listed ? (
        <p role="alert">{t.keptRefused(listed.refused)}</p>
      ) : listed.entries.length === 0 ? (
        <p className="soft">{t.keptNone}</p>
      ) : (
        <>
          <ul className="kept">
            {listed.entries.map((entry) => (
              <Entry
                key={`${entry.id} ${entry.hash}`}
                entry={entry}
                onOpen={() => {
                  services.openById(entry.id, entry.hash);
                  onOpened();
                }}
                onRemove={() => change(kept.remove(entry))}
              />
            ))}
          </ul>
          <button type="button" onClick={() => change(kept.clear())}>
            {t.clear}
          </button>
        </>
      )}
    </section>
  );
}

function Entry(props: {
  readonly entry: KeptEntry;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { entry, onOpen, onRemove } = props;
  const t = useMessages().open;
  const title = textIn(entry.title, entry.language, entry.language);
  const day = inWords(new Date(entry.opened).toISOString().slice(0, 10), entry.language);
  return (
    <li>
      <button type="button" className="link" aria-label={t.openKept(title)} onClick={onOpen}>
        {title}
      </button>
      <span className="soft">{t.keptEntry(t.size(entry.size), day)}</span>
      <button type="button" aria-label={t.removeOf(title)} onClick={onRemove}>
        {t.remove}
      </button>
    </li>
  );
}
