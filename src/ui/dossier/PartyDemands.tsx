/** The demands on a party, and whether it answered. No statement is no answer, and no neutrality. */
import type { ReactNode } from 'react';
import { stanceOf } from '../../analysis/stances.ts';
import type { Id } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { usePiece } from '../More.tsx';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { Choose } from './Choose.tsx';
import { PositionMark } from './PositionMark.tsx';
import { Outcome } from './Said.tsx';

export function PartyDemands({ party }: { readonly party: Id }): ReactNode {
  const { dataset, stances } = useReading();
  const t = useMessages().dossier.party;
  const names = useNames();
  const demands = dataset.issues.filter((issue) => issue.asks.includes(party));
  const { shown, more } = usePiece(demands);
  if (demands.length === 0) return null;
  return (
    <section>
      <h3>{t.asked}</h3>
      <ul className="plain">
        {shown.map(({ id }) => {
          const stance = stanceOf(stances, party, id);
          return (
            <li key={id}>
              <Choose what={{ kind: 'issue', id }}>{names.issue(id)}</Choose>
              {stance ? (
                <Outcome said={stance} />
              ) : (
                <span className="outcome">
                  <PositionMark word="none" /> {t.unanswered}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {more}
    </section>
  );
}
