/** A party's tie to each other party in view, as bars on one scale. */
import type { ReactNode } from 'react';
import { tieOf } from '../../analysis/reading.ts';
import { hasLittleEvidence } from '../../analysis/ties.ts';
import type { Id } from '../../model/dataset.ts';
import { figure } from '../format/number.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useActions, useReading } from '../reading.tsx';

export function PartyTies({ party }: { readonly party: Id }): ReactNode {
  const reading = useReading();
  const t = useMessages().dossier.party;
  const others = reading.dataset.parties
    .map(({ id }) => id)
    .filter((id) => id !== party && reading.view.parties.includes(id));
  if (others.length === 0) return null;
  // One scale for the whole view, so that two parties' bars can be compared as well.
  const most = Math.max(...reading.ties.map((tie) => tie.alignment + tie.conflict));
  return (
    <section>
      <h3>{t.ties}</h3>
      <p className="soft">{t.tiesHint}</p>
      <ul className="plain bars-list">
        {others.map((other) => (
          <TieRow key={other} party={party} other={other} most={most} />
        ))}
      </ul>
    </section>
  );
}

function TieRow(props: { readonly party: Id; readonly other: Id; readonly most: number }): ReactNode {
  const { party, other, most } = props;
  const reading = useReading();
  const { select } = useActions();
  const t = useMessages().dossier.party;
  const names = useNames();
  const tie = tieOf(reading, party, other);
  const [a, b] = party < other ? [party, other] : [other, party];
  const choose = (): void => select({ kind: 'tie', a, b });
  if (!tie) {
    return (
      <li>
        <button type="button" className="tie-row" onClick={choose}>
          <span>{names.party(other)}</span>
          <span className="soft">{t.noTie}</span>
        </button>
      </li>
    );
  }
  const share = (amount: number): string => `${(amount / most) * 100}%`;
  return (
    <li>
      <button
        type="button"
        className="tie-row"
        aria-label={t.tie(names.party(other), figure(tie.alignment), figure(tie.conflict))}
        onClick={choose}
      >
        <span>{names.party(other)}</span>
        <span className="bar">
          <span className="alignment" style={{ inlineSize: share(tie.alignment) }} />
          <span className="conflict" style={{ inlineSize: share(tie.conflict) }} />
        </span>
        <span className="soft">
          {figure(tie.alignment)} · {figure(tie.conflict)}
          {hasLittleEvidence(tie) && ` · ${t.little}`}
        </span>
      </button>
    </li>
  );
}
