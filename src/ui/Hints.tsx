/** Three quiet hints for a first visit. Dismissed once, they never come back on this machine. */
import { useState, type ReactNode } from 'react';
import { useMessages } from './messages/useMessages.ts';

/** What this machine remembers of the hints. */
const SEEN = 'parley.hints-seen';

/** A browser may refuse storage; then the hints are only gone until the page is opened again. */
function stored<T>(ask: (storage: Storage) => T): T | undefined {
  try {
    return ask(localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

export function Hints(): ReactNode {
  const t = useMessages().shell.hints;
  const [shown, setShown] = useState(() => stored((storage) => storage.getItem(SEEN)) !== 'yes');
  if (!shown) return null;
  const dismiss = (): void => {
    stored((storage) => storage.setItem(SEEN, 'yes'));
    setShown(false);
  };
  return (
    <section className="hints" aria-label={t.title}>
      <ol>
        {t.list.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ol>
      <button type="button" onClick={dismiss}>
        {t.dismiss}
      </button>
    </section>
  );
}
