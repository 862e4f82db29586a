/** All words of a party in view: contested issues first, then by title; what it says of other parties last. */
import type { ReactNode } from 'react';
import { distinctQuotes } from '../../analysis/quotes.ts';
import { spokenBy } from '../../analysis/inView.ts';
import { newestFirst } from '../../analysis/newest.ts';
import { addUp, type Said, type Stance } from '../../analysis/stances.ts';
import type { Id } from '../../model/dataset.ts';
import { byCodeUnit, sortedUnique } from '../../model/ids.ts';
import type { Selection } from '../../model/view.ts';
import { Suppose } from '../judgement/Suppose.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { InPieces } from '../More.tsx';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { Choose } from './Choose.tsx';
import { Outcome, Quotes } from './Said.tsx';

export function PartyWords({ party }: { readonly party: Id }): ReactNode {
  const { dataset, view, contested, stances, columns } = useReading();
  const t = useMessages().dossier;
  const names = useNames();
  const { spoken, outside } = spokenBy(dataset, columns, party);
  const byIssue = [...(stances.get(party)?.values() ?? [])].sort(inListOrder(contested, names.issue));
  const spokenOf = sortedUnique(spoken.flatMap(({ towards }) => towards ?? []));
  return (
    <section>
      <h3>{t.party.said}</h3>
      <p className="soft">
        {spoken.length === 0 ? t.party.nothing : t.party.count(spoken.length, distinctQuotes(spoken))}
        {outside > 0 && ` ${t.outside(outside)}`}
      </p>
      <InPieces
        items={byIssue}
        render={(stance) => (
          <Group
            key={stance.issue}
            of={party}
            about={{ kind: 'issue', id: stance.issue }}
            title={names.issue(stance.issue)}
            said={stance}
            more={contested.has(stance.issue) ? t.party.contested : t.party.undisputed}
          />
        )}
      />
      <InPieces
        items={spokenOf}
        render={(other) => (
          <Group
            key={other}
            of={party}
            about={{ kind: 'party', id: other }}
            title={t.towards(names.party(other))}
            said={addUp(newestFirst(spoken.filter(({ towards }) => towards === other)), view.rule)}
          />
        )}
      />
    </section>
  );
}

/** Contested issues first, then by the title that the reader sees. */
function inListOrder(contested: ReadonlySet<Id>, title: (issue: Id) => string) {
  return (a: Stance, b: Stance): number =>
    Number(contested.has(b.issue)) - Number(contested.has(a.issue)) ||
    byCodeUnit(title(a.issue), title(b.issue));
}

function Group(props: {
  readonly of: Id;
  readonly about: Selection;
  readonly title: string;
  readonly said: Said;
  readonly more?: string;
}): ReactNode {
  const { of, about, title, said, more = '' } = props;
  return (
    <section className="group">
      <h4>
        <Choose what={about}>{title}</Choose>
      </h4>
      <div className="outcome-row">
        <Outcome said={said} more={more} />
        {about.kind === 'issue' && <Suppose party={of} issue={about.id} beside />}
      </div>
      <Quotes said={said} of={of} />
    </section>
  );
}
