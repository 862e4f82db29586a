/** Says, as long as a data set is open, that it was opened without some of its rows, and which. */
import { useRef, type ReactNode } from 'react';
import type { Problem } from '../../model/problem.ts';
import { useMessages } from '../messages/useMessages.ts';
import { ProblemRows, rowsOf } from './ProblemRows.tsx';
import './mend.css';

export function LeftOut({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const {
    open: { mend: t },
    shell,
  } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  if (problems.length === 0) return null;
  return (
    <>
      <button type="button" className="link left-out" onClick={() => dialog.current?.showModal()}>
        {t.leftOut(rowsOf(problems))}
      </button>
      <dialog ref={dialog} className="left-out-rows" aria-labelledby="left-out-title">
        <h2 id="left-out-title">{t.leftOut(rowsOf(problems))}</h2>
        <p>{t.leftOutHint}</p>
        <ProblemRows problems={problems} />
        <form method="dialog">
          <button type="submit" className="primary">
            {shell.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
