/** A dialog with its name and the way out at its head. What is in it may come when it is asked for. */
import { useId, type ReactNode, type Ref } from 'react';
import { Later } from './Later.tsx';
import { useMessages } from './messages/useMessages.ts';

export function HeadedDialog(props: {
  readonly ref: Ref<HTMLDialogElement>;
  readonly className: string;
  readonly title: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { ref, className, title, onClose, children } = props;
  const { shell } = useMessages();
  const head = useId();
  return (
    <dialog ref={ref} className={className} aria-labelledby={head} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={head}>{title}</h2>
        <form method="dialog">
          <button type="submit">{shell.close}</button>
        </form>
      </div>
      {children && <Later>{children}</Later>}
    </dialog>
  );
}
