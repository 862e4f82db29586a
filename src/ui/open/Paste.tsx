/** A table pasted as text. */
import { useState, type ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import type { Chosen } from '../services.ts';

export function Paste({ onOpen }: { readonly onOpen: (files: readonly Chosen[]) => void }): ReactNode {
  const t = useMessages().open;
  const [text, setText] = useState('');
  const open = (): void => onOpen([{ name: t.pasted, file: new Blob([text]) }]);
  return (
    <details className="paste">
      <summary>{t.paste}</summary>
      <label>
        {t.pasteLabel}
        <textarea rows={6} value={text} spellCheck={false} onChange={({ target }) => setText(target.value)} />
      </label>
      <button type="button" disabled={text.trim() === ''} onClick={open}>
        {t.pasteOpen}
      </button>
    </details>
  );
}
