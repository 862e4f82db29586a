/** An event: when it was, and what was said there, by whom, on what. */
import type { ReactNode } from 'react';
import { heardAt } from '../../analysis/inContext.ts';
import { newestFirst } from '../../analysis/newest.ts';
import type { Id, Statement } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { dayNumber, dayOf, readDate } from '../../model/time.ts';
import { daysInWords } from '../format/date.ts';
import { useLanguage, useMessages } from '../messages/useMessages.ts';
import { InPieces } from '../More.tsx';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { Matter } from './Matter.tsx';
import { PartyNames } from './PartyNames.tsx';
import { Quote } from './Quote.tsx';

export function EventDossier({ id }: { readonly id: Id }): ReactNode {
  const { dataset, columns, view } = useReading();
  const { choose } = useActions();
  const { dayBefore } = useMessages().judgement.since;
  const t = useMessages().dossier.event;
  const names = useNames();
  const language = useLanguage();
  const event = must(lookup(dataset).events, id);
  const said = newestFirst(heardAt(dataset, columns, id));
  const order = dataset.parties.map((party) => party.id);
  return (
    <>
      <p className="eyebrow">{daysInWords(event.date, event.until, language)}</p>
      <h2 tabIndex={-1}>{names.text(event.title)}</h2>
      {event.description !== undefined && <p dir="auto">{names.text(event.description)}</p>}
      {dayBeforeOf(event.date) !== view.since && (
        <p>
          <button type="button" className="link" onClick={() => choose({ since: dayBeforeOf(event.date) })}>
            {dayBefore}
          </button>
        </p>
      )}
      <p className="soft">{said.length === 0 ? t.none : t.statements(said.length)}</p>
      <InPieces
        items={bySpeakers(said, order)}
        render={([parties, theirs]) => (
          <section key={parties.join(' ')}>
            <h3>
              <PartyNames parties={parties} />
            </h3>
            <InPieces
              items={groupsOf(theirs, matterOf)}
              render={(group) => (
                <MatterGroup
                  key={group[0].id}
                  statements={group}
                  of={parties.length === 1 ? parties[0] : undefined}
                />
              )}
            />
          </section>
        )}
      />
    </>
  );
}

/** The last day on which nobody had met yet: what was said since came with the event. */
function dayBeforeOf(date: string): string | undefined {
  const first = readDate(date)?.first;
  return first === undefined ? undefined : dayOf(dayNumber(first) - 1);
}

function MatterGroup(props: { readonly statements: Group; readonly of: Id | undefined }): ReactNode {
  const { statements, of } = props;
  return (
    <section className="group">
      <h4>
        <Matter statement={statements[0]} />
      </h4>
      {statements.map((statement) => (
        <Quote key={statement.id} statement={statement} of={of} />
      ))}
    </section>
  );
}

type Group = readonly [Statement, ...Statement[]];

/** Statements that share a key, in the order in which their keys first come. */
function groupsOf(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => string,
): readonly Group[] {
  const groups = new Map<string, [Statement, ...Statement[]]>();
  for (const statement of statements) {
    const group = groups.get(keyOf(statement));
    if (group) group.push(statement);
    else groups.set(keyOf(statement), [statement]);
  }
  return [...groups.values()];
}

const matterOf = ({ issue, towards }: Statement): string => issue ?? `towards ${towards}`;

/** Each party's own statements, in the data set's order of parties; then those made together. */
function bySpeakers(statements: readonly Statement[], order: readonly Id[]) {
  const places = new Map(order.map((party, at) => [party, at]));
  const placeOf = (party: Id): number => places.get(party) ?? order.length;
  const speakers = ({ parties }: Statement): readonly Id[] =>
    [...new Set(parties)].sort((one, other) => placeOf(one) - placeOf(other));
  const place = ([first = '', ...others]: readonly Id[]): number =>
    others.length > 0 ? order.length : placeOf(first);
  return groupsOf(statements, (statement) => speakers(statement).join(' '))
    .map((group) => [speakers(group[0]), group] as const)
    .sort(([a], [b]) => place(a) - place(b));
}
