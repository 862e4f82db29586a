/** Copies a statement with its citation; where the browser refuses, shows the text to copy by hand. */
import { useState, type ReactNode } from 'react';
import type { Statement } from '../../model/dataset.ts';
import { citation } from '../format/citation.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useActions, useLanguage, useReading } from '../reading.tsx';

export function CopyQuote({ statement }: { readonly statement: Statement }): ReactNode {
  const { dataset } = useReading();
  const { copy } = useActions();
  const t = useMessages().dossier;
  const language = useLanguage();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | undefined>();
  const text = citation(statement, dataset, language, t);

  async function copyIt(): Promise<void> {
    setOutcome(undefined);
    try {
      await copy(text);
      setOutcome('copied');
    } catch {
      // Refused by permission or policy: the reader gets the text to copy by hand.
      setOutcome('refused');
    }
  }

  return (
    <span className="copy">
      <button type="button" className="quiet" onClick={copyIt}>
        {t.copy}
      </button>
      <span role="status">
        {outcome === 'copied' && t.copied}
        {outcome === 'refused' && t.copyRefused}
      </span>
      {outcome === 'refused' && (
        <textarea readOnly value={text} rows={4} aria-label={t.copy} onFocus={(event) => event.target.select()} />
      )}
    </span>
  );
}
