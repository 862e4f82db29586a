/** Parties by name, each a way to its dossier. */
import { Fragment, type ReactNode } from 'react';
import type { Id } from '../../model/dataset.ts';
import { useNames } from '../names.ts';
import { Choose } from './Choose.tsx';

export function PartyNames({ parties }: { readonly parties: readonly Id[] }): ReactNode {
  const names = useNames();
  return parties.map((party, index) => (
    <Fragment key={party}>
      {index > 0 && ', '}
      <Choose what={{ kind: 'party', id: party }}>{names.party(party)}</Choose>
    </Fragment>
  ));
}
