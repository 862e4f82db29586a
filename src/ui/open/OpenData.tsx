/** The way to one's own data: a button, files dropped anywhere on the page, and the dialog of both. */
import { useRef, useState, type ReactNode } from 'react';
import { HeadedDialog } from '../HeadedDialog.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { partOf } from '../part.tsx';
import type { Services } from '../services.ts';
import './open.css';
import { useDrop } from './useDrop.ts';

const OpenPanel = partOf(async () => (await import('./OpenPanel.tsx')).OpenPanel);

export function OpenData({ services }: { readonly services: Services }): ReactNode {
  const { open: t } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  /** Every opening of the dialog is a new one; `files` are those that were dropped to open it. */
  const [asked, setAsked] = useState<{ readonly turn: number; readonly files: readonly File[] }>();
  const ask = (files: readonly File[] = []): void => {
    setAsked((before) => ({ turn: (before?.turn ?? 0) + 1, files }));
    if (!dialog.current?.open) dialog.current?.showModal();
  };
  const over = useDrop(ask);
  return (
    <>
      <button type="button" onClick={() => ask()}>
        {t.button}
      </button>
      {over && (
        <p className="drop-now" aria-hidden="true">
          {t.dropNow}
        </p>
      )}
      <HeadedDialog ref={dialog} className="open-data" title={t.title} onClose={() => setAsked(undefined)}>
        {asked && (
          <OpenPanel
            key={asked.turn}
            services={services}
            dropped={asked.files}
            onDone={() => dialog.current?.close()}
          />
        )}
      </HeadedDialog>
    </>
  );
}
