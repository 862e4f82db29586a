/** The licences of Parley and of all that is built into it, had when they are asked for. */
import { use, useState, type ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { LicencesContext } from './licencesContext.ts';

export function Licences(): ReactNode {
  const t = useMessages().method.licences;
  const licences = use(LicencesContext);
  const [text, setText] = useState<string>();
  const [said, setSaid] = useState<string>();
  const show = async (): Promise<void> => {
    setSaid(t.coming);
    const all = await licences();
    setText(all);
    setSaid(all === undefined ? t.failed : undefined);
  };
  return (
    <>
      <h3>{t.title}</h3>
      <p>{t.explained}</p>
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open && text === undefined) void show();
        }}
      >
        <summary>{t.show}</summary>
        <p role="status">{said}</p>
        {text !== undefined && (
          <pre className="scroll" tabIndex={0} role="region" aria-label={t.show} lang="en" dir="ltr">
            {text}
          </pre>
        )}
      </details>
    </>
  );
}
