/** Nothing is selected: what can be, and what the data set holds. */
import type { ReactNode } from 'react';
import { daysSaid } from '../../analysis/extent.ts';
import { quotesIn } from '../../analysis/quotes.ts';
import { statementCount } from '../../model/said.ts';
import { daysInWords } from '../format/date.ts';
import { Blocs } from '../judgement/Blocs.tsx';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { Choose } from './Choose.tsx';

export function Overview(): ReactNode {
  const { dataset } = useReading();
  const t = useMessages().dossier.overview;
  const names = useNames();
  const language = useLanguage();
  const { parties, issues, sources } = dataset;
  const { first, last } = daysSaid(dataset);
  return (
    <>
      <h2 tabIndex={-1}>{t.heading}</h2>
      <p>{t.invitation}</p>
      <section>
        <h3>{t.summary}</h3>
        {dataset.description !== undefined && <p dir="auto">{names.text(dataset.description)}</p>}
        <p>
          {t.counts(
            statementCount(dataset),
            quotesIn(dataset),
            parties.length,
            issues.length,
            sources.length,
          )}
        </p>
        {first !== undefined && <p className="soft">{daysInWords(first, last, language)}</p>}
      </section>
      <Blocs />
      {dataset.events.length > 0 && (
        <section>
          <h3>{t.events}</h3>
          <ul className="plain events">
            {dataset.events.map((event) => (
              <li key={event.id}>
                <Choose what={{ kind: 'event', id: event.id }}>{names.text(event.title)}</Choose>
                <span className="soft">{daysInWords(event.date, event.until, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
