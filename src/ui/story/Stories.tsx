/** The way to stories: a button, and the dialog in which they are listed, made and edited. */
import { useRef, useState, type ReactNode } from 'react';
import type { Loaded } from '../../store/store.ts';
import { Later } from '../Later.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { partOf } from '../part.tsx';
import type { Services } from '../services.ts';
import { useDrafts } from './drafts.tsx';

const StoriesPanel = partOf(async () => (await import('./StoriesPanel.tsx')).StoriesPanel);

export function Stories(props: { readonly loaded: Loaded; readonly services: Services }): ReactNode {
  const { loaded, services } = props;
  const { story: t, shell } = useMessages();
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
      <dialog
        ref={dialog}
        className="stories"
        aria-labelledby="stories-title"
        onClose={() => setAsked(false)}
      >
        <div className="dialog-head">
          <h2 id="stories-title">{t.title}</h2>
          <form method="dialog">
            <button type="submit">{shell.close}</button>
          </form>
        </div>
        {asked && (
          <Later>
            <StoriesPanel loaded={loaded} services={services} onDone={() => dialog.current?.close()} />
          </Later>
        )}
      </dialog>
    </>
  );
}
