/** Supposes other positions of any party in view on one issue, the silent ones too. */
import type { ReactNode } from 'react';
import { partiesInView } from '../../analysis/filter.ts';
import { isCrowded } from '../../analysis/shown.ts';
import { partiesOn } from '../../analysis/stances.ts';
import type { Id } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { usePiece } from '../More.tsx';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { Suppose } from './Suppose.tsx';

/** So many parties can be supposed of at a time. */
const AT_ONCE = 40;

export function WhatIf({ issue }: { readonly issue: Id }): ReactNode {
  const { dataset, filter, columns } = useReading();
  const t = useMessages().judgement.whatif;
  const names = useNames();
  const inView = partiesInView(dataset, filter);
  // Of very many parties those who speak of it come first: nobody looks for them among all that are silent.
  const held = partiesOn(columns, issue);
  const parties = isCrowded(dataset)
    ? [...inView.filter((party) => held.has(party)), ...inView.filter((party) => !held.has(party))]
    : inView;
  const { shown, more } = usePiece(parties, AT_ONCE);
  return (
    <details className="what-if">
      <summary>{t.heading}</summary>
      <p className="soft">{t.explained}</p>
      <ul className="plain">
        {shown.map((party) => (
          <li key={party}>
            <span>{names.party(party)}</span> <Suppose party={party} issue={issue} />
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
