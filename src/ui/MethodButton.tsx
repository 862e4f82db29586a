/** Opens the method page, which is loaded when it is first asked for. */
import { useRef, useState, type ReactNode } from 'react';
import { HeadedDialog } from './HeadedDialog.tsx';
import { useMessages } from './messages/useMessages.ts';
import { partOf } from './part.tsx';

const MethodPage = partOf(async () => (await import('./method/MethodPage.tsx')).MethodPage);

export function MethodButton(): ReactNode {
  const { shell, method } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          setAsked(true);
          dialog.current?.showModal();
        }}
      >
        {shell.method}
      </button>
      <HeadedDialog ref={dialog} className="method" title={method.title}>
        {asked && <MethodPage />}
      </HeadedDialog>
    </>
  );
}
