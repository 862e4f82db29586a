/** Parties by name, each a way to its dossier. */
import { Fragment, type ReactNode } from 'react';
import type { Id } from '../../model/dataset.ts';
import { useFormat } from '../messages/useMessages.ts';
import { AT_ONCE, usePiece } from '../More.tsx';
import { useNames } from '../names.ts';
import { Choose } from './Choose.tsx';

export function PartyNames({ parties }: { readonly parties: readonly Id[] }): ReactNode {
  const names = useNames();
  const { comma } = useFormat();
  const { shown, more } = usePiece(parties, AT_ONCE, true);
  return (
    <>
      {shown.map((party, index) => (
        <Fragment key={party}>
          {index > 0 && comma}
          <Choose what={{ kind: 'party', id: party }}>{names.party(party)}</Choose>
        </Fragment>
      ))}
      {more}
    </>
  );
}
