/** A party: who it is, its ties, all its words by issue, and what is asked of it. */
import type { ReactNode } from 'react';
import type { Id, Party, Statement } from '../../model/dataset.ts';
import { byCodeUnit, sortedUnique } from '../../model/ids.ts';
import { lookup, must } from '../../model/lookup.ts';
import { newestFirst, type Stance } from '../../analysis/stances.ts';
import { rolePath } from '../../layout/sceneShapes.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { NotInView } from './NotInView.tsx';
import { PartyTies } from './PartyTies.tsx';
import { PositionMark } from './PositionMark.tsx';
import { Quote } from './Quote.tsx';

export function PartyDossier({ id }: { readonly id: Id }): ReactNode {
  const { dataset, view } = useReading();
  const { choose } = useActions();
  const party = must(lookup(dataset).parties, id);
  const names = useNames();
  return (
    <>
      <Who party={party} />
      {view.parties.includes(id) ? (
        <>
          <PartyTies party={id} />
          <Asked party={id} />
          <Said party={id} />
        </>
      ) : (
        <NotInView
          name={names.party(id)}
          onShow={() => choose({ parties: sortedUnique([...view.parties, id]) })}
        />
      )}
    </>
  );
}

function Who({ party }: { readonly party: Party }): ReactNode {
  const { dataset } = useReading();
  const t = useMessages().dossier;
  const names = useNames();
  const speakers = dataset.speakers.filter((speaker) => speaker.party === party.id);
  return (
    <>
      <div className="who">
        <svg className={`who-mark ${party.role}`} viewBox="-26 -26 52 52" aria-hidden="true">
          <path d={rolePath(party.role, 23)} />
          <text textAnchor="middle" dy="0.35em">
            {names.text(party.shortName)}
          </text>
        </svg>
        <div>
          <h2 tabIndex={-1}>{names.text(party.name)}</h2>
          <p className="soft">
            {[t.roles[party.role], ...party.roles.map(({ role, event }) => t.party.roleAt(t.roles[role], names.event(event)))].join(
              ' · ',
            )}
          </p>
        </div>
      </div>
      {party.description !== undefined && <p>{names.text(party.description)}</p>}
      {speakers.length > 0 && (
        <details>
          <summary>
            {t.party.speakers} ({speakers.length})
          </summary>
          <ul className="plain">
            {speakers.map((speaker) => (
              <li key={speaker.id}>
                <bdi>{names.text(speaker.name)}</bdi>
                {speaker.role !== undefined && <span className="soft">, {names.text(speaker.role)}</span>}
                {speaker.note !== undefined && <span className="soft"> · {names.text(speaker.note)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The demands on a party, and its answer. */
function Asked({ party }: { readonly party: Id }): ReactNode {
  const { dataset, stances } = useReading();
  const { select } = useActions();
  const t = useMessages().dossier;
  const names = useNames();
  const asked = dataset.issues.filter((issue) => issue.asks.includes(party));
  if (asked.length === 0) return null;
  return (
    <section>
      <h3>{t.party.asked}</h3>
      <ul className="plain">
        {asked.map((issue) => {
          const stance = stances.get(party)?.get(issue.id);
          return (
            <li key={issue.id}>
              <button type="button" className="link" onClick={() => select({ kind: 'issue', id: issue.id })}>
                {names.text(issue.title)}
              </button>{' '}
              <span className="soft">
                {stance ? t.party.answered(t.words[stance.word]) : t.party.unanswered}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** All its words in view, by issue: contested issues first, then by title; newest first. */
function Said({ party }: { readonly party: Id }): ReactNode {
  const { dataset, contested, stances, statements } = useReading();
  const t = useMessages().dossier;
  const names = useNames();
  const said = statements.filter((statement) => statement.parties.includes(party));
  const quotes = new Set(said.flatMap(({ kind, text }) => (kind === 'direct' && text !== undefined ? [text] : [])));
  const outside = dataset.statements.filter((each) => each.parties.includes(party)).length - said.length;
  const byIssue = [...(stances.get(party)?.values() ?? [])].sort(
    (a, b) =>
      Number(contested.has(b.issue)) - Number(contested.has(a.issue)) ||
      byCodeUnit(names.issue(a.issue), names.issue(b.issue)),
  );
  const spokenTo = sortedUnique(said.flatMap(({ towards }) => (towards === undefined || towards === party ? [] : [towards])));
  return (
    <section>
      <h3>{t.party.said(said.length, quotes.size)}</h3>
      {said.length === 0 && <p>{t.party.nothing}</p>}
      {byIssue.map((stance) => (
        <IssueWords key={stance.issue} stance={stance} />
      ))}
      {spokenTo.map((other) => (
        <TowardsWords
          key={other}
          from={party}
          to={other}
          statements={newestFirst(said.filter(({ towards }) => towards === other))}
        />
      ))}
      {outside > 0 && <p className="soft">{t.outside(outside)}</p>}
    </section>
  );
}

function IssueWords({ stance }: { readonly stance: Stance }): ReactNode {
  const { contested } = useReading();
  const { select } = useActions();
  const t = useMessages().dossier;
  const names = useNames();
  const remarks = [
    contested.has(stance.issue) ? t.party.contested : t.party.undisputed,
    stance.inView.length > stance.counted.length && stance.counted.length > 0
      ? t.party.latestOf(stance.inView.length)
      : '',
    stance.othersDiffer ? t.party.differ : '',
    stance.changed ? t.party.changed : '',
  ].filter(Boolean);
  return (
    <section className="group">
      <h4>
        <button type="button" className="link" onClick={() => select({ kind: 'issue', id: stance.issue })}>
          {names.issue(stance.issue)}
        </button>
        <span className="soft">
          <PositionMark word={stance.word} /> {t.words[stance.word]} · {remarks.join(' · ')}
        </span>
      </h4>
      {stance.inView.map((statement) => (
        <Quote
          key={statement.id}
          statement={statement}
          of={stance.party}
          counted={stance.counted.includes(statement) || positionIsUnclear(statement)}
        />
      ))}
    </section>
  );
}

/** Unclear statements are never counted, whatever came later: to say that a later one replaced them would be false. */
function positionIsUnclear(statement: Statement): boolean {
  return statement.position === 'unclear';
}

function TowardsWords(props: {
  readonly from: Id;
  readonly to: Id;
  readonly statements: readonly Statement[];
}): ReactNode {
  const { from, to, statements } = props;
  const { select } = useActions();
  const t = useMessages().dossier;
  const names = useNames();
  return (
    <section className="group">
      <h4>
        <button type="button" className="link" onClick={() => select({ kind: 'party', id: to })}>
          {t.towards(names.party(to))}
        </button>
      </h4>
      {statements.map((statement) => (
        <Quote key={statement.id} statement={statement} of={from} />
      ))}
    </section>
  );
}
