/** Supposes other positions of any party in view on one issue, the silent ones too. */
import type { ReactNode } from 'react';
import { partiesInView } from '../../analysis/filter.ts';
import type { Id } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { useReading } from '../reading.tsx';
import { Suppose } from './Suppose.tsx';

export function WhatIf({ issue }: { readonly issue: Id }): ReactNode {
  const { dataset, filter } = useReading();
  const t = useMessages().judgement.whatif;
  const names = useNames();
  return (
    <details className="what-if">
      <summary>{t.heading}</summary>
      <p className="soft">{t.explained}</p>
      <ul className="plain">
        {partiesInView(dataset, filter).map((party) => (
          <li key={party}>
            <span>{names.party(party)}</span> <Suppose party={party} issue={issue} />
          </li>
        ))}
      </ul>
    </details>
  );
}
