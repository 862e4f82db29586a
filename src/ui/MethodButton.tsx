/** Opens the method page, which is loaded when it is first asked for. */
import { useRef, useState, type ReactNode } from 'react';
import { Later } from './Later.tsx';
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
      <dialog ref={dialog} className="method" aria-labelledby="method-title">
        <div className="dialog-head">
          <h2 id="method-title">{method.title}</h2>
          <form method="dialog">
            <button type="submit">{shell.close}</button>
          </form>
        </div>
        {asked && (
          <Later>
            <MethodPage />
          </Later>
        )}
      </dialog>
    </>
  );
}
