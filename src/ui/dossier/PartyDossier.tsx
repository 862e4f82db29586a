/** A party: who it is, its ties, what is asked of it, and all its words. */
import type { ReactNode } from 'react';
import type { Id, Party } from '../../model/dataset.ts';
import { sortedUnique } from '../../model/ids.ts';
import { lookup, must } from '../../model/lookup.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useChosen, useReading } from '../reading.tsx';
import { withParties } from './bringIntoView.ts';
import { NotInView } from './NotInView.tsx';
import { PartyDemands } from './PartyDemands.tsx';
import { PartyMark } from './PartyMark.tsx';
import { PartyTies } from './PartyTies.tsx';
import { PartyWords } from './PartyWords.tsx';

export function PartyDossier({ id }: { readonly id: Id }): ReactNode {
  const { dataset, view } = useReading();
  const chosen = useChosen();
  const { choose } = useActions();
  const t = useMessages().dossier;
  const names = useNames();
  return (
    <>
      <Who party={must(lookup(dataset).parties, id)} />
      {view.parties.includes(id) ? (
        <>
          <PartyTies party={id} />
          <CompareSideBySide party={id} />
          <PartyDemands party={id} />
          <PartyWords party={id} />
        </>
      ) : (
        <NotInView onShow={() => choose(withParties(chosen, [id]))}>{t.notInView(names.party(id))}</NotInView>
      )}
    </>
  );
}

/** Leads to the comparison, where the others are chosen. */
function CompareSideBySide({ party }: { readonly party: Id }): ReactNode {
  const view = useChosen();
  const { choose } = useActions();
  const t = useMessages().compare;
  const compare = sortedUnique([...view.compare, party]);
  return (
    <p className="quote-actions">
      <button type="button" className="quiet" onClick={() => choose({ kind: 'matrix', compare })}>
        {t.add}
      </button>
    </p>
  );
}

function Who({ party }: { readonly party: Party }): ReactNode {
  const { dataset } = useReading();
  const t = useMessages().dossier;
  const names = useNames();
  const speakers = dataset.speakers.filter((speaker) => speaker.party === party.id);
  const elsewhere = party.roles.map(({ role, event }) => t.party.roleAt(t.roles[role], names.event(event)));
  return (
    <>
      <div className="who">
        <PartyMark party={party.id} />
        <div>
          <h2 tabIndex={-1}>{names.text(party.name)}</h2>
          <p className="soft">{[t.roles[party.role], ...elsewhere].join(' · ')}</p>
        </div>
      </div>
      {party.description !== undefined && <p dir="auto">{names.text(party.description)}</p>}
      {speakers.length > 0 && (
        <details>
          <summary>{t.party.speakers(speakers.length)}</summary>
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
