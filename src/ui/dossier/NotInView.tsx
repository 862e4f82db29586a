/** What is selected is left out of the view: said, with the way back. */
import type { ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';

export function NotInView(props: { readonly name: string; readonly onShow: () => void }): ReactNode {
  const t = useMessages().dossier;
  return (
    <p className="not-in-view">
      {t.notInView(props.name)}{' '}
      <button type="button" onClick={props.onShow}>
        {t.show}
      </button>
    </p>
  );
}
