/** An event: when it was, and what was said there, party by party. */
import type { ReactNode } from 'react';
import { newestFirst } from '../../analysis/stances.ts';
import type { Id } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { daysInWords } from '../format/date.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useLanguage, useReading } from '../reading.tsx';
import { Quote } from './Quote.tsx';

export function EventDossier({ id }: { readonly id: Id }): ReactNode {
  const { dataset, view, statements } = useReading();
  const { select } = useActions();
  const t = useMessages().dossier.event;
  const names = useNames();
  const language = useLanguage();
  const event = must(lookup(dataset).events, id);
  const said = newestFirst(statements.filter((statement) => statement.event === id));
  const parties = dataset.parties.filter(
    (party) => view.parties.includes(party.id) && said.some((each) => each.parties.includes(party.id)),
  );
  return (
    <>
      <h2 tabIndex={-1}>{names.text(event.title)}</h2>
      <p className="soft">
        {daysInWords(event.date, event.until, language)} · {t.statements(said.length)}
      </p>
      {event.description !== undefined && <p>{names.text(event.description)}</p>}
      {said.length === 0 && <p>{t.none}</p>}
      {parties.map((party) => (
        <section className="group" key={party.id}>
          <h3>
            <button type="button" className="link" onClick={() => select({ kind: 'party', id: party.id })}>
              {names.text(party.name)}
            </button>
          </h3>
          {said
            .filter((statement) => statement.parties.includes(party.id))
            .map((statement) => (
              <section key={statement.id}>
                {statement.issue !== undefined && <h4>{names.issue(statement.issue)}</h4>}
                <Quote statement={statement} of={party.id} />
              </section>
            ))}
        </section>
      ))}
    </>
  );
}
