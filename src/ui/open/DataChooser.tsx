/** Another data set: those that ship and those that this machine keeps. Absent while there is only one. */
import { useEffect, useState, type ReactNode } from 'react';
import { textIn } from '../../model/text.ts';
import type { Loaded } from '../../store/store.ts';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import type { KeptEntry, Services } from '../services.ts';

export function DataChooser(props: { readonly loaded: Loaded; readonly services: Services }): ReactNode {
  const { loaded, services } = props;
  const { kept, shipped } = services;
  const t = useMessages().open;
  const language = useLanguage();
  const [entries, setEntries] = useState<readonly KeptEntry[]>([]);
  useEffect(() => {
    let gone = false;
    const list = async (): Promise<void> => {
      const all = await kept.list();
      if (!gone) setEntries(all);
    };
    // A browser that keeps nothing is told of in the dialog of what is kept; here there is nothing to choose.
    const relist = (): void => void list().catch(() => undefined);
    relist();
    const stop = kept.onChange(relist);
    return () => {
      gone = true;
      stop();
    };
  }, [kept]);
  const own = entries.filter((entry) => !shipped.some(({ hash }) => hash === entry.hash));
  const options = [
    ...shipped.map(({ id, hash, title }) => ({
      id,
      hash,
      pin: false,
      title: textIn(title, language, language),
    })),
    ...own.map(({ id, hash, title, language: tag }) => ({
      id,
      hash,
      pin: true,
      title: textIn(title, language, tag),
    })),
  ];
  if (options.length < 2) return null;
  return (
    <label className="chooser">
      <span className="hidden">{t.chooser}</span>
      <select
        value={options.some(({ hash }) => hash === loaded.hash) ? loaded.hash : ''}
        onChange={({ target }) => {
          const chosen = options.find(({ hash }) => hash === target.value);
          if (chosen) services.openById(chosen.id, chosen.pin ? chosen.hash : undefined);
        }}
      >
        {!options.some(({ hash }) => hash === loaded.hash) && <option value="">{t.chooserOther}</option>}
        {options.map(({ hash, title }) => (
          <option key={hash} value={hash}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
