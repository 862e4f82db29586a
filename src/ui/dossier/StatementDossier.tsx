/** A statement in its context: what it is about, what came before and after, and what it contradicts. */
import type { ReactNode } from 'react';
import { newestFirst } from '../../analysis/stances.ts';
import type { Id, Statement } from '../../model/dataset.ts';
import { lookup, must } from '../../model/lookup.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { Quote } from './Quote.tsx';

export function StatementDossier({ id }: { readonly id: Id }): ReactNode {
  const { dataset, statements } = useReading();
  const t = useMessages().dossier;
  const names = useNames();
  const all = lookup(dataset).statements;
  const statement = must(all, id);
  const series = newestFirst(dataset.statements.filter((each) => sameCell(each, statement)));
  const place = series.indexOf(statement);
  return (
    <>
      <h2 tabIndex={-1}>{t.statement.heading(statement.parties.map(names.party).join(', '))}</h2>
      <About statement={statement} />
      {!statements.includes(statement) && <p className="not-in-view">{t.statementNotInView}</p>}
      <Quote statement={statement} />
      <Others title={t.statement.contradicts} statements={statement.contradicts.map((each) => must(all, each))} />
      <Others title={t.statement.after} statements={series.slice(0, place)} />
      <Others title={t.statement.before} statements={series.slice(place + 1)} />
    </>
  );
}

/** Whether a party of one speaks in the other about the same thing. */
function sameCell(one: Statement, other: Statement): boolean {
  return (
    one.issue === other.issue &&
    one.towards === other.towards &&
    one.parties.some((party) => other.parties.includes(party))
  );
}

function About({ statement }: { readonly statement: Statement }): ReactNode {
  const { select } = useActions();
  const t = useMessages().dossier;
  const names = useNames();
  const { issue, towards, parties } = statement;
  return (
    <p>
      {issue !== undefined ? (
        <>
          {t.statement.on}{' '}
          <button type="button" className="link" onClick={() => select({ kind: 'issue', id: issue })}>
            {names.issue(issue)}
          </button>
        </>
      ) : (
        towards !== undefined && (
          <button type="button" className="link" onClick={() => select({ kind: 'party', id: towards })}>
            {t.towards(names.party(towards))}
          </button>
        )
      )}
      {parties.map((party) => (
        <span key={party}>
          {' · '}
          <button type="button" className="link" onClick={() => select({ kind: 'party', id: party })}>
            {names.party(party)}
          </button>
        </span>
      ))}
    </p>
  );
}

function Others(props: { readonly title: string; readonly statements: readonly Statement[] }): ReactNode {
  const { title, statements } = props;
  if (statements.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {statements.map((statement) => (
        <Quote key={statement.id} statement={statement} />
      ))}
    </section>
  );
}
