/** The way to stories: a button, and the dialog in which they are listed, made and edited. */
import { useRef, useState, type ReactNode } from 'react';
import type { Loaded } from '../../store/store.ts';
import { HeadedDialog } from '../HeadedDialog.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { partOf } from '../part.tsx';
import type { Services } from '../services.ts';
import { useDrafts } from './drafts.tsx';

const StoriesPanel = partOf(async () => (await import('./StoriesPanel.tsx')).StoriesPanel);

export function Stories(props: { readonly loaded: Loaded; readonly services: Services }): ReactNode {
  const { loaded, services } = props;
  const { story: t } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(false);
  const unsaved = useDrafts().of(loaded.hash) !== undefined;
  return (
    <>
      <button
        type="button"
        className="to-stories"
        onClick={() => {
          setAsked(true);
          dialog.current?.showModal();
        }}
      >
        {t.button}
        {unsaved && (
          <>
            <span aria-hidden="true"> •</span> <span className="hidden">{t.unsaved}</span>
          </>
        )}
      </button>
      <HeadedDialog ref={dialog} className="stories" title={t.title} onClose={() => setAsked(false)}>
        {asked && <StoriesPanel loaded={loaded} services={services} onDone={() => dialog.current?.close()} />}
      </HeadedDialog>
    </>
  );
}
