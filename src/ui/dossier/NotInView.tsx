/** What is selected is left out of the view: said, with the way back. */
import type { ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';

export function NotInView(props: { readonly children: string; readonly onShow: () => void }): ReactNode {
  const t = useMessages().dossier;
  return (
    <div className="callout with-button">
      <p>{props.children}</p>
      <button type="button" onClick={props.onShow}>
        {t.show}
      </button>
    </div>
  );
}
