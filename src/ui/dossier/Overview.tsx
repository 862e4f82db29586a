/** Nothing is selected: what can be, and what the data set holds. */
import type { ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { daysInWords } from '../format/date.ts';
import { useNames } from '../names.ts';
import { useActions, useLanguage, useReading } from '../reading.tsx';

export function Overview(): ReactNode {
  const { dataset } = useReading();
  const { select } = useActions();
  const t = useMessages().dossier.overview;
  const names = useNames();
  const language = useLanguage();
  const quotes = new Set(
    dataset.statements.flatMap(({ kind, text }) => (kind === 'direct' && text !== undefined ? [text] : [])),
  );
  return (
    <>
      <h2 tabIndex={-1}>{t.heading}</h2>
      <p>{t.invitation}</p>
      <h3>{t.summary}</h3>
      {dataset.description !== undefined && <p>{names.text(dataset.description)}</p>}
      <p>
        {t.counts(
          dataset.statements.length,
          quotes.size,
          dataset.parties.length,
          dataset.issues.length,
          dataset.sources.length,
        )}
      </p>
      {dataset.events.length > 0 && (
        <>
          <h3>{t.events}</h3>
          <ul className="plain">
            {dataset.events.map((event) => (
              <li key={event.id}>
                <button type="button" className="link" onClick={() => select({ kind: 'event', id: event.id })}>
                  {names.text(event.title)}
                </button>{' '}
                <span className="soft">{daysInWords(event.date, event.until, language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
