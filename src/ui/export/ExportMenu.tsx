/** The way to files: a button, and the dialog of all that can be written, which is loaded when it is first opened. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Id } from '../../model/dataset.ts';
import type { Screen } from '../../store/store.ts';
import { HeadedDialog } from '../HeadedDialog.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { partOf } from '../part.tsx';
import type { Services } from '../services.ts';
import './export.css';

const ExportPanel = partOf(async () => (await import('./ExportPanel.tsx')).ExportPanel);

export function ExportMenu(props: {
  readonly screen: Extract<Screen, { kind: 'open' }>;
  readonly home: Id;
  readonly services: Services;
  readonly onBrief: () => void;
  /** The reader comes back from the brief, and finds the focus where it was. */
  readonly cameBack: boolean;
}): ReactNode {
  const { cameBack, ...panel } = props;
  const { exporting: t } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (cameBack) button.current?.focus();
  }, [cameBack]);
  return (
    <>
      <button
        ref={button}
        type="button"
        onClick={() => {
          setAsked(true);
          dialog.current?.showModal();
        }}
      >
        {t.button}
      </button>
      <HeadedDialog ref={dialog} className="export" title={t.title} onClose={() => setAsked(false)}>
        {asked && <ExportPanel {...panel} />}
      </HeadedDialog>
    </>
  );
}
