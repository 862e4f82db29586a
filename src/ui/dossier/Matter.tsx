/** What a statement is about: an issue, or another party. */
import type { ReactNode } from 'react';
import type { Statement } from '../../model/dataset.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useNames } from '../names.ts';
import { Choose } from './Choose.tsx';

export function Matter({ statement: { issue, towards } }: { readonly statement: Statement }): ReactNode {
  const t = useMessages().dossier;
  const names = useNames();
  return issue === undefined ? (
    <Choose what={{ kind: 'party', id: towards }}>{t.towards(names.party(towards))}</Choose>
  ) : (
    <Choose what={{ kind: 'issue', id: issue }}>{names.issue(issue)}</Choose>
  );
}
