/** An issue: the proposition, who is asked, who stands where, who is silent, and the words of each side. */
import type { ReactNode } from 'react';
import { issuesInView } from '../../analysis/filter.ts';
import { rollCall, type RollGroup } from '../../analysis/issueRoll.ts';
import type { Id } from '../../model/dataset.ts';
import { sortedUnique } from '../../model/ids.ts';
import { lookup, must } from '../../model/lookup.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';
import { NotInView } from './NotInView.tsx';
import { PositionMark } from './PositionMark.tsx';
import { Quote } from './Quote.tsx';

export function IssueDossier({ id }: { readonly id: Id }): ReactNode {
  const { dataset, view, filter, contested } = useReading();
  const { choose } = useActions();
  const { issue: t } = useMessages().dossier;
  const names = useNames();
  const issue = must(lookup(dataset).issues, id);
  const inView = issuesInView(view, dataset).includes(id);
  const groups = rollCall(dataset, filter, view.rule, id);
  return (
    <>
      <h2 tabIndex={-1}>{names.text(issue.title)}</h2>
      <p className="proposition">{names.text(issue.proposition)}</p>
      {issue.definition !== undefined && <p>{names.text(issue.definition)}</p>}
      <p className="soft">
        {[
          issue.topic !== undefined && names.topic(issue.topic),
          issue.asks.length > 0 && t.asked(issue.asks.map(names.party).join(', ')),
          contested.has(id) ? t.contested : t.undisputed,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {inView ? (
        <>
          {groups.length === 0 && <p>{t.noParty}</p>}
          <RedLines groups={groups} />
          {groups.map((group) => (
            <Group key={group.word} group={group} />
          ))}
        </>
      ) : (
        <NotInView
          name={names.text(issue.title)}
          onShow={() =>
            choose({
              issues: sortedUnique([...view.issues, id]),
              topics: sortedUnique([...view.topics, ...(issue.topic === undefined ? [] : [issue.topic])]),
            })
          }
        />
      )}
    </>
  );
}

/** Who draws a red line here, in which words. */
function RedLines({ groups }: { readonly groups: readonly RollGroup[] }): ReactNode {
  const t = useMessages().dossier.issue;
  const names = useNames();
  const lines = groups.flatMap(({ parties }) =>
    parties.flatMap(({ party, stance }) =>
      (stance?.counted ?? []).filter(({ redLine }) => redLine).map((statement) => ({ party, statement })),
    ),
  );
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{t.redLines}</h3>
      <ul className="plain">
        {lines.map(({ party, statement }) => (
          <li key={`${party} ${statement.id}`}>
            {names.party(party)}: <Short text={statement.text} direct={statement.kind === 'direct'} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of a red line in a list; the whole quote with its source stands below. */
function Short(props: { readonly text: string | undefined; readonly direct: boolean }): ReactNode {
  if (props.text === undefined) return null;
  return props.direct ? <q dir="auto">{props.text}</q> : <span dir="auto">{props.text}</span>;
}

/** The parties of one stance, each with its words; silent ones are named, and nothing is said for them. */
function Group({ group }: { readonly group: RollGroup }): ReactNode {
  const { select } = useActions();
  const t = useMessages().dossier.issue;
  const names = useNames();
  return (
    <section className="roll">
      <h3>
        <PositionMark word={group.word} /> {t.group(group.word, group.parties.length)}
      </h3>
      {group.word === 'none' && <p className="soft">{t.silent}</p>}
      {group.parties.map(({ party, stance }) => (
        <section className="group" key={party}>
          <h4>
            <button type="button" className="link" onClick={() => select({ kind: 'party', id: party })}>
              {names.party(party)}
            </button>
          </h4>
          {stance?.inView.map((statement) => (
            <Quote
              key={statement.id}
              statement={statement}
              of={party}
              counted={stance.counted.includes(statement) || statement.position === 'unclear'}
            />
          ))}
        </section>
      ))}
    </section>
  );
}
