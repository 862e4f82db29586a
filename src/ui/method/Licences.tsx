/** The licences of Parley and of all that is built into it, fetched from beside the page when they are asked for. */
import { useState, type ReactNode } from 'react';
import { useMessages } from '../messages/useMessages.ts';

/** Written by the build (scripts/licences.ts). */
const FILE = './licences.txt';

async function fetched(): Promise<string | undefined> {
  // A host that has no such file may answer with the page: that is no list of licences.
  const response = await fetch(FILE).catch(() => undefined);
  const isText = response?.ok && response.headers.get('Content-Type')?.startsWith('text/plain');
  return isText ? response.text() : undefined;
}

export function Licences(): ReactNode {
  const t = useMessages().method.licences;
  const [text, setText] = useState<string>();
  const [said, setSaid] = useState<string>();
  const show = async (): Promise<void> => {
    setSaid(t.coming);
    const all = await fetched();
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
